using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using SevenHours.Web.Uploads;

namespace SevenHours.Web.Hosting;

/// <summary>What a connection may cost before anybody knows who is at its other end.</summary>
internal static class ConnectionLimits
{
    /// <summary>Sets lines, headers, times and connections. Bodies start small; <see cref="BodyLimits"/> raises them by address.</summary>
    public static void Apply(KestrelServerLimits limits)
    {
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestHeadersTotalSize = 32 * 1024;
        limits.MaxRequestBodySize = ServerLimits.OtherBytes;
        limits.MaxConcurrentConnections = ServerLimits.Connections;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
    }

    /// <summary>Sets how a form may be cut up.</summary>
    public static void Apply(FormOptions form)
    {
        form.ValueCountLimit = 512;
        form.KeyLengthLimit = 256;
        form.ValueLengthLimit = ServerLimits.FormBytes;
        form.MultipartBodyLengthLimit = UploadForm.MostBytes;
        form.MultipartHeadersCountLimit = 8;
        form.MultipartHeadersLengthLimit = 4 * 1024;
        form.MultipartBoundaryLengthLimit = 128;
    }
}
