using System.Collections.Immutable;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>A seat in one syndicate's world.</summary>
/// <param name="Syndicate">From 1.</param>
/// <param name="Seat">The author's id of the seat.</param>
public readonly record struct SeatPlace(int Syndicate, string Seat) : IComparable<SeatPlace>
{
    /// <inheritdoc />
    public int CompareTo(SeatPlace other) =>
        Syndicate != other.Syndicate ? Syndicate.CompareTo(other.Syndicate) : string.CompareOrdinal(Seat, other.Seat);
}

/// <summary>Why a clock was set.</summary>
public enum ClockReason
{
    /// <summary>Play begins or goes on.</summary>
    Run,

    /// <summary>Staff stopped it.</summary>
    Pause,

    /// <summary>Another speed.</summary>
    Speed,

    /// <summary>Staff moved it on.</summary>
    Jump,

    /// <summary>The day's play closed.</summary>
    DayClosed,

    /// <summary>The next day's play opened.</summary>
    DayOpened,

    /// <summary>Play ended.</summary>
    Ended,

    /// <summary>A scene was restarted.</summary>
    SceneRestarted,

    /// <summary>A real emergency.</summary>
    NoDuff,

    /// <summary>The server came back: the clock goes on from where it was, the time between is not played.</summary>
    Recovered,
}

/// <summary>Why a branch was begun.</summary>
public enum BranchPurpose
{
    /// <summary>The first line of a syndicate's history.</summary>
    Play,

    /// <summary>A scene is played once more.</summary>
    SceneRestart,

    /// <summary>What would have happened if.</summary>
    WhatIf,
}

/// <summary>A line of history, and where it left its parent.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Syndicate">Whose world it is.</param>
/// <param name="Parent">The branch it left; 0 for the first.</param>
/// <param name="LeftAt">The last event it shares with its parent; none for the first.</param>
/// <param name="Purpose">Why it was begun.</param>
/// <param name="Scene">The scene that is played again while the others went on; null when everybody went back.</param>
public sealed record BranchInfo(int Number, int Syndicate, int Parent, EventId LeftAt, BranchPurpose Purpose, SceneCut? Scene = null);

/// <summary>A scene that is played again, while what others did since was done again for them.</summary>
/// <param name="Seats">The author's ids of the seats in it.</param>
/// <param name="Until">How many events the line that was left had then.</param>
/// <param name="Records">With how many records of its own the new line begins: what was done again.</param>
public sealed record SceneCut(IReadOnlyList<string> Seats, int Until, int Records);

/// <summary>A team with its clock and the branch it plays on.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Clock">Its clock.</param>
/// <param name="Branch">The live branch.</param>
public sealed record Syndicate(int Number, ExerciseClock Clock, int Branch)
{
    /// <summary>When its clock really ran.</summary>
    public PlayedTime Played { get; init; } = PlayedTime.None;
}

/// <summary>Where a person stands.</summary>
public enum Presence
{
    /// <summary>Waits to be let in.</summary>
    Waiting,

    /// <summary>In.</summary>
    In,

    /// <summary>Left of his own accord.</summary>
    Left,

    /// <summary>Was sent out.</summary>
    SentOut,
}

/// <summary>A person in an exercise.</summary>
/// <param name="Person">His key.</param>
/// <param name="Name">How the others see him.</param>
/// <param name="Role">What he is.</param>
/// <param name="Presence">Whether he is in.</param>
/// <param name="Claims">Who he says he was before; null when he says nothing or it has been settled.</param>
/// <param name="Account">The account that is his; null for a guest.</param>
/// <param name="Since">When he came to the door last; null where it was not kept yet.</param>
/// <param name="Links">How many links to other devices were made, used or made worthless: the number of the one that is valid, if any is.</param>
/// <param name="Listed">Who he is in the list of those who were to come, as a text that is erased with his words; none while nobody knows.</param>
public sealed record Member(
    string Person, TextRef Name, Role Role, Presence Presence, string? Claims, string? Account = null, DateTimeOffset? Since = null, int Links = 0,
    TextRef Listed = default);

/// <summary>A line of the seating plan.</summary>
/// <param name="Name">The name he will give.</param>
/// <param name="Place">Where he is to sit.</param>
/// <param name="Owner">Whose words the name is, so that it can be erased with his.</param>
/// <param name="Listed">Who he is in the list the plan was made from, as a text of the same owner; none where it was made from none.</param>
public readonly record struct PlannedSeat(TextRef Name, SeatPlace Place, string Owner, TextRef Listed = default);

/// <summary>A line of a seating plan as it is asked for.</summary>
/// <param name="Name">The name he will give.</param>
/// <param name="Place">Where he is to sit.</param>
/// <param name="Listed">His key in the list the plan is made from, such as the roster of a course; null where it is made from none.</param>
public readonly record struct SeatLine(string Name, SeatPlace Place, string? Listed = null);

/// <summary>A seat that passed from one person to another.</summary>
/// <param name="Place">The seat.</param>
/// <param name="From">Who got up.</param>
/// <param name="To">Who sat down.</param>
/// <param name="Note">What was said; none when nothing was noted.</param>
/// <param name="At">When; null where it was not kept yet.</param>
public sealed record HandedOver(SeatPlace Place, string From, string To, TextRef Note, DateTimeOffset? At);

/// <summary>Who sits in a seat.</summary>
/// <param name="People">Keys of those who share it, in the order they sat down.</param>
/// <param name="StandIn">The skill of the stand-in that plays while nobody sits there; null for none.</param>
public sealed record SeatHolders(ImmutableList<string> People, string? StandIn)
{
    /// <summary>Nobody.</summary>
    public static SeatHolders Nobody { get; } = new(ImmutableList<string>.Empty, null);

    /// <summary>The skill of the stand-in that plays now; null when a person does, or nobody.</summary>
    public string? PlayedBy => People.IsEmpty ? StandIn : null;
}

/// <summary>A real emergency.</summary>
/// <param name="By">Who raised it.</param>
/// <param name="At">When.</param>
public sealed record NoDuff(string? By, DateTimeOffset At);

/// <summary>By which people come into an exercise.</summary>
/// <param name="Pin">For participants.</param>
/// <param name="StaffPin">For staff.</param>
/// <param name="Generation">How often they were renewed; invitations carry it.</param>
public sealed record Pins(string Pin, string StaffPin, int Generation);
