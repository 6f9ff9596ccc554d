using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SevenHours.Live.Tests.Security;

/// <summary>Pictures as cameras make them, with all that they carry.</summary>
internal static class PictureSamples
{
    public const string Secret = "52.5200 N 13.4050 E";

    /// <summary>An eight by eight grey JPEG, lying on its side, with Exif, XMP, a profile, a comment and something after its end.</summary>
    public static byte[] Jpeg(int orientation = 6)
    {
        byte[] exif =
        [
            .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 2, 0,
            0x0F, 0x01, 2, 0, 19, 0, 0, 0, 38, 0, 0, 0, // camera
            0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, // which way up
            0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Secret),
        ];
        byte[] tables = [0, .. Enumerable.Repeat((byte)1, 64)];
        byte[] codes = [0, 1, .. new byte[15], 0];
        return
        [
            0xFF, 0xD8,
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 72, 0, 72, 0, 0]),
            .. Segment(0xE1, exif),
            .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes(Secret)]),
            .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, .. Encoding.ASCII.GetBytes(Secret)]),
            .. Segment(0xFE, Encoding.ASCII.GetBytes(Secret)),
            .. Segment(0xDB, tables),
            .. Segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
            .. Segment(0xC4, codes),
            .. Segment(0xC4, [0x10, .. codes[1..]]),
            .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
            0x3F, 0xFF, 0x00, 0x12, 0xFF, 0xD0, 0x7F,
            0xFF, 0xD9,
            .. Encoding.ASCII.GetBytes("<script>" + Secret),
        ];
    }

    /// <summary>A four by two PNG with a text, a time, a profile, Exif and something after its end.</summary>
    public static byte[] Png(int width = 4, int height = 2, bool isCut = false)
    {
        var rows = new byte[isCut ? 3 : height * (1 + (width * 3))];
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            packing.Write([.. rows, .. Encoding.ASCII.GetBytes(Secret)]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
            .. Chunk("IHDR", header),
            .. Chunk("tEXt", Encoding.ASCII.GetBytes("Comment\0" + Secret)),
            .. Chunk("eXIf", Encoding.ASCII.GetBytes(Secret)),
            .. Chunk("iCCP", Encoding.ASCII.GetBytes(Secret)),
            .. Chunk("tIME", new byte[7]),
            .. Chunk("IDAT", packed.ToArray()),
            .. Chunk("IEND", []),
            .. Encoding.ASCII.GetBytes("<script>" + Secret),
        ];
    }

    public static byte[] Chunk(string type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        return [.. length, .. body, .. Checksum(body)];
    }

    private static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)((body.Length + 2) & 0xFF), .. body];

    // Bit by bit, unlike the product's table: one checks the other.
    private static byte[] Checksum(byte[] body)
    {
        var c = 0xFFFFFFFFu;
        foreach (var b in body)
        {
            c ^= b;
            for (var i = 0; i < 8; i++)
                c = (c >> 1) ^ ((c & 1) * 0xEDB88320);
        }

        var written = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(written, ~c);
        return written;
    }
}
