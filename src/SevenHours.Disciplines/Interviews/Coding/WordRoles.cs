namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>
/// Which words of a language carry the build of an utterance (words that ask, deny, offer a choice, address somebody), and which point to a theme.
/// </summary>
internal sealed class WordRoles
{
    private readonly Dictionary<string, string> whole = new(StringComparer.Ordinal);
    private readonly List<(string Start, string Role)> starts = [];
    private readonly Dictionary<string, List<string>> themes = new(StringComparer.Ordinal);
    private readonly List<(string Start, string Theme)> themeStarts = [];

    private WordRoles(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split(':') is not [var role, var words])
            {
                continue;
            }

            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(role, word);
            }
        }
    }

    /// <summary>The roles of a trained language.</summary>
    public static WordRoles Read(string language)
    {
        using var reader = new StreamReader(typeof(WordRoles).Assembly.GetManifestResourceStream($"Coding/{language}.txt")
            ?? throw new InvalidOperationException($"There are no roles of words for '{language}'."));
        return new WordRoles(reader);
    }

    /// <summary>The role of a token: that of the word, the mark itself, or <c>x</c>.</summary>
    public string Of(string token)
    {
        if (Utterance.IsMark(token))
        {
            return token;
        }

        if (whole.TryGetValue(token, out var role))
        {
            return role;
        }

        foreach (var (start, of) in starts)
        {
            if (token.StartsWith(start, StringComparison.Ordinal))
            {
                return of;
            }
        }

        return "x";
    }

    /// <summary>The themes a word points to; Arabic words also without what is written onto their front.</summary>
    public IReadOnlyList<string> ThemesOf(string word) =>
        ThemesAsItStands(word) is { Count: > 0 } found ? found : ThemesAsItStands(Letters.WithoutArabicFront(word));

    private List<string> ThemesAsItStands(string word)
    {
        var found = new List<string>(themes.GetValueOrDefault(word, []));
        found.AddRange(themeStarts.Where(t => word.StartsWith(t.Start, StringComparison.Ordinal)).Select(t => t.Theme));
        return found;
    }

    private void Add(string role, string word)
    {
        switch (role[0] == '+', word.EndsWith('*'))
        {
            case (true, true):
                themeStarts.Add((word[..^1], role));
                break;
            case (true, false):
                if (!themes.TryAdd(word, [role])) themes[word].Add(role);
                break;
            case (false, true):
                starts.Add((word[..^1], role));
                break;
            default:
                whole.TryAdd(word, role); // a word of two roles has the one that stands first
                break;
        }
    }
}
