using System.Globalization;
using System.Text;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <summary>The everyday words that devices are filled with. A key is a slot in braces, a kind of note, <c>photo</c>, or one talk.</summary>
internal static class ChatWords
{
    private static readonly PhoneKind[] Written = [PhoneKind.Note, PhoneKind.Wallet, PhoneKind.Advert, PhoneKind.JobOffer];

    /// <summary>The words in every language of the interface.</summary>
    public static MadeWords Words { get; } = new("Digital");

    /// <summary>What people write to each other, by the kinds of contact it is for.</summary>
    public static IReadOnlyList<ChatTalk> Talks { get; } = [.. Words.Lines("talks.txt").Select(line => TalkOf(line.Split('|')))];

    /// <summary>What photographs show.</summary>
    public static IReadOnlyList<ChatLine> Photos { get; } = LinesOf("photo");

    /// <summary>Notes, adverts, offers and notes on money, each with its kind.</summary>
    public static IReadOnlyList<(PhoneKind Kind, ChatLine Text)> Notes { get; } = [.. Written.SelectMany(kind => LinesOf(SnakeCase.Of(kind)), (kind, line) => (kind, line))];

    /// <summary>A word for a slot, in one language.</summary>
    public static string Word(string slot, ulong draw, string language) => Words.Line(slot, (int)(draw % (ulong)Words.Count(slot)), language);

    /// <summary>A line with its braces filled.</summary>
    public static string Fill(ChatLine line, ulong seed, string language) => Fill(Words.Line(line.Key, line.Place, language), seed, language);

    /// <summary>A text with its braces filled. The same seed fills the same brace with the same word in every language.</summary>
    public static string Fill(string template, ulong seed, string language)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
        {
            return template;
        }

        var text = new StringBuilder(template.Length + 16);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < template.Length; i++)
        {
            var end = template[i] == '{' ? template.IndexOf('}', i) : -1;
            if (end < 0)
            {
                text.Append(template[i]);
                continue;
            }

            var slot = template[(i + 1)..end];
            var before = seen.GetValueOrDefault(slot);
            seen[slot] = before + 1;
            text.Append(Value(slot, Luck.Mix(seed ^ Address(slot, before)), language));
            i = end;
        }

        if (text.Length > 0)
        {
            text[0] = char.ToUpperInvariant(text[0]);
        }

        return text.ToString();
    }

    private static string Value(string slot, ulong draw, string language) => slot switch
    {
        "time" => string.Create(CultureInfo.InvariantCulture, $"{7 + draw % 15:00}:{(draw >> 8) % 4 * 15:00}"),
        "sum" => ((draw % 60 + 2) * (draw >> 16 & 3) switch { 0 => 5UL, 1 => 10UL, _ => 15UL }).ToString(CultureInfo.InvariantCulture),
        "count" => (draw % 8 + 2).ToString(CultureInfo.InvariantCulture),
        "minutes" => (draw % 8 * 5 + 5).ToString(CultureInfo.InvariantCulture),
        "num" => (draw % 9000 + 1000).ToString(CultureInfo.InvariantCulture),
        _ => Word(slot, draw, language),
    };

    private static ulong Address(string slot, int ordinal)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var c in slot)
            {
                hash = (hash ^ c) * 1099511628211UL;
            }

            return Luck.Mix(hash + (ulong)ordinal);
        }
    }

    private static ChatTalk TalkOf(string[] cells)
    {
        var (key, who) = ($"talk.{cells[0].Trim()}", cells[2].Trim());
        return new ChatTalk(
            [.. cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(kind => Enum.Parse<ContactKind>(kind, ignoreCase: true))],
            [.. who.Select((one, place) => (one == 'a', new ChatLine(key, place)))]);
    }

    private static ChatLine[] LinesOf(string key) => [.. Enumerable.Range(0, Words.Count(key)).Select(place => new ChatLine(key, place))];
}

/// <summary>What two people write to each other at one sitting.</summary>
/// <param name="Kinds">The kinds of contact one writes so with.</param>
/// <param name="Lines">The lines: whether whoever begins writes it, and what it says.</param>
internal sealed record ChatTalk(IReadOnlyList<ContactKind> Kinds, IReadOnlyList<(bool ByFirst, ChatLine Text)> Lines);

/// <summary>A line of <see cref="ChatWords.Words"/>: the same thing said in every language.</summary>
/// <param name="Key">Its list.</param>
/// <param name="Place">Its place there, from 0.</param>
internal readonly record struct ChatLine(string Key, int Place);
