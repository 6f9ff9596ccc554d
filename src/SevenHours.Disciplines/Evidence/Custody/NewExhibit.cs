using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>What a discipline says of something it takes as an exhibit.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What it is called.</param>
public sealed record NewExhibit(ExhibitKind Kind, TextRef Label)
{
    /// <summary>The act that takes it: its lawfulness and its legal basis are the exhibit's. None when no act does.</summary>
    public Handle Act { get; init; }

    /// <summary>The legal basis where it is not that of <see cref="Act"/>; null to take the act's, or none needed without an act.</summary>
    public LegalBasis? Basis { get; init; }

    /// <summary>Whether more is taken than the order or consent covers, or elsewhere.</summary>
    public bool IsBeyondScope { get; init; }

    /// <summary>The place, or none. Only what the taker knows: never a subject that typed words fitted.</summary>
    public Id<Subject> Site { get; init; } = Id<Subject>.None;

    /// <summary>The person it comes from, or none.</summary>
    public Id<Subject> Person { get; init; } = Id<Subject>.None;

    /// <summary>The facts it proves. They are not learnt by taking it.</summary>
    public IReadOnlyList<Id<Fact>> Facts { get; init; } = [];

    /// <summary>A digest of what it holds, such as the scope it was made from.</summary>
    public string Content { get; init; } = "";

    /// <summary>The language it is in; empty for none in particular.</summary>
    public string Language { get; init; } = "";

    /// <summary>For a translation, whether somebody made it who relays for a living.</summary>
    public bool IsSworn { get; init; }

    /// <summary>How close it comes to somebody's private life.</summary>
    public PrivacyClass Privacy { get; init; }

    /// <summary>Grading such as <c>B2</c>; empty when not graded.</summary>
    public string Grade { get; init; } = "";

    /// <summary>Handling code, H0 to H3; empty for none.</summary>
    public string Code { get; init; } = "";

    /// <summary>What was done wrongly when it was taken, as far as those who take it can see.</summary>
    public IReadOnlyList<TakingFlaw> Flaws { get; init; } = [];

    /// <summary>What was done wrongly and nobody saw: only a court finds it.</summary>
    public IReadOnlyList<TakingFlaw> HiddenFlaws { get; init; } = [];

    /// <summary>Whether its custody is broken from the first, unknown to who takes it.</summary>
    public bool IsSpoiled { get; init; }
}
