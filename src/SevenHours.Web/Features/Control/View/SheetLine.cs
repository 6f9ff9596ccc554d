namespace SevenHours.Web.Features.Control.View;

/// <summary>Where a line of the run sheet stands, as staff read it.</summary>
public enum LineState
{
    /// <summary>It went out.</summary>
    Sent,

    /// <summary>The first that is due.</summary>
    Next,

    /// <summary>It has its time.</summary>
    Due,

    /// <summary>It waits for release, and its time has not come.</summary>
    Held,

    /// <summary>It waits for release, and its time has come.</summary>
    Ready,

    /// <summary>Its condition is not true so far.</summary>
    Waits,

    /// <summary>It was not needed: what it was to bring about had been done.</summary>
    Lapsed,

    /// <summary>It was struck out.</summary>
    Skipped,
}

/// <summary>A line of the run sheet.</summary>
/// <param name="Name">The author's id of its rule.</param>
/// <param name="Number">Its number on the list, from 1.</param>
/// <param name="At">When it went or is due, in exercise seconds; null while only its condition says when.</param>
/// <param name="HasCondition">Whether a condition drives it.</param>
/// <param name="Channel">How it comes: <c>call</c>, <c>email</c> and so on.</param>
/// <param name="Title">Its title.</param>
/// <param name="To">To whom.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Opened">How many seats have opened it.</param>
/// <param name="Receivers">How many receive it.</param>
/// <param name="FiredBy">The event of its firing; -1 before.</param>
public sealed record SheetLine(
    string Name,
    int Number,
    long? At,
    bool HasCondition,
    string Channel,
    string Title,
    string To,
    LineState State,
    int Opened,
    int Receivers,
    int FiredBy)
{
    /// <summary>Whether staff can still do something with it.</summary>
    public bool IsOpen => State is not (LineState.Sent or LineState.Lapsed or LineState.Skipped);

    /// <summary>Whether it waits for release.</summary>
    public bool IsHeld => State is LineState.Held or LineState.Ready;
}

/// <summary>The run sheet as it stands.</summary>
/// <param name="Lines">Gone lines first in the order they went, then those with a time, then those that wait for a condition.</param>
public sealed record RunSheet(IReadOnlyList<SheetLine> Lines)
{
    /// <summary>How many wait for release.</summary>
    public int Held => Lines.Count(line => line.IsHeld);

    /// <summary>How many wait for a condition.</summary>
    public int Conditional => Lines.Count(line => line.State == LineState.Waits);

    /// <summary>The lines of a filter: <c>all</c>, <c>held</c>, <c>if</c>; anything else gives the last few that went and all to come.</summary>
    public IReadOnlyList<SheetLine> Of(string? filter) => filter switch
    {
        "all" => Lines,
        "held" => [.. Lines.Where(line => line.IsHeld)],
        "if" => [.. Lines.Where(line => line.HasCondition)],
        _ => [.. Lines.Where(line => !line.IsOpen).TakeLast(LastGone), .. Lines.Where(line => line.IsOpen)],
    };

    private const int LastGone = 3;
}
