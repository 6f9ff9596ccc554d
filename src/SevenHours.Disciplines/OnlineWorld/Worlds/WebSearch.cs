using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What is looked for on the web.</summary>
/// <param name="Words">Typed words; a page is found by them in any language it can be had in, and by numbers.</param>
/// <param name="Site">On which site, or none for all.</param>
/// <param name="Place">Words that must stand in the place of the page; empty for anywhere.</param>
/// <param name="Within">How old a page may be; null for any age.</param>
public sealed record WebQuery(string Words, Id<WebSite> Site, string Place = "", SimSpan? Within = null);

/// <summary>A page that fits in one of its versions: it is found only while it says that.</summary>
/// <param name="Page">Its address.</param>
/// <param name="Version">Which version fits.</param>
public sealed record FoundPage(string Page, int Version);

/// <summary>Finds pages as a real searcher would: by words, a number, a place and an age. It knows nothing that is not public.</summary>
/// <remarks>
/// What it gives depends on the scenario and the time alone: candidates, of which whoever asks is shown those that stand there just then.
/// Words of four letters and more are found by their beginning, so that endings do not matter.
/// </remarks>
public sealed class WebSearch
{
    /// <summary>How many candidates a search gives at most.</summary>
    public const int Most = 200;

    private const int LeastStem = 4;
    private const int LeastDigits = 5;

    private static readonly ConditionalWeakTable<SmallWeb, WebSearch> Known = [];

    private readonly Entry[] entries;

    private WebSearch(SmallWeb web) => entries = [.. web.Items.Where(i => i.Kind != PageKind.Comment).SelectMany(i => i.Versions.Select((v, n) => new Entry(i, n)))];

    /// <summary>The searcher of a web, made once.</summary>
    public static WebSearch Of(SmallWeb web) => Known.GetValue(web, static known => new WebSearch(known));

    /// <summary>The pages that fit, the best first: those that hold most of the words, then the newest.</summary>
    public IReadOnlyList<FoundPage> Find(WebQuery query, SimTime now)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (words, place) = (Words(query.Words), Words(query.Place));
        var fitting = entries.Where(e => (!query.Site.IsSome || e.Item.Site == query.Site) && e.MayStand(query.Within, now) && place.TrueForAll(e.IsIn))
            .Select(e => (Entry: e, Score: words.Count(e.Holds))).Where(e => e.Score > 0 || words.Count == 0).ToList();
        // All that hold every word; where nothing does, all that hold one.
        var least = fitting.Exists(f => f.Score == words.Count) ? words.Count : 1;
        return Sorted(fitting.Where(f => f.Score >= Math.Min(least, words.Count)), now);
    }

    /// <summary>The pages that share something with what a page says.</summary>
    public IReadOnlyList<FoundPage> Like(WebContent content, DetailKind clue, SimTime now)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Sorted(entries.Where(e => e.MayStand(null, now) && e.Shares(content, clue)).Select(e => (e, 0)), now);
    }

    /// <summary>Words as they are compared: small letters without marks; digits of a number together.</summary>
    internal static List<string> Words(string typed)
    {
        var digits = string.Concat(typed.Where(char.IsDigit).Select(c => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c))));
        if (digits.Length >= LeastDigits && digits.Length * 2 > typed.Count(char.IsLetterOrDigit))
        {
            return [digits];
        }

        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in typed.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private static IReadOnlyList<FoundPage> Sorted(IEnumerable<(Entry Entry, int Score)> found, SimTime now) =>
    [
        .. found.OrderByDescending(f => f.Score).ThenByDescending(f => f.Entry.Item.Appears == SimTime.Never ? now : f.Entry.Item.Appears)
            .ThenBy(f => f.Entry.Item.Address, StringComparer.Ordinal).Select(f => f.Entry.Found).Take(Most),
    ];

    private sealed class Entry(WebItem item, int version)
    {
        private readonly WebContent content = item.Versions[version].Content;
        private readonly string[] words = [.. WordsOf(item.Versions[version].Content).Distinct(StringComparer.Ordinal)];
        private readonly string[] place = [.. WordsOf(item.Versions[version].Content.Place).Distinct(StringComparer.Ordinal)];

        public WebItem Item => item;

        public FoundPage Found { get; } = new(item.Address, version);

        // What only play brings may stand there at any time; play knows.
        public bool MayStand(SimSpan? within, SimTime now) =>
            item.Appears == SimTime.Never
            || item.Appears <= now && (within is not { } age || item.Appears >= now + new SimSpan(-age.Seconds))
                && (PublicWeb.VersionAt(item, now) == version || item.Versions[version].From == SimTime.Never || item.Versions.Any(v => v.From == SimTime.Never));

        public bool Shares(WebContent other, DetailKind clue) =>
            (clue != DetailKind.Number || !content.IsNumberHidden && !other.IsNumberHidden) && SharedClues.Share(content, other, clue);

        public bool Holds(string word) =>
            char.IsAsciiDigit(word[0]) && word.Length >= LeastDigits
                ? !content.IsNumberHidden && content.Numbers.Any(n => Digits(n) is var number && (number.EndsWith(word, StringComparison.Ordinal) || word.EndsWith(number, StringComparison.Ordinal)))
                : Array.Exists(words, w => Fits(w, word));

        public bool IsIn(string word) => Array.Exists(place, w => Fits(w, word));

        private static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

        private static IEnumerable<string> WordsOf(WebContent content) =>
            WordsOf(content.Title).Concat(WordsOf(content.Text)).Concat(WordsOf(content.Place)).Concat(Words(content.Handle)).Concat(Words(content.Mail));

        // In every language it was written in: whoever looks for it types his own.
        private static IEnumerable<string> WordsOf(Spoken said) => said.Languages.Count == 0 ? Words(said.In("en")) : said.Languages.SelectMany(language => Words(said.In(language)));

        private static bool Fits(string stands, string asked)
        {
            var stem = asked.Length <= LeastStem ? asked.Length : Math.Max(LeastStem, asked.Length - 2);
            return asked.Length < LeastStem
                ? string.Equals(stands, asked, StringComparison.Ordinal)
                : stands.AsSpan().StartsWith(asked.AsSpan(0, stem), StringComparison.Ordinal);
        }
    }
}
