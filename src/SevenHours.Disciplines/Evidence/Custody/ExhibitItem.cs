using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>What an exhibit is and where it comes from: what stands on its label. It never changes.</summary>
public sealed record ExhibitItem
{
    /// <summary>Its opaque name.</summary>
    public required Handle Handle { get; init; }

    /// <summary>Its number among the exhibits of the agency that took it, from 1: with the agency's short name its mark, the same for all. 0 for what nobody took.</summary>
    public int Number { get; init; }

    /// <summary>What it is.</summary>
    public required ExhibitKind Kind { get; init; }

    /// <summary>What it is called: the author's words or those somebody typed; none for what is known by its act alone.</summary>
    public TextRef Label { get; init; }

    /// <summary>Who took it; none for what came without anybody.</summary>
    public Id<Seat> Seat { get; init; } = Id<Seat>.None;

    /// <summary>When it was taken.</summary>
    public SimTime At { get; init; }

    /// <summary>The act that took it, or none.</summary>
    public Handle Act { get; init; }

    /// <summary>On what it was taken.</summary>
    public LegalBasis Basis { get; init; } = LegalBasis.Given;

    /// <summary>Whether more was taken than the order or consent covers, or elsewhere.</summary>
    public bool IsBeyondScope { get; init; }

    /// <summary>The place where it was taken, or none.</summary>
    public Id<Subject> Site { get; init; } = Id<Subject>.None;

    /// <summary>The person from whom it comes, or none.</summary>
    public Id<Subject> Person { get; init; } = Id<Subject>.None;

    /// <summary>The facts it proves, as far as its holder was told; none for an exhibit that must be worked first.</summary>
    public IReadOnlyList<Id<Fact>> Facts { get; init; } = [];

    /// <summary>What was done wrongly when it was taken, as far as its holder was told; in truth all of it.</summary>
    public IReadOnlyList<TakingFlaw> Flaws { get; init; } = [];

    /// <summary>The exhibits it was made from; empty for an original.</summary>
    public IReadOnlyList<Handle> Parents { get; init; } = [];

    /// <summary>What it holds, as a digest that its discipline gives; goes into its hash. Taken out for seats.</summary>
    public string Content { get; init; } = "";

    /// <summary>The language it is in, as a tag; empty for none in particular.</summary>
    public string Language { get; init; } = "";

    /// <summary>For a translation, whether somebody made it who relays for a living.</summary>
    public bool IsSworn { get; init; }

    /// <summary>How close it comes to somebody's private life.</summary>
    public PrivacyClass Privacy { get; init; }

    /// <summary>Grading of source and information such as <c>B2</c>: A, B, C or X, and 1 to 4; empty when not graded.</summary>
    public string Grade { get; init; } = "";

    /// <summary>Handling code, H0 to H3; empty for none.</summary>
    public string Code { get; init; } = "";
}
