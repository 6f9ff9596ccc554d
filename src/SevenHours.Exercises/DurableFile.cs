namespace SevenHours.Exercises;

/// <summary>Files that are on the disk when the writing returns.</summary>
internal static class DurableFile
{
    /// <summary>Writes a new file.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Replaces a file whole: a reader finds the content before or the content after, never half of it.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var half = path + ".new";
        Write(half, content);
        File.Move(half, path, overwrite: true);
    }
}
