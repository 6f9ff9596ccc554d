namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>Tells a silence from speech: nothing, dots, or the word a transcript has for it.</summary>
internal static class Silences
{
    private static readonly string[] Names =
        ["silence", "pause", "молчание", "пауза", "тишина", "صمت", "سكوت", "tisina", "cutanje", "sutnja", "sutna", "cutane", "muk"];

    public static bool IsOne(Utterance utterance)
    {
        using var words = utterance.Words.GetEnumerator();
        return !words.MoveNext() || (Names.Contains(words.Current, StringComparer.Ordinal) && !words.MoveNext() && !utterance.Tokens.Contains("?"));
    }
}
