using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A fact.</summary>
[Section("facts", "One statement that a seat can hold, share and cite.")]
public sealed class FactModel : Entity
{
    /// <summary>The statement.</summary>
    [Doc("The statement, in one sentence, as whoever holds it reads it.")]
    public required Text Statement { get; init; }

    /// <summary>What it is about.</summary>
    [Doc("The person, place or thing it is about.")]
    public Reference<SubjectModel>? About { get; init; }

    /// <summary>When it was.</summary>
    [Doc("The time in the story the fact speaks of, such as `-2h` for two hours before STARTEX. The timeline of the case shows it there.")]
    public Moment? When { get; init; }

    /// <summary>Where it was.</summary>
    [Doc("The place where it was, when the fact is about somebody or something else. The map of the case shows it there.")]
    public Reference<PlaceModel>? Where { get; init; }

    /// <summary>Its grade.</summary>
    [Doc("Grade of source A to E and of information 1 to 5, such as B2.")]
    public string? Grade { get; init; }

    /// <summary>What it supports.</summary>
    [Doc("What it supports, in one word: place, identity, age, indicator, link, money, status, means, purpose ..."), Identifier]
    public string? Supports { get; init; }

    /// <summary>Whether it is so.</summary>
    [Doc("Whether it is so. A false fact is one that somebody believes.")]
    public bool IsTrue { get; init; } = true;

    /// <summary>Whether it leads nowhere.</summary>
    [Doc("Whether it leads nowhere, true or not.")]
    public bool Decoy { get; init; }

    /// <summary>Its weight.</summary>
    [Doc("Evidential weight, 0 to 100."), Between(0, 100)]
    public int Weight { get; init; }

    /// <summary>Whether it is sensitive.</summary>
    [Doc("Whether sharing it with somebody who does not need it counts as over-sharing.")]
    public bool Sensitive { get; init; }

    /// <summary>Who needs it when.</summary>
    [Doc("Seats and agencies that need it, each with the exercise time at which it is first needed."), KeysOf(typeof(PartyModel))]
    public IReadOnlyDictionary<string, Span> NeededBy { get; init; } = new Dictionary<string, Span>();

    /// <summary>Who holds it from the first.</summary>
    [Doc("Agencies and seats that hold it at STARTEX."), OneOrMany]
    public IReadOnlyList<Reference<PartyModel>> HeldBy { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
