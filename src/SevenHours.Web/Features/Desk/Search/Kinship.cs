using System.Collections.Frozen;

namespace SevenHours.Web.Features.Desk.Search;

/// <summary>Whether two words are forms of one word. It forgives too much rather than too little: what it finds is ranked behind what was typed.</summary>
/// <remarks>Two words are kin when they share a stem and differ only by endings of their script's languages; in Arabic also by what is written on in front.</remarks>
public static class Kinship
{
    private const int ShortestStem = 3;

    private static readonly Inflection s_latin = new(
        " s es e d ed er ers or ors ing ings y ies ry ries al als ly ion ions tion ation ations ment ments ance ence ant ent ive ity ist ists");

    private static readonly Inflection s_cyrillic = new(
        " а я о е и ы у ю ь й ой ей ий ый ая яя ое ее ие ия ию ии ые ого его ому ему ом ем ым им ых их ую юю ами ями ах ях ов ев ам ям "
        + "ть ти л ла ло ли ет ит ут ют ат ят ешь ишь ать ять ить еть овать ывать ивать ся ться ен на но ны "
        + "ка ки ку ке кой ок ние ния нию нии нием ение ения ению ении ением ание ания анию ании ация ации ацию ацией ции ция цию "
        + "ный ная ное ные ного ному ным ных ную ник ника нику ники ников тель теля телю тели телей");

    private static readonly Inflection s_arabic = new(" ه ي ا ات ان ون ين وا يه يا هم ها هن نا كم ك ت ته اء");

    private static readonly string[] s_before = ["وال", "بال", "كال", "فال", "لل", "ال", "و", "ف", "ب", "ل", "ك", "ي", "ت", "م"];

    /// <summary>Whether what is typed, perhaps not to its end, is a form of a word; both folded.</summary>
    public static bool Are(string typed, string there) => IsArabic(typed) && IsArabic(there)
        ? Bare(typed).Any(left => Bare(there).Any(right => ShareStem(left, right, s_arabic)))
        : ShareStem(typed, there, IsCyrillic(typed) ? s_cyrillic : s_latin);

    private static bool ShareStem(string typed, string there, Inflection inflection)
    {
        var common = 0;
        while (common < typed.Length && common < there.Length && typed[common] == there[common])
            common++;
        for (var stem = common; stem >= ShortestStem; stem--)
        {
            if (inflection.Begun.Contains(typed[stem..]) && inflection.Whole.Contains(there[stem..]))
                return true;
        }

        return false;
    }

    /// <summary>An Arabic word as it stands, and without article, conjunction, preposition or verbal sign in front.</summary>
    private static IEnumerable<string> Bare(string word) =>
    [
        word,
        .. s_before
            .Where(before => word.Length - before.Length >= ShortestStem && word.StartsWith(before, StringComparison.Ordinal))
            .Select(before => word[before.Length..]),
    ];

    private static bool IsArabic(string word) => word[0] is >= '\u0600' and <= '\u06ff';

    private static bool IsCyrillic(string word) => word[0] is >= '\u0400' and <= '\u04ff';

    /// <summary>The endings of a script's words, and their beginnings: who is typing has not come to the end.</summary>
    private sealed class Inflection(string endings)
    {
        public FrozenSet<string> Whole { get; } = endings.Split(' ').Select(SearchWord.Fold).ToFrozenSet(StringComparer.Ordinal);

        public FrozenSet<string> Begun { get; } = endings.Split(' ').Select(SearchWord.Fold)
            .SelectMany(ending => Enumerable.Range(0, ending.Length + 1).Select(length => ending[..length]))
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
