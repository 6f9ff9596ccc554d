using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>An item of the case as its author describes it: what lies there to be taken.</summary>
public sealed class AuthoredExhibit : Definition
{
    /// <summary>What it is.</summary>
    public required ExhibitKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public required TextRef Label { get; init; }

    /// <summary>What it proves.</summary>
    public IReadOnlyList<Id<Fact>> Facts { get; init; } = [];

    /// <summary>Where it lies, or none.</summary>
    public Id<Subject> Site { get; init; } = Id<Subject>.None;

    /// <summary>Whose it is, or none.</summary>
    public Id<Subject> Person { get; init; } = Id<Subject>.None;

    /// <summary>The language it is in; empty for none in particular.</summary>
    public string Language { get; init; } = "";

    /// <summary>How close it comes to somebody's private life.</summary>
    public PrivacyClass Privacy { get; init; }

    /// <summary>Its grading, such as <c>B2</c>; empty when not graded.</summary>
    public string Grade { get; init; } = "";

    /// <summary>Its handling code, H0 to H3; empty for none.</summary>
    public string Code { get; init; } = "";

    /// <summary>The item that proves a fact, or null when the author wrote none.</summary>
    public static AuthoredExhibit? Proving(Scenario scenario, Id<Fact> fact)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return fact.IsSome ? scenario.Table<AuthoredExhibit>().FirstOrDefault(e => e.Facts.Contains(fact)) : null;
    }

    /// <summary>What is taken when somebody takes it.</summary>
    public NewExhibit Taken() => new(Kind, Label)
    {
        Facts = Facts, Site = Site, Person = Person, Language = Language, Privacy = Privacy, Grade = Grade, Code = Code, Content = Name,
    };
}
