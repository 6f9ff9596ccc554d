namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Words that can be had in several languages, each a function of the language alone.</summary>
public abstract class Spoken
{
    /// <summary>No words.</summary>
    public static readonly Spoken Nothing = new Same("");

    /// <summary>Whether there are any words.</summary>
    public virtual bool IsSome => true;

    /// <summary>The words in a language; in the nearest there is when it is not to be had.</summary>
    /// <param name="language">A language tag.</param>
    public abstract string In(string language);

    /// <summary>The languages they were written in, each otherwise; empty when they are the same in all.</summary>
    public abstract IReadOnlyList<string> Languages { get; }

    /// <summary>Whether they are to be had in a language, and not only translated from it.</summary>
    public virtual bool IsIn(string language) => Languages.Count == 0 || Languages.Contains(language, StringComparer.Ordinal);

    /// <summary>The same words in every language, such as a name or a sum.</summary>
    public static Spoken Everywhere(string words) => words.Length == 0 ? Nothing : new Same(words);

    private sealed class Same(string words) : Spoken
    {
        public override bool IsSome => words.Length > 0;

        public override IReadOnlyList<string> Languages => [];

        public override string In(string language) => words;
    }
}

/// <summary>One sentence of generated pages, in every language of the interface.</summary>
/// <param name="Key">The list it stands in, in the data files.</param>
/// <param name="Place">Its place there, from 0.</param>
/// <param name="Sum">What stands for the brace <c>{sum}</c>; empty when there is none.</param>
internal sealed record Said(string Key, int Place, string Sum = "")
{
    /// <summary>The words in every language of the interface.</summary>
    public static MadeWords Words { get; } = new("OnlineWorld");

    /// <summary>All sentences of a list.</summary>
    public static Said[] All(string key) => [.. Enumerable.Range(0, Words.Count(key)).Select(place => new Said(key, place))];

    /// <summary>The sentences of two lists that belong together, place by place.</summary>
    public static (Said Title, Said Text)[] Both(string titles, string texts) => [.. All(titles).Zip(All(texts))];

    /// <summary>The sentence in a language, in English when there is none.</summary>
    public string In(string language) => Words.Line(Key, Place, language).Replace("{sum}", Sum, StringComparison.Ordinal);
}

/// <summary>Sentences that stand one after the other.</summary>
internal sealed class SaidTogether(IReadOnlyList<Said> sentences, string between = " ") : Spoken
{
    public override bool IsSome => sentences.Count > 0;

    public override IReadOnlyList<string> Languages => MadeWords.Languages;

    public override bool IsIn(string language) => MadeWords.Find(language) is not null;

    public override string In(string language) => string.Join(between, sentences.Select(s => s.In(language)));
}

/// <summary>What an author wrote, with the translations of the package.</summary>
internal sealed class Authored(Kernel.ITexts texts, string id) : Spoken
{
    public override IReadOnlyList<string> Languages => [.. texts.Languages.Append(texts.SourceLanguage).Distinct(StringComparer.Ordinal).Where(language => !texts.Find(id, language).IsFallback)];

    public override string In(string language) => texts.Find(id, language).Text;
}
