using System.Text;

namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>What somebody said, as words and marks: <c>?</c>, <c>!</c>, <c>.</c>, <c>...</c> and <c>,</c> stand among the words.</summary>
internal sealed class Utterance
{
    private Utterance(IReadOnlyList<string> tokens) => Tokens = tokens;

    /// <summary>Words and marks in their order.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>Whether nothing was said in words.</summary>
    public bool IsWordless => Tokens.All(IsMark);

    /// <summary>The words alone.</summary>
    public IEnumerable<string> Words => Tokens.Where(t => !IsMark(t));

    /// <summary>The tokens of the last sentence that has words, its mark included.</summary>
    public IReadOnlyList<string> LastSentence
    {
        get
        {
            var last = Tokens.Count - 1;
            while (last >= 0 && IsMark(Tokens[last]))
            {
                last--;
            }

            var first = last;
            while (first > 0 && !EndsSentence(Tokens[first - 1]))
            {
                first--;
            }

            var end = last + 1 < Tokens.Count ? last + 2 : last + 1;
            return last < 0 ? [] : [.. Tokens.Skip(first).Take(end - first)];
        }
    }

    public static bool IsMark(string token) => token.Length > 0 && !char.IsLetterOrDigit(token[0]);

    public static bool EndsSentence(string token) => token is "?" or "!" or "." or "..." or ";";

    /// <summary>Reads a text by the habits of a language.</summary>
    public static Utterance Read(string text, string language)
    {
        var serbian = language == "bs";
        var folded = Letters.Fold(text, serbian);
        var tokens = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in folded)
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
                continue;
            }

            // English joins what an apostrophe divides, as hasty typing does; French keeps two words.
            if (letter == '\'' && language == "en")
            {
                continue;
            }

            End(word, serbian, tokens);
            Mark(letter, tokens);
        }

        End(word, serbian, tokens);
        return new Utterance(tokens);
    }

    private static void End(StringBuilder word, bool serbian, List<string> tokens)
    {
        if (word.Length > 0)
        {
            tokens.Add(serbian ? Ekavian(word.ToString()) : word.ToString());
            word.Clear();
        }
    }

    private static void Mark(char letter, List<string> tokens)
    {
        var last = tokens.Count > 0 ? tokens[^1] : "";
        if (letter == '.' && last is "." or "...")
        {
            tokens[^1] = "...";
        }
        else if (letter == '?' && last is "!" or "?" || letter == '!' && last is "?" or "!")
        {
            tokens[^1] = "?";
        }
        else if (letter is '?' or '!' or '.' or ',' or ';' or ':')
        {
            tokens.Add(letter.ToString());
        }
    }

    /// <summary>The two ways of speaking one language read alike: <c>gdje</c> and <c>gde</c>, <c>vrijeme</c> and <c>vreme</c>.</summary>
    private static string Ekavian(string word)
    {
        if (word.Length < 4 || word == "nije")
        {
            return word;
        }

        var shorter = word.Replace("ije", "e", StringComparison.Ordinal);
        for (var at = shorter.IndexOf("je", 1, StringComparison.Ordinal); at > 0; at = shorter.IndexOf("je", at + 1, StringComparison.Ordinal))
        {
            if (!"aeiou".Contains(shorter[at - 1], StringComparison.Ordinal))
            {
                shorter = shorter.Remove(at, 1);
            }
        }

        return shorter;
    }
}
