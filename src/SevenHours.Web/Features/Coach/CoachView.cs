using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Coach;

/// <summary>One team as its mentor sees it.</summary>
/// <param name="Knows">The facts it holds, the latest first.</param>
/// <param name="Misses">What is true and it does not hold, what it needs first.</param>
/// <param name="Steps">Steps of the school solution that are open and not taken, key decisions first.</param>
/// <param name="Rights">Rights that lapse.</param>
/// <param name="Tempting">Wrong acts that are near, those under way first.</param>
/// <param name="Flags">What the watch says of its seats.</param>
/// <param name="Acts">What it did last, the latest first.</param>
/// <param name="Open">What lies open on its desks.</param>
/// <param name="Hints">The hints it was given, the latest first.</param>
public sealed record CoachView(
    Listed<KnownFact> Knows,
    Listed<MissingFact> Misses,
    Listed<OpenStep> Steps,
    Listed<LapsingRight> Rights,
    Listed<TemptingAct> Tempting,
    Listed<TeamFlag> Flags,
    Listed<EventSentence> Acts,
    OpenItems Open,
    Listed<HintLine> Hints);

/// <summary>A fact the team holds.</summary>
/// <param name="Says">The statement.</param>
/// <param name="Grade">Its grade; empty when not graded.</param>
/// <param name="Since">Since when the first of its seats holds it, in seconds.</param>
/// <param name="From">From whom or where, in words.</param>
/// <param name="Holders">Which of its seats; empty when all.</param>
/// <param name="IsDecoy">Whether it leads nowhere.</param>
public sealed record KnownFact(string Says, string Grade, int Since, string From, Listed<string> Holders, bool IsDecoy);

/// <summary>A fact the team does not hold.</summary>
/// <param name="Says">The statement.</param>
/// <param name="State">How near it is.</param>
/// <param name="Holders">Who has it, in words.</param>
/// <param name="NeededSince">From when the team needs it, in seconds; null when it does not.</param>
public sealed record MissingFact(string Says, MissingState State, Listed<string> Holders, int? NeededSince);

/// <summary>How near a missing fact is.</summary>
public enum MissingState
{
    /// <summary>It lies unopened in an inbox of the team.</summary>
    Unread,

    /// <summary>Others have it.</summary>
    WithOthers,

    /// <summary>Nobody has found it.</summary>
    NotFound,
}

/// <summary>A step of the school solution that waits.</summary>
/// <param name="Seat">The author's id of the seat.</param>
/// <param name="SeatTitle">What the seat is called.</param>
/// <param name="Name">The author's id of the step.</param>
/// <param name="Says">What a good team does, in words.</param>
/// <param name="IsKey">Whether it is a key decision.</param>
/// <param name="Since">Since when the team could take it, in seconds.</param>
/// <param name="IsOverdue">Whether a good team would have taken it by now.</param>
/// <param name="Rungs">The ladder: question, pointer, answer; empty when the author prepared nothing.</param>
/// <param name="Given">How far up it went.</param>
public sealed record OpenStep(
    string Seat, string SeatTitle, string Name, string Says, bool IsKey, int Since, bool IsOverdue, Listed<string> Rungs, int Given);

/// <summary>A right whose clock runs.</summary>
/// <param name="Title">Which.</param>
/// <param name="Person">Whose.</param>
/// <param name="Until">Until when it can be kept, in seconds; null without an end.</param>
public sealed record LapsingRight(string Title, string Person, int? Until);

/// <summary>A wrong act that is near.</summary>
/// <param name="Says">What it would be, or is.</param>
/// <param name="Why">Why it is a mistake; empty when the author does not say.</param>
/// <param name="IsUnderWay">Whether it was ordered already.</param>
public sealed record TemptingAct(string Says, string Why, bool IsUnderWay);

/// <summary>What the watch says of a seat.</summary>
/// <param name="Kind">The id of the words for it.</param>
/// <param name="Seat">Which seat.</param>
/// <param name="Minutes">For how long.</param>
/// <param name="IsHard">Whether it is long past bearing.</param>
public sealed record TeamFlag(string Kind, string Seat, int Minutes, bool IsHard);

/// <summary>What lies open on the desks of a team.</summary>
/// <param name="Unread">Items nobody opened.</param>
/// <param name="Requests">Own requests without an answer.</param>
/// <param name="Asked">Requests of others it has not answered.</param>
/// <param name="Acts">Acts that wait or are under way.</param>
/// <param name="Tasks">Products not handed in: title and when they are due.</param>
public sealed record OpenItems(int Unread, int Requests, int Asked, int Acts, Listed<(string Title, int Due)> Tasks);

/// <summary>A hint that was given.</summary>
/// <param name="At">When, in seconds.</param>
/// <param name="Rung">The id of the words for its rung.</param>
/// <param name="IsSpoken">Whether it was said.</param>
/// <param name="Says">The words.</param>
/// <param name="Step">The step it is about, in words; empty in general.</param>
/// <param name="By">Who gave it.</param>
/// <param name="UsedAt">When it was followed, in seconds; null while it was not.</param>
public sealed record HintLine(int At, string Rung, bool IsSpoken, string Says, string Step, string By, int? UsedAt);
