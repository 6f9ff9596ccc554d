using System.Text.Json;
using System.Text.Json.Nodes;

namespace SevenHours.Journal.Files;

/// <summary>A stream in one readable file: a line of JSON for the header, one for each record, and one for the end.</summary>
/// <remarks>
/// The records carry the hash chain of <see cref="RecordHash"/>. The last line seals the rest: it holds the number of records, the
/// last hash, the SHA-256 of the header line, and a SHA-256 over these and its own additions, so a change anywhere is found.
/// </remarks>
public static class JournalFile
{
    /// <summary>What the first line says the file is.</summary>
    public const string Format = "sevenhours.journal/1";

    /// <summary>Writes a whole file.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="header">The first line.</param>
    /// <param name="records">The records, in order; they are walked once.</param>
    /// <param name="more">What the last line says besides, asked for after the last record; null for nothing.</param>
    /// <exception cref="ArgumentException">A payload is not one line of JSON.</exception>
    public static void Write(Stream output, JournalFileHeader header, IEnumerable<JournalFileRecord> records, Func<JsonObject>? more = null)
    {
        using var lines = new JournalFileWriter(output, header);
        foreach (var record in records) lines.Add(record);
        lines.End(more?.Invoke() ?? []);
    }

    /// <summary>Writes a whole file to a path, replacing what is there.</summary>
    public static void Write(string path, JournalFileHeader header, IEnumerable<JournalFileRecord> records, Func<JsonObject>? more = null)
    {
        using var output = File.Create(path);
        Write(output, header, records, more);
    }

    /// <summary>Reads a file and checks every line of it; stops at the first that is not what was written.</summary>
    /// <remarks>Throws nothing for what the bytes are; the stream's own errors pass through.</remarks>
    public static JournalFileReading Read(Stream input)
    {
        var lines = new JournalFileReader(input);
        try
        {
            return new JournalFileReading.Sound(lines.ReadAll());
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or InvalidOperationException or OverflowException)
        {
            return new JournalFileReading.Broken(lines.ToError(e));
        }
    }

    /// <summary>Reads and checks the file at a path.</summary>
    public static JournalFileReading Read(string path)
    {
        using var input = File.OpenRead(path);
        return Read(input);
    }
}
