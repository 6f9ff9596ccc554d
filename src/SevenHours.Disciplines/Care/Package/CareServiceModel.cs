using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Care;

/// <summary>Something that can be done for a person, if the person wants it.</summary>
[Section("care_services", "Something that can be done for a person if the person wants it: what it is in plain words, which action begins it, and how soon it is owed.")]
public sealed class CareServiceModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Title { get; init; }

    /// <summary>What it is, as it is explained to the person.</summary>
    [Doc("What it is and what it is not, in the words in which it is explained to the person.")]
    public required Text Explain { get; init; }

    /// <summary>What kind.</summary>
    [Doc("What kind it is: bed, therapy, age, guardian, return or other.")]
    public CareKind Kind { get; init; } = CareKind.Other;

    /// <summary>The action that begins it.</summary>
    [Doc("The action of the catalogue that begins it. The act is the same wherever it is ordered.")]
    public required Reference<ActionModel> Action { get; init; }

    /// <summary>To whom it is owed.</summary>
    [Doc("Who may have it: victim, migrant, child; anybody when absent. A child is owed what victims and migrants are, and what is owed to children."), OneOrMany]
    public IReadOnlyList<Standing> To { get; init; } = [];

    /// <summary>How soon.</summary>
    [Doc("How soon it must be offered or begun; no clock runs when absent.")]
    public Span? Within { get; init; }

    /// <summary>From when.</summary>
    [Doc("From when its clock runs: met (somebody took care of the person) or sheltered.")]
    public ClockStart From { get; init; } = ClockStart.Met;

    /// <summary>What it waits for.</summary>
    [Doc("What a country's system makes it wait for. Nothing, in a system worth the name: what waits for testimony is reported.")]
    public Condition? Waits { get; init; }

    /// <summary>The principle behind it.</summary>
    [Doc("The principle behind it.")]
    public Reference<PrincipleModel>? Principle { get; init; }

    /// <summary>What is said when it was never offered in time.</summary>
    [Doc("What the debrief says when it was neither offered nor begun in time.")]
    public Text? Missed { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>What kind of service it is.</summary>
public enum CareKind
{
    /// <summary>Any other.</summary>
    [Doc("Any other.")]
    Other,

    /// <summary>A bed.</summary>
    [Doc("A bed in a shelter: a shelter with room is needed.")]
    Bed,

    /// <summary>Therapy.</summary>
    [Doc("Therapy or counselling: its notes stay with who gives it.")]
    Therapy,

    /// <summary>The age.</summary>
    [Doc("An age assessment: it ends in a range, and the person counts as a child until then.")]
    Age,

    /// <summary>A guardian.</summary>
    [Doc("A guardian: an age assessment without one breaches a right.")]
    Guardian,

    /// <summary>Going home.</summary>
    [Doc("A return: without an assessment that is up to date it breaches a right.")]
    Return,
}

/// <summary>What a person is in law, as far as care goes.</summary>
public enum Standing
{
    /// <summary>A victim.</summary>
    [Doc("A victim, or somebody presumed to be one.")]
    Victim,

    /// <summary>A smuggled migrant who is no victim.</summary>
    [Doc("A smuggled migrant who is no victim of trafficking.")]
    Migrant,

    /// <summary>A child.</summary>
    [Doc("A child, or somebody presumed to be one.")]
    Child,
}

/// <summary>From when a clock runs.</summary>
public enum ClockStart
{
    /// <summary>From the first contact.</summary>
    [Doc("From the moment somebody takes care of the person.")]
    Met,

    /// <summary>From the first safe bed.</summary>
    [Doc("From the moment the person has a bed in a shelter.")]
    Sheltered,
}
