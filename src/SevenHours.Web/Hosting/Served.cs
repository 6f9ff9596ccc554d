namespace SevenHours.Web.Hosting;

/// <summary>
/// Handlers that read the request themselves. A method from a context to a task would be taken for a <see cref="RequestDelegate"/>, and its result be
/// thrown away; here it is carried out.
/// </summary>
internal static class Served
{
    /// <summary>A handler whose answer is a result.</summary>
    public static RequestDelegate By(Func<HttpContext, Task<IResult>> handle) => async context => await (await handle(context)).ExecuteAsync(context);
}
