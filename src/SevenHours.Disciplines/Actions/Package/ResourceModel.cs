using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>A pool of resources.</summary>
[Section("resources", "People or things of one kind that actions take while they last.")]
public sealed class ResourceModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Name { get; init; }

    /// <summary>The kind.</summary>
    [Doc("The kind, by which `needs` ask for it: officer, car, mediator_ru ..."), Identifier]
    public required string Kind { get; init; }

    /// <summary>Whose it is.</summary>
    [Doc("Whose it is.")]
    public required Reference<AgencyModel> Agency { get; init; }

    /// <summary>How many.</summary>
    [Doc("How many there are."), Between(0, 100_000)]
    public required int Count { get; init; }

    /// <summary>Whether others may draw on it.</summary>
    [Doc("Whether other agencies may draw on it.")]
    public bool Shared { get; init; }

    /// <summary>When it is away.</summary>
    [Doc("When all of it is away: it lends nothing new, and what it lent goes on.")]
    public IReadOnlyList<AwayModel> Away { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>A stretch of time in which a pool is away.</summary>
public sealed class AwayModel : Model
{
    /// <summary>From when.</summary>
    [Doc("From when, in exercise time.")]
    public required Span From { get; init; }

    /// <summary>Until when.</summary>
    [Doc("Until when, in exercise time.")]
    public required Span Until { get; init; }
}

/// <summary>A way between two places.</summary>
[Section("travel", "How long it takes from one place to another, the same both ways.")]
public sealed class TravelModel : Entity
{
    /// <summary>One end.</summary>
    [Doc("One end.")]
    public required Reference<PlaceModel> From { get; init; }

    /// <summary>The other end.</summary>
    [Doc("The other end.")]
    public required Reference<PlaceModel> To { get; init; }

    /// <summary>How long.</summary>
    [Doc("How long it takes.")]
    public required Span Time { get; init; }
}
