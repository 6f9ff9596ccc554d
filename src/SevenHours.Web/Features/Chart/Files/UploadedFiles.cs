using System.IO.Compression;
using System.Text;

namespace SevenHours.Web.Features.Chart.Files;

/// <summary>The files of a form as text; a zip of tables gives the tables in it.</summary>
internal static class UploadedFiles
{
    private const int Most = 2;

    /// <summary>The first two files that hold anything, or the first two tables of a zip.</summary>
    /// <param name="files">What came.</param>
    /// <param name="mostBytes">How much of a table in a zip is read: what unpacks to more is cut off, and no sound table then.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    public static async Task<IReadOnlyList<(string Name, string Text)>> ReadAsync(IFormFileCollection files, int mostBytes, CancellationToken cancel)
    {
        var read = new List<(string Name, string Text)>();
        foreach (var file in files.Where(file => file.Length > 0).Take(Most))
        {
            await using var stream = file.OpenReadStream();
            if (file.FileName.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
                read.AddRange(await UnpackAsync(stream, mostBytes, cancel));
            else
                read.Add((Path.GetFileName(file.FileName), await TextOfAsync(stream, mostBytes, cancel)));
        }

        return [.. read.Take(Most)];
    }

    private static async Task<List<(string Name, string Text)>> UnpackAsync(Stream stream, int mostBytes, CancellationToken cancel)
    {
        var read = new List<(string Name, string Text)>();
        try
        {
            await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancel);
            foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).Take(Most))
            {
                await using var table = await entry.OpenAsync(cancel);
                read.Add((entry.Name, await TextOfAsync(table, mostBytes, cancel)));
            }
        }
        catch (InvalidDataException)
        {
            // No zip after all: nothing is read, and the page asks for files.
        }

        return read;
    }

    private static async Task<string> TextOfAsync(Stream stream, int mostBytes, CancellationToken cancel)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        for (int count; text.Length < mostBytes && (count = await reader.ReadAsync(buffer, cancel)) > 0;)
            text.Append(buffer, 0, count);
        return text.ToString();
    }
}
