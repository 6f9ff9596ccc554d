namespace SevenHours.Web.Uploads;

/// <summary>Reads a picture out of a posted form.</summary>
public static class UploadForm
{
    /// <summary>Largest form that carries a picture, in bytes.</summary>
    public const int MostBytes = PictureCleaner.MostBytes + (64 * 1024);

    /// <summary>The cleaned picture in a box of a form; null when the box was left empty.</summary>
    /// <exception cref="PictureException">There is a file, and it is not taken.</exception>
    public static async Task<CleanPicture?> PictureAsync(this IFormCollection form, string box, CancellationToken cancellation)
    {
        if (form.Files.GetFile(box) is not { Length: > 0 } file)
            return null;
        if (file.Length > PictureCleaner.MostBytes)
            throw new PictureException(PictureFault.TooLarge);

        // Neither the name nor the type it was sent with says anything: its bytes do.
        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellation);
        return PictureCleaner.Clean(content);
    }
}
