using System.Globalization;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Desk.Search;

/// <summary>
/// Searching the catalogue: a pure function of the words typed and of what everybody can read, so that it can tell nobody what would help.
/// Order of words, accents, case and endings do not matter, and each action is also found by other words its author gave it.
/// </summary>
public static class CatalogueSearch
{
    private const int NotFound = 100;

    /// <summary>
    /// The actions that have every word typed, the closest first; all of them when nothing is typed, and those that have most of the
    /// words when none has all.
    /// </summary>
    public static IReadOnlyList<CatalogueRow> Find(IReadOnlyList<CatalogueRow> rows, string? typed)
    {
        var words = SearchWord.In(typed);
        if (words.Count == 0)
            return rows;
        if (words is [var one] && int.TryParse(one.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return [.. rows.Where(row => row.Number == number)];

        var found = rows.Select(row => (Row: row, Distance: Distance(row, words))).ToList();
        var missing = found.Min(one => one.Distance / NotFound);
        return missing >= words.Count
            ? []
            : [.. found.Where(one => one.Distance / NotFound == missing)
                .OrderBy(one => one.Distance).ThenBy(one => one.Row.Number).Select(one => one.Row)];
    }

    /// <summary>The parts of a title, each with whether it is what was typed or a form of it.</summary>
    public static IReadOnlyList<(string Text, bool IsMatch)> Mark(string title, string? typed)
    {
        var parts = new List<(string, bool)>();
        var (words, from) = (SearchWord.In(typed), 0);
        foreach (var there in SearchWord.In(title))
        {
            if (Marked(words, there) is not { } length)
                continue;
            if (there.At > from)
                parts.Add((title[from..there.At], false));
            from = there.At + length;
            parts.Add((title[there.At..from], true));
        }

        if (from < title.Length)
            parts.Add((title[from..], false));
        return parts;
    }

    /// <summary>How much of a word to mark: what was typed of it, or all of it when it is another form; null for nothing.</summary>
    private static int? Marked(IReadOnlyList<SearchWord> words, SearchWord there)
    {
        int? length = null;
        foreach (var word in words)
        {
            if (Closeness(word.Folded, there.Folded) is { } close)
                length = Math.Max(length ?? 0, close == 0 && there.Folded.Length == there.Length ? word.Folded.Length : there.Length);
        }

        return length;
    }

    /// <summary>How far an action is from the words: the less the better, and <see cref="NotFound"/> for each word it has nowhere.</summary>
    private static int Distance(CatalogueRow row, IReadOnlyList<SearchWord> words)
    {
        var (title, also, summary) = (SearchWord.In(row.Title), SearchWord.In(row.Also), SearchWord.In(row.Summary));
        return words.Sum(word => Math.Min(
            NotFound, Math.Min(Nearest(word, title, 0), Math.Min(Nearest(word, also, 3), Nearest(word, summary, 6)))));
    }

    private static int Nearest(SearchWord word, IReadOnlyList<SearchWord> text, int behind)
    {
        var nearest = NotFound;
        foreach (var there in text)
        {
            if (Closeness(word.Folded, there.Folded) is { } close)
                nearest = Math.Min(nearest, behind + close);
        }

        return nearest;
    }

    /// <summary>0 for what begins as it was typed, 1 for another form of the word, 2 for what has it inside; null for anything else.</summary>
    private static int? Closeness(string typed, string there) =>
        there.StartsWith(typed, StringComparison.Ordinal) ? 0
        : Kinship.Are(typed, there) ? 1
        : typed.Length >= 3 && there.Contains(typed, StringComparison.Ordinal) ? 2
        : null;
}
