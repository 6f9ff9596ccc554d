using System.Globalization;
using System.Text;

namespace SevenHours.Language;

/// <summary>Writes the attestation into the text of a gate file. Everything else in it stays as its author wrote it.</summary>
public static class AttestationWriter
{
    private const string Key = "attestation:";

    private const string Head =
        "# What stands between this package and a real person: findings that stay by decision, and who vouches for the text.\n";

    /// <summary>The text of a gate file with an attestation in place of the one it had.</summary>
    /// <param name="gate">The text of the file; null when there is none.</param>
    /// <param name="attestation">The attestation.</param>
    public static string Write(string? gate, Attestation attestation)
    {
        ArgumentNullException.ThrowIfNull(attestation);
        var written = new StringBuilder(Kept(gate ?? Head));
        if (written.Length > 0 && written[^1] != '\n') written.Append('\n');
        written.Append(Key).Append('\n');
        written.Append(CultureInfo.InvariantCulture, $"  composed_from: {attestation.ComposedFrom}\n");
        written.Append(CultureInfo.InvariantCulture, $"  redrawn: [{string.Join(", ", attestation.Redrawn.Select(r => SnakeCase.Of(r.ToString())))}]\n");
        Write(written, "author", attestation.Author);
        if (attestation.SecondReader is { } second) Write(written, "second_reader", second);
        return written.ToString();
    }

    private static void Write(StringBuilder written, string key, AttestedReading reading) =>
        written.Append(CultureInfo.InvariantCulture, $"  {key}:\n    by: {Quoted(reading.By)}\n    on: {reading.On:yyyy-MM-dd}\n    content: {reading.Content}\n");

    private static string Quoted(string name) => $"'{name.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal)}'";

    // All lines but those of the attestation: from its key to the next line that begins at the margin.
    private static string Kept(string gate)
    {
        var kept = new StringBuilder();
        var isInside = false;
        foreach (var line in gate.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.Length > 0 && !char.IsWhiteSpace(line[0])) isInside = line.StartsWith(Key, StringComparison.Ordinal);
            if (!isInside) kept.Append(line).Append('\n');
        }

        return kept.ToString();
    }
}
