namespace SevenHours.Web.Features.Hour.View;

/// <summary>What comes due.</summary>
public enum HourKind
{
    /// <summary>An inject of the run sheet.</summary>
    Inject,

    /// <summary>An act somebody is expected to have done by then.</summary>
    Expected,

    /// <summary>An act under way that will be done.</summary>
    Act,

    /// <summary>A request that waits for its answer.</summary>
    Answer,

    /// <summary>A task that is to be handed in.</summary>
    Task,

    /// <summary>What the other side does if nothing changes.</summary>
    Adversary,

    /// <summary>A right that falls due.</summary>
    Right,

    /// <summary>The close of play.</summary>
    Close,
}

/// <summary>How it stands.</summary>
public enum HourState
{
    /// <summary>It comes at its time.</summary>
    Due,

    /// <summary>It waits for release, and its time has not come.</summary>
    Held,

    /// <summary>It waits for release, and its time has come.</summary>
    Ready,

    /// <summary>Its time is past and nothing happened.</summary>
    Overdue,
}

/// <summary>Something that comes due within the hour.</summary>
/// <param name="Id">The id of its row.</param>
/// <param name="Kind">What it is.</param>
/// <param name="At">When, in exercise seconds; for what is overdue, since when.</param>
/// <param name="Icon">The icon of its channel or kind.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Who">To whom or by whom; empty for nobody.</param>
/// <param name="State">How it stands.</param>
public sealed record HourLine(string Id, HourKind Kind, long At, string Icon, string Title, string Who, HourState State)
{
    /// <summary>The author's id of its rule, by which a director holds, moves, sends or strikes it out; null for what follows from an act.</summary>
    public string? Rule { get; init; }

    /// <summary>The request to answer; null for anything else.</summary>
    public string? Request { get; init; }

    /// <summary>How often in a hundred it comes to something.</summary>
    public int Chance { get; init; } = 100;

    /// <summary>Whether it waits for release.</summary>
    public bool IsHeld => State is HourState.Held or HourState.Ready;
}
