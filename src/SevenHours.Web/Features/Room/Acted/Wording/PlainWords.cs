using System.Collections.Frozen;

namespace SevenHours.Web.Features.Room.Acted.Wording;

/// <summary>What of a language may change while a sentence says the same: small words that come and go, and words that stand for each other.</summary>
/// <remarks>Short on purpose. A word belongs here only when no sentence of a testimony says anything else with it than without it.</remarks>
internal sealed class PlainWords
{
    private static readonly PlainWords s_serbian = new(
        "e ma pa е ма па",
        "i a ali и а али",
        "mama=majka tata=otac veoma=vrlo мама=мајка тата=отац веома=врло");

    private static readonly FrozenDictionary<string, PlainWords> s_all = new Dictionary<string, PlainWords>(StringComparer.Ordinal)
    {
        ["en"] = new("well so oh um uh", "the and", "began=started perhaps=maybe large=big mum=mother mom=mother dad=father scared=afraid kids=children speak=talk"),
        ["ru"] = new("ну вот ох", "и а же ведь", "мать=мама отец=папа возможно=может затем=потом теперь=сейчас также=тоже"),
        ["fr"] = new("alors bon ben euh donc", "et le la les l", "maman=mère papa=père commencé=débuté puis=ensuite"),
        ["ar"] = new("يعني طيب آه", "لقد", "أمي=والدتي أبي=والدي"),
        ["sr"] = s_serbian,
        ["bs"] = s_serbian,
        ["hr"] = s_serbian,
        ["cnr"] = s_serbian,
        ["mk"] = new("па е ох ами", "а", "мајка=мама татко=тато многу=мошне"),
        ["sq"] = new("epo pra eh", "dhe", "mami=nëna babi=babai mbase=ndoshta"),
        ["it"] = new("beh allora ecco insomma eh", "e il", "mamma=madre papà=padre"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // English writes the same two words in two ways.
    private static readonly (string Short, string Full)[] s_short =
        [("won't", "will not"), ("can't", "can not"), ("cannot", "can not"), ("n't", " not"), ("i'm", "i am"), ("'re", " are"), ("'ve", " have"), ("'ll", " will")];

    private readonly FrozenSet<string> _openers;
    private readonly FrozenSet<string> _small;
    private readonly FrozenDictionary<string, string> _same;

    // What a sentence may begin with, before a pause; what may stand anywhere; and pairs of the same meaning.
    private PlainWords(string openers, string small, string same)
    {
        _openers = openers.Split(' ').ToFrozenSet(StringComparer.Ordinal);
        _small = small.Split(' ').ToFrozenSet(StringComparer.Ordinal);
        _same = same.Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }

    /// <summary>The words of a language; null when it is none of those known.</summary>
    public static PlainWords? Of(string language) => s_all.GetValueOrDefault(language.Split('-')[0]);

    /// <summary>The words of a sentence that carry what it says, each in one form.</summary>
    public IEnumerable<string> Carrying(string sentence)
    {
        var text = sentence.ToLowerInvariant().Replace('’', '\'');
        if (ReferenceEquals(this, s_all["en"]))
            text = s_short.Aggregate(text, (now, pair) => now.Replace(pair.Short, pair.Full, StringComparison.Ordinal));
        return Split(AfterOpener(text)).Where(word => !_small.Contains(word)).Select(word => _same.GetValueOrDefault(word, word));
    }

    // "Well, ..." says nothing; "I slept well" does.
    private string AfterOpener(string text)
    {
        var pause = text.AsSpan().IndexOfAny(",،…");
        return pause > 0 && _openers.Contains(text[..pause].Trim()) ? text[(pause + 1)..] : text;
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            // All that is no space, pause or apostrophe belongs to a word, so that no sign slips through between two.
            if (at < text.Length && !" ,…–—-'،؛;:\"«»“”()\r\n\t".Contains(text[at], StringComparison.Ordinal))
                continue;
            if (at > start)
                yield return text[start..at];
            start = at + 1;
        }
    }
}
