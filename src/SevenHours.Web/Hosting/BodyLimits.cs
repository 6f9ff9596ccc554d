using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace SevenHours.Web.Hosting;

/// <summary>No body is larger than its address needs: 64 kB of JSON, 256 kB of a form, what <see cref="BodyLimit"/> says elsewhere.</summary>
internal static class BodyLimits
{
    public static IApplicationBuilder UseBodyLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var limit = Of(context);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit;
        if (context.Request.ContentLength > limit)
        {
            // Said before a byte is read; the error page finds words for it.
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        return next(context);
    });

    private static long Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
        ?? (context.Request.HasJsonContentType() ? ServerLimits.JsonBytes
            : context.Request.HasFormContentType ? ServerLimits.FormBytes
            : ServerLimits.OtherBytes);
}

/// <summary>An address that takes more, or less, than the others.</summary>
/// <param name="Bytes">Largest body in bytes.</param>
internal sealed record BodyLimit(long Bytes) : IRequestSizeLimitMetadata
{
    long? IRequestSizeLimitMetadata.MaxRequestBodySize => Bytes;
}
