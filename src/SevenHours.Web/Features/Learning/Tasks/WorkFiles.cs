using SevenHours.Programmes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Learning.Tasks;

/// <summary>Files handed in with a work: documents and pictures of known kinds, which are saved and never shown in the browser.</summary>
internal static class WorkFiles
{
    private static readonly Dictionary<string, (string Type, byte[] Begins)> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = ("application/pdf", "%PDF-"u8.ToArray()),
        [".docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\x03\x04"u8.ToArray()),
        [".xlsx"] = (TableFile.XlsxType, "PK\x03\x04"u8.ToArray()),
        [".odt"] = ("application/vnd.oasis.opendocument.text", "PK\x03\x04"u8.ToArray()),
        [".txt"] = ("text/plain", []),
    };

    /// <summary>What the file chooser offers.</summary>
    public static string Accepted => string.Join(',', s_kinds.Keys);

    /// <summary>Reads a file that was sent; null when its ending is not known, it begins otherwise than its kind, or is too large.</summary>
    public static async Task<(string Name, string Type, byte[] Bytes)?> ReadAsync(IFormFile sent, int largest, CancellationToken cancellation)
    {
        var name = Path.GetFileName(sent.FileName);
        if (sent.Length == 0 || sent.Length > largest || name.Length > 120 || !s_kinds.TryGetValue(Path.GetExtension(name), out var kind))
            return null;
        using var bytes = new MemoryStream();
        await sent.CopyToAsync(bytes, cancellation);
        var file = bytes.ToArray();
        return file.AsSpan().StartsWith(kind.Begins) ? (name, kind.Type, file) : null;
    }

    public static IResult Answer(HttpContext context, (string Name, string Type, byte[] Bytes) file)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(file.Bytes, "application/octet-stream", $"{MarkedFile.Mark}-{file.Name}");
    }
}
