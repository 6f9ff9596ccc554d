using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>What a file asks of a court.</summary>
public enum Sought
{
    /// <summary>Leave for a measure that reaches into rights: there must be grounds to suspect.</summary>
    Warrant,

    /// <summary>Keeping a person in custody: there must be a strong suspicion.</summary>
    Detention,

    /// <summary>Confirming a charge: every element must stand.</summary>
    Charge,
}

/// <summary>That an exhibit shows an element.</summary>
/// <param name="Element">The author's id of the element.</param>
/// <param name="Exhibit">The exhibit.</param>
public readonly record struct Argument(string Element, Handle Exhibit);

/// <summary>A file put before a court, as both sides see it.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Seat">Who submits it.</param>
/// <param name="To">The court; none where the case has no agency for it.</param>
/// <param name="Offence">The offence.</param>
/// <param name="Sought">What is asked.</param>
/// <param name="Persons">Against whom, in the submitter's own words.</param>
/// <param name="Arguments">What shows which element, in the submitter's order.</param>
/// <param name="Facts">The facts told with it: those the exhibits prove, as far as the submitter holds them.</param>
/// <param name="IsChild">Whether the person harmed is said to be a child.</param>
/// <param name="Says">What is asked and why, in the submitter's own words.</param>
public sealed record HearingFile(
    Handle Handle,
    Id<Seat> Seat,
    Id<Agency> To,
    Id<Offence> Offence,
    Sought Sought,
    TextRef Persons,
    IReadOnlyList<Argument> Arguments,
    IReadOnlyList<Id<Fact>> Facts,
    bool IsChild,
    TextRef Says)
{
    /// <summary>The exhibits in it, in the submitter's order.</summary>
    public IEnumerable<Handle> Exhibits => Arguments.Select(a => a.Exhibit).Distinct();
}
