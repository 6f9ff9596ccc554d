using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>A case that agencies work on in secret.</summary>
[Section("parallel_cases", "Cases that agencies work on in secret: what each is about, and what follows when another acts openly on it without having asked.")]
public sealed class ParallelCaseModel : Entity
{
    /// <summary>Whose case.</summary>
    [Doc("The agency whose case it is.")]
    public required Reference<AgencyModel> Agency { get; init; }

    /// <summary>Who is in on it.</summary>
    [Doc("Other agencies that are in on it: what they do does not collide with it."), OneOrMany]
    public IReadOnlyList<Reference<AgencyModel>> With { get; init; } = [];

    /// <summary>What it is called.</summary>
    [Doc("What those whose case it is call it.")]
    public required Text Title { get; init; }

    /// <summary>About what.</summary>
    [Doc("Whom and what it is about: whoever asks about one of these hits it."), OneOrMany]
    public required IReadOnlyList<Reference<SubjectModel>> About { get; init; }

    /// <summary>Which acts.</summary>
    [Doc("Acts of others that give it away. Left out: entries, searches, arrests, inspections, checks on the road, questioning of witnesses and suspects, word to the press, warrants of the catalogue."), OneOrMany]
    public IReadOnlyList<Reference<ActionModel>>? Acts { get; init; }

    /// <summary>While it is secret.</summary>
    [Doc("While this holds it is open and secret; from the beginning to the end when left out.")]
    public Condition? While { get; init; }

    /// <summary>The contact point.</summary>
    [Doc("The seat that others are put in touch with; the agency's first when left out.")]
    public Reference<SeatModel>? Contact { get; init; }

    /// <summary>What is noticed.</summary>
    [Doc("What those whose case it is notice when another acts on it.")]
    public Text? Says { get; init; }

    /// <summary>What follows.</summary>
    [Doc("What follows of a collision: those behind it are alarmed, a technique is found, evidence is lost.")]
    public IReadOnlyList<EffectModel> Do { get; init; } = [];

    /// <summary>What speaks for prosecuting here.</summary>
    [Doc("What really speaks for prosecuting in the country of this agency. For staff and the debrief.")]
    public IReadOnlyList<JurisdictionCriterion> SpeaksFor { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
