namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>What the machine takes an utterance for: a suggestion, which a person corrects.</summary>
/// <param name="Style">How it seems to be asked, refinements such as a promise told apart.</param>
/// <param name="Language">The language it was read as, one of <see cref="CoderLanguage.Tags"/>.</param>
/// <param name="ConfidencePermille">
/// How often a suggestion as sure as this one is right, in per mille, as estimated when the weights were trained; low where the text is hardly of that language.
/// </param>
/// <param name="Marks">What it is besides its class.</param>
/// <param name="RunnersUp">The other classes it may be, likeliest first, those above 50 per mille.</param>
public sealed record QuestionCoding(
    QuestionStyle Style, string Language, int ConfidencePermille, CodingMarks Marks, IReadOnlyList<CodedClass> RunnersUp)
{
    /// <summary>Below this many per mille a suggestion is better not made; a page leaves the choice empty.</summary>
    public const int SureFrom = 400;

    /// <summary>The published class, one of <see cref="QuestionClass.Names"/>; abuse counts as <c>accusatory</c>.</summary>
    public string Class => QuestionClass.PublishedOf(Style);

    /// <summary>Whether it is a recommended way of asking.</summary>
    public bool IsRecommended => QuestionClass.IsRecommended(Style);

    /// <summary>Whether the machine is sure enough to suggest it.</summary>
    public bool IsSure => ConfidencePermille >= SureFrom;
}

/// <summary>A class an utterance may be.</summary>
/// <param name="Class">The published class.</param>
/// <param name="Permille">How likely, in per mille.</param>
public sealed record CodedClass(string Class, int Permille);

/// <summary>What an utterance is besides its class.</summary>
[Flags]
public enum CodingMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A promise nobody can keep.</summary>
    Promise = 1,

    /// <summary>Somebody to be with the person is offered.</summary>
    Support = 2,

    /// <summary>Takes shame away.</summary>
    Normalising = 4,

    /// <summary>Nothing was said.</summary>
    Silence = 8,

    /// <summary>Abuse, threats, obscenity.</summary>
    Abusive = 16,
}
