namespace SevenHours.Web.Uploads;

/// <summary>Serves a picture as nothing but a picture: no script, no frame, no other page's part, and kept by no shared cache.</summary>
public sealed class PictureResult(string path, string type) : IResult
{
    private const string Policy = "default-src 'none'; sandbox; frame-ancestors 'none'";

    public Task ExecuteAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = type;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.ContentDisposition = $"inline; filename=\"EXERCISE{Path.GetExtension(path)}\"";
        response.Headers.CacheControl = "private, no-cache";
        return response.SendFileAsync(path, context.RequestAborted);
    }
}
