using SevenHours.Exercises;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Hour.View;

/// <summary>The next hour of one team's world, at one moment.</summary>
/// <param name="Deck">The clock bar.</param>
/// <param name="From">Where the line begins, in exercise seconds.</param>
/// <param name="Until">Where it ends.</param>
/// <param name="OnTop">What is held and due, or overdue, the oldest first.</param>
/// <param name="Lines">What comes due, in the order of time.</param>
/// <param name="Conditional">How many lines of the run sheet wait for a condition.</param>
/// <param name="Proposals">Contingencies whose expected act is missing.</param>
/// <param name="Flags">Seats to look at.</param>
/// <param name="Seats">How the seats spend their time.</param>
/// <param name="Acts">What staff did, by the hour.</param>
public sealed record HourView(
    Deck Deck,
    long From,
    long Until,
    IReadOnlyList<HourLine> OnTop,
    IReadOnlyList<HourLine> Lines,
    int Conditional,
    IReadOnlyList<Proposal> Proposals,
    IReadOnlyList<FlagView> Flags,
    IReadOnlyList<SeatLine> Seats,
    StaffHours Acts);

/// <summary>A contingency whose expected act is missing.</summary>
/// <param name="Inject">The author's id of the inject.</param>
/// <param name="What">What is missing.</param>
/// <param name="Of">Whose task it was.</param>
/// <param name="By">By when it was expected, in exercise seconds.</param>
/// <param name="Icon">The icon of the inject's channel.</param>
/// <param name="Title">What the inject is called.</param>
/// <param name="To">To whom it goes.</param>
/// <param name="Text">What it says.</param>
/// <param name="GoesAt">When it goes by itself; null when only by hand.</param>
public sealed record Proposal(
    string Inject, string What, string Of, long By, string Icon, string Title, string To, string Text, long? GoesAt);

/// <summary>A seat to look at.</summary>
/// <param name="Seat">The author's id of the seat.</param>
/// <param name="Title">What the seat is called.</param>
/// <param name="Agency">Its agency's name.</param>
/// <param name="Kind">What may be wrong.</param>
/// <param name="Since">Since when, in exercise seconds.</param>
/// <param name="Minutes">For how many minutes of play.</param>
/// <param name="IsHard">Whether the hard limit has passed.</param>
/// <param name="Says">What is so, in a line.</param>
/// <param name="Events">The events that show it.</param>
/// <param name="Hints">What would help.</param>
public sealed record FlagView(
    string Seat, string Title, string Agency, WatchKind Kind, long Since, int Minutes, bool IsHard, string Says, Listed<EventSentence> Events, Listed<HintView> Hints)
{
    /// <summary>The kind as strings and addresses name it.</summary>
    public string Word => Kind.ToString().ToLowerInvariant();
}

/// <summary>Something that would help.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Says">In a line.</param>
/// <param name="Line">The line to send or hold; null for none.</param>
/// <param name="Request">The request to answer; null for none.</param>
public sealed record HintView(HintKind Kind, string Says, string? Line, string? Request);

/// <summary>How a seat spends its time.</summary>
/// <param name="Title">What it is called, with its agency.</param>
/// <param name="Acts">How often it did something.</param>
/// <param name="Quiet">Minutes since the last act.</param>
/// <param name="Idle">Minutes idle together.</param>
/// <param name="Waiting">How many things wait for it.</param>
public sealed record SeatLine(string Title, int Acts, int Quiet, int Idle, int Waiting);
