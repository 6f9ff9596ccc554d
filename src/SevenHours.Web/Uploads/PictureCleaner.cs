namespace SevenHours.Web.Uploads;

/// <summary>A picture that holds nothing but itself: checked, and written anew without anything its maker or its camera put beside it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Width">In pixels, as stored.</param>
/// <param name="Height">In pixels, as stored.</param>
/// <param name="Content">The clean file.</param>
public sealed record CleanPicture(PictureKind Kind, int Width, int Height, byte[] Content);

/// <summary>The kinds of picture that are taken: what cameras and screens make. Everything else can carry more than a picture.</summary>
public enum PictureKind
{
    Jpeg,
    Png,
}

/// <summary>Why a file is not taken.</summary>
public enum PictureFault
{
    /// <summary>It is too large, in bytes or in pixels.</summary>
    TooLarge,

    /// <summary>It is neither JPEG nor PNG, whatever it is called.</summary>
    NotAPicture,

    /// <summary>It says it is one, and is broken.</summary>
    Broken,
}

/// <summary>A file that is not taken.</summary>
public sealed class PictureException(PictureFault fault) : Exception(fault.ToString())
{
    public PictureFault Fault { get; } = fault;
}

/// <summary>Takes pictures apart and puts together what is a picture in them.</summary>
public static class PictureCleaner
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MostBytes = 12 * 1024 * 1024;

    /// <summary>Longest side, in pixels.</summary>
    public const int LongestSide = 12_000;

    /// <summary>Most pixels: a photograph of 50 megapixels.</summary>
    public const int MostPixels = 50_000_000;

    /// <summary>Checks a file by its own bytes and gives it back without metadata, comments, profiles, thumbnails and anything after its end.</summary>
    /// <exception cref="PictureException">It is not taken.</exception>
    public static CleanPicture Clean(ReadOnlySpan<byte> file)
    {
        if (file.Length > MostBytes)
            throw new PictureException(PictureFault.TooLarge);
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return JpegCleaner.Clean(file);
        if (file.StartsWith(PngCleaner.Signature))
            return PngCleaner.Clean(file);
        throw new PictureException(PictureFault.NotAPicture);
    }

    /// <exception cref="PictureException">It has no pixels, or too many.</exception>
    internal static void CheckSize(long width, long height)
    {
        if (width == 0 || height == 0)
            throw new PictureException(PictureFault.Broken);
        if (width > LongestSide || height > LongestSide || width * height > MostPixels)
            throw new PictureException(PictureFault.TooLarge);
    }
}
