namespace SevenHours.Web.Features.Exercises;

/// <summary>Where a form leads when it is done.</summary>
internal static class ComeBack
{
    /// <summary>Back to the page of this exercise that was left; a foreign or missing referrer leads to its first page.</summary>
    public static string To(HttpContext context, string exercise)
    {
        var from = context.Request.GetTypedHeaders().Referer;
        return from?.Host == context.Request.Host.Host && from.AbsolutePath.StartsWith($"/exercises/{exercise}/", StringComparison.Ordinal)
            ? from.PathAndQuery
            : $"/exercises/{exercise}";
    }
}
