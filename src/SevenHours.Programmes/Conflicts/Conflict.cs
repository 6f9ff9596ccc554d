using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Something in a timetable that cannot work as it stands, or will not go well.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Day">The day it is on.</param>
/// <param name="Sessions">The sessions it concerns, in the order of time; none for a gap.</param>
/// <param name="At">When it begins.</param>
public sealed record Conflict(ConflictKind Kind, int Day, ImmutableArray<string> Sessions, TimeOnly At)
{
    /// <summary>The room, post, team or language it is about; null for none.</summary>
    public string? About { get; init; }

    /// <summary>How many there are, where it counts something: minutes or people.</summary>
    public int Count { get; init; }

    /// <summary>How many there may be, or must be.</summary>
    public int Limit { get; init; }

    /// <summary>Whether it cannot take place as it stands; otherwise it may, and somebody suffers for it.</summary>
    public bool IsImpossible => Kind is ConflictKind.RoomTwice or ConflictKind.PersonTwice or ConflictKind.InterpreterTwice or ConflictKind.TeamTwice
        or ConflictKind.Closed;
}

/// <summary>What is wrong in a timetable.</summary>
public enum ConflictKind
{
    /// <summary>A room holds two sessions at once.</summary>
    RoomTwice,

    /// <summary>Somebody of staff is needed in two sessions at once.</summary>
    PersonTwice,

    /// <summary>An interpreter is needed in two sessions at once.</summary>
    InterpreterTwice,

    /// <summary>A team is to be in two sessions at once.</summary>
    TeamTwice,

    /// <summary>A session lies outside of the hours in which the venue is open.</summary>
    Closed,

    /// <summary>More people than the room holds.</summary>
    RoomSmall,

    /// <summary>Somebody in it does not speak its language, and nobody interprets.</summary>
    NoInterpretation,

    /// <summary>One interpreter alone for longer than one can.</summary>
    FewInterpreters,

    /// <summary>A simulation without its director.</summary>
    NoDirector,

    /// <summary>Too long without a pause.</summary>
    NoPause,

    /// <summary>A day without time to eat.</summary>
    NoLunch,

    /// <summary>A session takes the time of a prayer.</summary>
    QuietTaken,
}
