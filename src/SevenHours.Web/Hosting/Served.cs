namespace SevenHours.Web.Hosting;

/// <summary>
/// Handlers that read the request themselves. Such a handler is taken as it is; for a <see cref="Delegate"/> the framework compiles one of its own
/// when the server starts, which for two hundred addresses is most of what starting costs.
/// </summary>
internal static class Served
{
    /// <summary>A handler whose answer is a result.</summary>
    public static RequestDelegate By(Func<HttpContext, Task<IResult>> handle) => async context => await (await handle(context)).ExecuteAsync(context);
}
