using System.Buffers.Binary;

namespace SevenHours.Web.Uploads;

/// <summary>The one harmless fact in Exif: which way up a photograph was held. 1 is upright, up to 8.</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;

    /// <summary>Reads it from an APP1 segment; null when it holds none, or nonsense.</summary>
    public static int? Find(ReadOnlySpan<byte> body)
    {
        if (!body.StartsWith("Exif\0\0"u8) || body.Length < 14)
            return null;
        var tiff = body[6..];
        var isLittle = tiff.StartsWith("II"u8);
        if (!isLittle && !tiff.StartsWith("MM"u8))
            return null;
        long directory = UInt32(tiff, 4, isLittle) ?? 0;
        if (UInt16(tiff, directory, isLittle) is not { } entries)
            return null;
        for (var i = 0; i < entries; i++)
        {
            var entry = directory + 2 + (i * 12L);
            if (UInt16(tiff, entry, isLittle) == Tag)
                return UInt16(tiff, entry + 8, isLittle) is { } value and >= 1 and <= 8 ? value : null;
        }

        return null;
    }

    /// <summary>A segment that says it and nothing else.</summary>
    public static byte[] Segment(int orientation) =>
    [
        0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    private static ushort? UInt16(ReadOnlySpan<byte> tiff, long at, bool isLittle) => at < 0 || at + 2 > tiff.Length ? null
        : isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[(int)at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[(int)at..]);

    private static uint? UInt32(ReadOnlySpan<byte> tiff, long at, bool isLittle) => at < 0 || at + 4 > tiff.Length ? null
        : isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[(int)at..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[(int)at..]);
}
