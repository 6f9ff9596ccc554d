using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>Something one seat is to do by a time: a task of a meeting, or a line of enquiry in a plan.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="Giver">Who gave it, or wrote it into the plan.</param>
/// <param name="What">What is to be done.</param>
/// <param name="GivenAt">When it was given.</param>
/// <param name="Due">By when; <see cref="SimTime.Never"/> for no time.</param>
/// <param name="Meeting">The meeting it was given at, or whose plan it stands in; none for an agency's own plan.</param>
public sealed record Duty(Handle Handle, Id<Seat> Owner, Id<Seat> Giver, TextRef What, SimTime GivenAt, SimTime Due, Handle Meeting)
{
    /// <summary>How it stands.</summary>
    public DutyState State { get; init; }

    /// <summary>What was said of it last, or none.</summary>
    public TextRef Note { get; init; }

    /// <summary>When its state was last set; <see cref="SimTime.Never"/> before.</summary>
    public SimTime SetAt { get; init; } = SimTime.Never;

    /// <summary>Whether its time passed while it was open.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>The number of the entry of the plan it is, or 0 for a task of a meeting.</summary>
    public int Entry { get; init; }

    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => State is DutyState.Open or DutyState.Underway;

    /// <summary>Who sees how it goes.</summary>
    public SeatSet Both => SeatSet.Of(Owner) | SeatSet.Of(Giver);

    internal static Duty Of(Handle meeting, SheetLine line) =>
        new(line.Duty, line.Whose, line.Seat, line.Text, line.At, line.Due, meeting);
}

/// <summary>How something that is to be done stands.</summary>
public enum DutyState
{
    /// <summary>Not begun.</summary>
    Open,

    /// <summary>Begun.</summary>
    Underway,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up.</summary>
    Dropped,
}
