namespace SevenHours.Language;

/// <summary>Words in braces that are filled in when a text is shown: <c>{name}</c>.</summary>
public static class Placeholders
{
    /// <summary>The words in braces of a text.</summary>
    public static IReadOnlySet<string> In(string text)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0) break;
            var word = text[(open + 1)..close];
            if (word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || c == '_')) found.Add(word);
        }

        return found;
    }

    internal static string Shown(IReadOnlyCollection<string> words) =>
        words.Count == 0 ? "no placeholder" : string.Join(", ", words.Select(w => $"`{{{w}}}`"));
}
