using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>The everyday words that devices are filled with, in every language of the interface: data files within the program, read once.</summary>
internal static class ChatWords
{
    /// <summary>The languages the words are to be had in; whoever reads another reads the first.</summary>
    public static readonly IReadOnlyList<string> Languages = ["en", "ru", "ar"];

    private static readonly FrozenDictionary<string, string[][]> Slots = Rows("words").GroupBy(r => r[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(r => r[1..]).ToArray(), StringComparer.Ordinal);

    /// <summary>What people write to each other, by the kinds of contact it is for.</summary>
    public static IReadOnlyList<ChatTalk> Talks { get; } = ReadTalks();

    /// <summary>What photographs show.</summary>
    public static IReadOnlyList<string[]> Photos { get; } = [.. Rows("photos")];

    /// <summary>Notes, adverts, offers and notes on money, each with its kind.</summary>
    public static IReadOnlyList<(PhoneKind Kind, string[] Text)> Notes { get; } =
        [.. Rows("notes").Select(r => (KindOf(r[0]), r[1..]))];

    /// <summary>The place of a language among <see cref="Languages"/>.</summary>
    public static int PlaceOf(string language)
    {
        for (var i = 1; i < Languages.Count; i++)
        {
            if (language.StartsWith(Languages[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>A word for a slot, in one language.</summary>
    public static string Word(string slot, ulong draw, int language) => Slots[slot][(int)(draw % (ulong)Slots[slot].Length)][language];

    /// <summary>How many words there are for a slot.</summary>
    public static int Count(string slot) => Slots[slot].Length;

    /// <summary>A text with its braces filled. The same seed fills the same brace with the same word in every language.</summary>
    public static string Fill(string template, ulong seed, int language)
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

    private static string Value(string slot, ulong draw, int language) => slot switch
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

    private static ChatTalk[] ReadTalks()
    {
        var talks = new List<ChatTalk>();
        foreach (var line in Lines("talks"))
        {
            if (line[0] == '=')
            {
                talks.Add(new ChatTalk([.. line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Enum.Parse<ContactKind>(w, ignoreCase: true))], []));
            }
            else
            {
                var cells = line.Split('|');
                talks[^1].Lines.Add((cells[0] == "a", cells[1..]));
            }
        }

        return [.. talks];
    }

    private static PhoneKind KindOf(string word) => word switch
    {
        "note" => PhoneKind.Note,
        "wallet" => PhoneKind.Wallet,
        "advert" => PhoneKind.Advert,
        "job_offer" => PhoneKind.JobOffer,
        _ => throw new InvalidOperationException($"No kind of note is called '{word}'."),
    };

    private static IEnumerable<string[]> Rows(string file) => Lines(file).Select(line => line.Split('|'));

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(ChatWords).Assembly.GetManifestResourceStream($"Digital/{file}.txt")
            ?? throw new InvalidOperationException($"The program lacks its data file {file}.txt.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#')];
    }
}

/// <summary>What two people write to each other at one sitting.</summary>
/// <param name="Kinds">The kinds of contact one writes so with.</param>
/// <param name="Lines">The lines: whether whoever begins writes it, and its words by language.</param>
internal sealed record ChatTalk(IReadOnlyList<ContactKind> Kinds, List<(bool ByFirst, string[] Text)> Lines);
