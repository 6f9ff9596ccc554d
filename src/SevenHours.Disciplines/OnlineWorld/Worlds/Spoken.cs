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
    public bool IsIn(string language) => Languages.Count == 0 || Languages.Contains(language, StringComparer.Ordinal);

    /// <summary>The same words in every language, such as a name or a sum.</summary>
    public static Spoken Everywhere(string words) => words.Length == 0 ? Nothing : new Same(words);

    private sealed class Same(string words) : Spoken
    {
        public override bool IsSome => words.Length > 0;

        public override IReadOnlyList<string> Languages => [];

        public override string In(string language) => words;
    }
}

/// <summary>Three translations of one sentence.</summary>
/// <param name="English">In English.</param>
/// <param name="Russian">In Russian.</param>
/// <param name="Arabic">In Arabic.</param>
internal sealed record Said(string English, string Russian, string Arabic)
{
    /// <summary>The languages of these sentences.</summary>
    public static IReadOnlyList<string> All { get; } = ["en", "ru", "ar"];

    public string In(string language) => language switch
    {
        "ru" => Russian,
        "ar" => Arabic,
        _ => English,
    };
}

/// <summary>Sentences that stand one after the other.</summary>
internal sealed class SaidTogether(IReadOnlyList<Said> sentences, string between = " ") : Spoken
{
    public override bool IsSome => sentences.Count > 0;

    public override IReadOnlyList<string> Languages => Said.All;

    public override string In(string language) => string.Join(between, sentences.Select(s => s.In(language)));
}

/// <summary>What an author wrote, with the translations of the package.</summary>
internal sealed class Authored(Kernel.ITexts texts, string id) : Spoken
{
    public override IReadOnlyList<string> Languages => [.. texts.Languages.Append(texts.SourceLanguage).Distinct(StringComparer.Ordinal).Where(language => !texts.Find(id, language).IsFallback)];

    public override string In(string language) => texts.Find(id, language).Text;
}
