using System.Buffers.Binary;
using System.IO.Compression;

namespace SevenHours.Web.Uploads;

/// <summary>
/// Takes a PNG apart by its chunks (ISO/IEC 15948) and writes it anew: header, palette, transparency and the picture itself, which is unpacked,
/// measured and packed again, so that nothing can hide behind or beside it. Text, times, profiles, Exif and animation go.
/// </summary>
internal static class PngCleaner
{
    private const int Header = 13;

    /// <summary>The eight bytes every PNG begins with.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static CleanPicture Clean(ReadOnlySpan<byte> file)
    {
        var reader = new SpanReader(file);
        reader.Take(Signature.Length);
        var header = Chunk(ref reader, out var first);
        if (!first.SequenceEqual("IHDR"u8) || header.Length != Header)
            throw new PictureException(PictureFault.Broken);
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]));
        PictureCleaner.CheckSize(width, height);
        var bits = BitsPerPixel(header[8], header[9]);
        if (header[10] != 0 || header[11] != 0 || header[12] > 1)
            throw new PictureException(PictureFault.Broken);

        using var packed = new MemoryStream();
        ReadOnlySpan<byte> palette = default, transparency = default;
        while (true)
        {
            var content = Chunk(ref reader, out var type);
            if (type.SequenceEqual("IEND"u8))
                break;
            if (type.SequenceEqual("IDAT"u8))
                packed.Write(content);
            else if (type.SequenceEqual("PLTE"u8) && content.Length <= 768 && content.Length % 3 == 0)
                palette = content;
            else if (type.SequenceEqual("tRNS"u8) && content.Length <= 256)
                transparency = content;
            else if ((type[0] & 0x20) == 0)
                throw new PictureException(PictureFault.Broken); // a part a reader must understand, and this one does not
        }

        var size = header[12] == 0 ? Unpacked(width, height, bits) : Interlaced(width, height, bits);
        return new CleanPicture(PictureKind.Png, (int)width, (int)height, Whole(header, palette, transparency, Repack(packed, size)));
    }

    private static ReadOnlySpan<byte> Chunk(scoped ref SpanReader reader, out ReadOnlySpan<byte> type)
    {
        var length = reader.UInt32();
        var whole = reader.Rest;
        type = reader.Take(4);
        var content = reader.Take(length);
        if (reader.UInt32() != PngChecksum.Of(whole[..(4 + content.Length)]))
            throw new PictureException(PictureFault.Broken);
        return content;
    }

    private static int BitsPerPixel(byte depth, byte colours)
    {
        var (samples, depths) = colours switch
        {
            0 => (1, "1 2 4 8 16"),
            2 => (3, "8 16"),
            3 => (1, "1 2 4 8"),
            4 => (2, "8 16"),
            6 => (4, "8 16"),
            _ => (0, ""),
        };
        return depths.Split(' ').Contains(depth.ToString(System.Globalization.CultureInfo.InvariantCulture)) ? samples * depth : throw new PictureException(PictureFault.Broken);
    }

    // A row is a filter byte and its pixels.
    private static long Unpacked(long width, long height, int bits) => width == 0 || height == 0 ? 0 : height * (1 + (((width * bits) + 7) / 8));

    // Adam7: seven smaller pictures.
    private static long Interlaced(long width, long height, int bits)
    {
        (int X, int Y, int StepX, int StepY)[] passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
        return passes.Sum(pass => Unpacked((width - pass.X + pass.StepX - 1) / pass.StepX, (height - pass.Y + pass.StepY - 1) / pass.StepY, bits));
    }

    // Exactly as many bytes as the header promises: fewer are a broken picture, more are not read.
    private static byte[] Repack(MemoryStream packed, long size)
    {
        packed.Position = 0;
        using var repacked = new MemoryStream((int)packed.Length);
        try
        {
            using var unpacking = new ZLibStream(packed, CompressionMode.Decompress);
            using var packing = new ZLibStream(repacked, CompressionLevel.Optimal, leaveOpen: true);
            var buffer = new byte[64 * 1024];
            for (var left = size; left > 0;)
            {
                var read = unpacking.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
                if (read == 0)
                    throw new PictureException(PictureFault.Broken);
                packing.Write(buffer, 0, read);
                left -= read;
            }
        }
        catch (InvalidDataException)
        {
            throw new PictureException(PictureFault.Broken);
        }

        return repacked.ToArray();
    }

    private static byte[] Whole(ReadOnlySpan<byte> header, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> transparency, ReadOnlySpan<byte> picture)
    {
        using var whole = new MemoryStream(picture.Length + 1_200);
        whole.Write(Signature);
        Write(whole, "IHDR"u8, header);
        if (palette.Length > 0)
            Write(whole, "PLTE"u8, palette);
        if (transparency.Length > 0)
            Write(whole, "tRNS"u8, transparency);
        Write(whole, "IDAT"u8, picture);
        Write(whole, "IEND"u8, default);
        return whole.ToArray();
    }

    private static void Write(MemoryStream whole, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        whole.Write(number);
        whole.Write(type);
        whole.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngChecksum.Of([.. type, .. content]));
        whole.Write(number);
    }
}
