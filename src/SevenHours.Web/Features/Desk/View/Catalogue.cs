using System.Globalization;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>Searching the catalogue: a pure function of the words typed and of what everybody can read.</summary>
public static class Catalogue
{
    /// <summary>The actions that have every word typed, in their title first, then in their number, then in their summary; all for no words.</summary>
    public static IReadOnlyList<CatalogueRow> Search(IReadOnlyList<CatalogueRow> rows, string? typed)
    {
        var words = Words(typed);
        return words.Length == 0
            ? rows
            : [.. rows.Select(row => (Row: row, Rank: Rank(row, words))).Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank).ThenBy(found => found.Row.Number).Select(found => found.Row)];
    }

    /// <summary>The parts of a title, each with whether it is what was typed.</summary>
    public static IReadOnlyList<(string Text, bool IsMatch)> Mark(string title, string? typed)
    {
        var parts = new List<(string, bool)>();
        var from = 0;
        while (from < title.Length && Next(title, from, Words(typed)) is ({ } at, var length))
        {
            if (at > from)
                parts.Add((title[from..at], false));
            parts.Add((title[at..(at + length)], true));
            from = at + length;
        }

        if (from < title.Length)
            parts.Add((title[from..], false));
        return parts;
    }

    private static (int? At, int Length) Next(string title, int from, string[] words)
    {
        (int? At, int Length) best = (null, 0);
        foreach (var word in words)
        {
            var at = Find(title, word, from);
            if (at >= 0 && (best.At is null || at < best.At))
                best = (at, word.Length);
        }

        return best;
    }

    private static int? Rank(CatalogueRow row, string[] words)
    {
        if (words.All(word => Find(row.Title, word, 0) >= 0))
            return Find(row.Title, words[0], 0) == 0 ? 0 : 1;
        if (words is [var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n))
            return n == row.Number ? 0 : null;
        return words.All(word => Find(row.Title, word, 0) >= 0 || Find(row.Summary, word, 0) >= 0) ? 2 : null;
    }

    // Ordinal, so that the place found is as long as the word typed in every language.
    private static int Find(string text, string word, int from) => text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);

    private static string[] Words(string? typed) => (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
