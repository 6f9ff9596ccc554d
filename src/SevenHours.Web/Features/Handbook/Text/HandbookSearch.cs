using System.Globalization;

namespace SevenHours.Web.Features.Handbook.Text;

/// <summary>A place in the handbook that has all the words that were asked for.</summary>
/// <param name="Chapter">The chapter.</param>
/// <param name="Section">The heading; null for what stands before the first one.</param>
/// <param name="Before">Words before the first word that was found.</param>
/// <param name="Found">The word as it stands there.</param>
/// <param name="After">Words after it.</param>
public sealed record HandbookHit(Chapter Chapter, ChapterSection? Section, string Before, string Found, string After);

/// <summary>Looks words up, without regard to case and accents.</summary>
public static class HandbookSearch
{
    /// <summary>Most places shown.</summary>
    public const int Most = 40;

    private const int Around = 90;
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>The places that have every word, in the order of the book; none for an empty question.</summary>
    public static IReadOnlyList<HandbookHit> Find(HandbookText book, string question)
    {
        var words = question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return [];

        return [.. book.Chapters.SelectMany(chapter => Places(chapter)).Select(place => Look(place, words)).OfType<HandbookHit>().Take(Most)];
    }

    private static IEnumerable<(Chapter Chapter, ChapterSection? Section, string Text)> Places(Chapter chapter)
    {
        var first = chapter.Sections.Length > 0 ? chapter.Body.IndexOf("\n## ", StringComparison.Ordinal) : -1;
        yield return (chapter, null, $"{chapter.Title}. {HandbookProse.Plain(first < 0 ? chapter.Body : chapter.Body[..first])}");
        foreach (var section in chapter.Sections)
            yield return (chapter, section, $"{section.Title}. {HandbookProse.Plain(section.Text)}");
        if (chapter.Checklist.Length > 0)
            yield return (chapter, new ChapterSection("checklist", chapter.ChecklistTitle, 2, ""), string.Join(' ', chapter.Checklist.Select(item => item.What)));
    }

    private static HandbookHit? Look((Chapter Chapter, ChapterSection? Section, string Text) place, string[] words)
    {
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        if (!words.All(word => compare.IndexOf(place.Text, word, Loosely) >= 0))
            return null;

        var at = compare.IndexOf(place.Text, words[0], Loosely, out var length);
        var (from, to) = (Math.Max(0, at - Around), Math.Min(place.Text.Length, at + length + Around));
        return new HandbookHit(
            place.Chapter, place.Section, (from > 0 ? "…" : "") + place.Text[from..at], place.Text.Substring(at, length), place.Text[(at + length)..to] + (to < place.Text.Length ? "…" : ""));
    }
}
