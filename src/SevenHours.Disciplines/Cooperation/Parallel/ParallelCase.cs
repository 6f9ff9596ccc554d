using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>A case that agencies of one country work on in secret. Another who acts openly on what it is about collides with it. Truth; its own agencies know its title.</summary>
public sealed class ParallelCase : Definition
{
    /// <summary>Whose case it is: the agency that has it first, then those of the same side that are in on it.</summary>
    public required IReadOnlyList<Id<Agency>> Agencies { get; init; }

    /// <summary>What its own agencies call it.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Whom and what it is about.</summary>
    public required IReadOnlyList<Id<Subject>> About { get; init; }

    /// <summary>The acts of others that give it away.</summary>
    public required IReadOnlyList<Id<ActionDefinition>> Acts { get; init; }

    /// <summary>While this holds the case is open and secret.</summary>
    public required TruthCondition While { get; init; }

    /// <summary>The seat that others are put in touch with; none for the agency's first.</summary>
    public Id<Seat> Contact { get; init; } = Id<Seat>.None;

    /// <summary>What its agencies notice when another acts on it; none for the usual words.</summary>
    public TextRef Says { get; init; }

    /// <summary>What follows.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>What speaks for prosecuting in its country.</summary>
    public IReadOnlyList<JurisdictionCriterion> SpeaksFor { get; init; } = [];

    /// <summary>Whom others are put in touch with; none where nobody sits for it.</summary>
    public Id<Seat> ContactIn(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Contact.IsSome ? Contact : Agencies.SelectMany(agency => scenario.SeatsOf[agency.Index].ToList()).FirstOrDefault(Id<Seat>.None);
    }

    /// <summary>The seats of those whose case it is.</summary>
    public SeatSet SeatsIn(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Agencies.Aggregate(SeatSet.Nobody, (all, agency) => all | scenario.SeatsOf[agency.Index]);
    }
}

/// <summary>What may speak for prosecuting in one country when several could.</summary>
public enum JurisdictionCriterion
{
    /// <summary>Most victims are there.</summary>
    [Doc("Most victims are there.")]
    Victims,

    /// <summary>Most of the offence was committed there.</summary>
    [Doc("Most of the offence was committed there.")]
    Offence,

    /// <summary>The evidence is there.</summary>
    [Doc("The evidence is there.")]
    Evidence,

    /// <summary>The accused are in custody there.</summary>
    [Doc("The accused are in custody there.")]
    Custody,

    /// <summary>The accused live there or are its nationals.</summary>
    [Doc("The accused live there or are its nationals.")]
    Accused,

    /// <summary>The proceeds are there and can be confiscated.</summary>
    [Doc("The proceeds are there and can be confiscated.")]
    Proceeds,
}
