using System.Buffers.Binary;

namespace SevenHours.Web.Uploads;

/// <summary>
/// Takes a JPEG apart by its segments (ITU-T T.81, annex B) and keeps those that make the picture: tables, frame, scans. Application segments
/// go: Exif with place and camera, XMP, thumbnails, colour profiles, comments. Two facts survive, written anew: which way up it was held (Exif 0x0112),
/// or phones' photographs would lie on their side, and how its colours are coded (Adobe APP14).
/// </summary>
internal static class JpegCleaner
{
    private const byte Start = 0xD8, End = 0xD9, Scan = 0xDA, App0 = 0xE0, App1 = 0xE1, App14 = 0xEE;

    private static readonly byte[] s_jfif = [0xFF, App0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

    public static CleanPicture Clean(ReadOnlySpan<byte> file)
    {
        var reader = new SpanReader(file);
        reader.Take(2);
        using var kept = new MemoryStream(file.Length);
        var (width, height, orientation, colours, scans) = (0, 0, 1, -1, 0);
        while (true)
        {
            var marker = NextMarker(ref reader);
            if (marker == End)
                break;
            var length = reader.UInt16();
            var body = reader.Take(length - 2);
            switch (marker)
            {
                case App1:
                    orientation = ExifOrientation.Find(body) ?? orientation;
                    break;
                case App14 when body.StartsWith("Adobe"u8) && body.Length >= 12:
                    colours = body[11];
                    break;
                case 0xC0 or 0xC1 or 0xC2:
                    if (width != 0 || body.Length < 6)
                        throw new PictureException(PictureFault.Broken);
                    (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(body[1..]), BinaryPrimitives.ReadUInt16BigEndian(body[3..]));
                    PictureCleaner.CheckSize(width, height);
                    if (body[5] is not (1 or 3 or 4) || body.Length != 6 + (3 * body[5]))
                        throw new PictureException(PictureFault.Broken);
                    Keep(kept, marker, body);
                    break;
                case 0xC4 or 0xDB or 0xDD:
                    Keep(kept, marker, body);
                    break;
                case Scan:
                    if (width == 0)
                        throw new PictureException(PictureFault.Broken);
                    Keep(kept, marker, body);
                    KeepCoded(kept, ref reader);
                    scans++;
                    break;
                case >= App0 and <= 0xEF or 0xFE:
                    break;
                default: // lossless, arithmetic, hierarchical: no camera makes them, and few readers read them
                    throw new PictureException(PictureFault.Broken);
            }
        }

        return scans == 0 ? throw new PictureException(PictureFault.Broken) : new CleanPicture(PictureKind.Jpeg, width, height, Whole(kept, orientation, colours));
    }

    private static byte NextMarker(ref SpanReader reader)
    {
        if (reader.Byte() != 0xFF)
            throw new PictureException(PictureFault.Broken);
        byte marker;
        do
            marker = reader.Byte();
        while (marker == 0xFF); // fill bytes
        return marker is 0 or Start or >= 0xD0 and <= 0xD7 ? throw new PictureException(PictureFault.Broken) : marker;
    }

    private static void Keep(MemoryStream kept, byte marker, ReadOnlySpan<byte> body)
    {
        kept.Write([0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)((body.Length + 2) & 0xFF)]);
        kept.Write(body);
    }

    // Coded data runs to the next marker that is neither a stuffed byte nor a restart.
    private static void KeepCoded(MemoryStream kept, ref SpanReader reader)
    {
        var rest = reader.Rest;
        var at = 0;
        while (true)
        {
            var next = rest[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= rest.Length)
                throw new PictureException(PictureFault.Broken);
            at += next;
            if (rest[at + 1] is not (0 or >= 0xD0 and <= 0xD7))
                break;
            at += 2;
        }

        kept.Write(reader.Take(at));
    }

    private static byte[] Whole(MemoryStream kept, int orientation, int colours)
    {
        using var whole = new MemoryStream((int)kept.Length + 80);
        whole.Write([0xFF, Start]);
        if (colours < 0)
            whole.Write(s_jfif);
        if (orientation != 1)
            whole.Write(ExifOrientation.Segment(orientation));
        if (colours >= 0)
            Keep(whole, App14, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, (byte)colours]);
        kept.WriteTo(whole);
        whole.Write([0xFF, End]);
        return whole.ToArray();
    }
}
