namespace SevenHours.Web.Uploads;

/// <summary>The checksum of PNG chunks: CRC-32 with the reflected polynomial 0xEDB88320 (ISO 3309).</summary>
internal static class PngChecksum
{
    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(n =>
    {
        var c = (uint)n;
        for (var i = 0; i < 8; i++)
            c = (c & 1) == 1 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
        return c;
    })];

    public static uint Of(ReadOnlySpan<byte> content)
    {
        var c = 0xFFFFFFFFu;
        foreach (var b in content)
            c = s_table[(byte)((c ^ b) & 0xFF)] ^ (c >> 8);
        return c ^ 0xFFFFFFFFu;
    }
}
