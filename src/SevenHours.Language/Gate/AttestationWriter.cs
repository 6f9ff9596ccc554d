using System.Globalization;
using System.Text;

namespace SevenHours.Language;

/// <summary>Writes the attestation into the text of a gate file. Everything else in it stays as its author wrote it.</summary>
public static class AttestationWriter
{
    private const string Key = "attestation:";
    private const string PractitionersKey = "practitioners:";

    private const string Head =
        "# What stands between this package and a real person: findings that stay by decision, and who vouches for the text.\n";

    /// <summary>The text of a gate file with an attestation in place of the one it had.</summary>
    /// <param name="gate">The text of the file; null when there is none.</param>
    /// <param name="attestation">The attestation.</param>
    public static string Write(string? gate, Attestation attestation)
    {
        ArgumentNullException.ThrowIfNull(attestation);
        var written = Begun(gate, Key);
        written.Append(CultureInfo.InvariantCulture, $"  composed_from: {attestation.ComposedFrom}\n");
        written.Append(CultureInfo.InvariantCulture, $"  redrawn: [{string.Join(", ", attestation.Redrawn.Select(r => SnakeCase.Of(r.ToString())))}]\n");
        Write(written, "author", attestation.Author);
        if (attestation.SecondReader is { } second) Write(written, "second_reader", second);
        return written.ToString();
    }

    /// <summary>The text of a gate file with the reviews of practitioners in place of those it had.</summary>
    /// <param name="gate">The text of the file; null when there is none.</param>
    /// <param name="reviews">The reviews.</param>
    public static string Write(string? gate, PractitionerReviews reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        var written = Begun(gate, PractitionersKey);
        foreach (var who in Enum.GetValues<Practitioner>())
            if (reviews.Of(who) is { } review) Write(written, SnakeCase.Of(who.ToString()), review);
        return written.ToString();
    }

    private static StringBuilder Begun(string? gate, string key)
    {
        var written = new StringBuilder(Kept(gate ?? Head, key));
        if (written.Length > 0 && written[^1] != '\n') written.Append('\n');
        return written.Append(key).Append('\n');
    }

    private static void Write(StringBuilder written, string key, AttestedReading reading) =>
        written.Append(CultureInfo.InvariantCulture, $"  {key}:\n    by: {Quoted(reading.By)}\n    on: {reading.On:yyyy-MM-dd}\n    content: {reading.Content}\n");

    private static string Quoted(string name) => $"'{name.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal)}'";

    // All lines but those of one key: from it to the next line that begins at the margin.
    private static string Kept(string gate, string key)
    {
        var kept = new StringBuilder();
        var isInside = false;
        foreach (var line in gate.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.Length > 0 && !char.IsWhiteSpace(line[0])) isInside = line.StartsWith(key, StringComparison.Ordinal);
            if (!isInside) kept.Append(line).Append('\n');
        }

        return kept.ToString();
    }
}
