using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>One agency's lane.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Bars">Its acts.</param>
/// <param name="Decisions">The entries of its decision logs.</param>
public sealed record Lane(Id<Agency> Agency, IReadOnlyList<LaneBar> Bars, IReadOnlyList<LaneDecision> Decisions)
{
    /// <summary>Whether nothing of its own happened in it.</summary>
    public bool IsEmpty => Bars.Count == 0 && Decisions.Count == 0;
}

/// <summary>An act as a bar.</summary>
/// <param name="Action">What was done.</param>
/// <param name="Target">To what, or none.</param>
/// <param name="Seat">Who ordered it.</param>
/// <param name="From">When it began, or when it was ordered while it waits.</param>
/// <param name="Until">When it ended, or where the history ends.</param>
/// <param name="Status">How it stands.</param>
/// <param name="IsLawful">Whether it has mandate and basis.</param>
/// <param name="Row">Bars of a lane that overlap stand in rows below each other, from 0.</param>
/// <param name="Events">Its events.</param>
public sealed record LaneBar(
    Id<ActionDefinition> Action,
    Id<Subject> Target,
    Id<Seat> Seat,
    SimTime From,
    SimTime Until,
    ActStatus Status,
    bool IsLawful,
    int Row,
    IReadOnlyList<EventId> Events);

/// <summary>A decision as a diamond.</summary>
/// <param name="At">When.</param>
/// <param name="Seat">Whose.</param>
/// <param name="What">What was decided.</param>
/// <param name="Event">The entry.</param>
public sealed record LaneDecision(SimTime At, Id<Seat> Seat, TextRef What, EventId Event)
{
    /// <summary>Whether it stands on the sheet of a meeting, and in no decision log.</summary>
    public bool IsAtMeeting { get; init; }
}

/// <summary>Something that went from one agency to another.</summary>
/// <param name="Kind">What it is: facts handed over are drawn thick.</param>
/// <param name="From">The agency it left.</param>
/// <param name="To">The agency it went to.</param>
/// <param name="LeavesAt">When it left.</param>
/// <param name="ReadAt">When the first seat there read it, or null when nobody did.</param>
/// <param name="Facts">The facts handed over.</param>
/// <param name="Events">Its events.</param>
public sealed record LaneArrow(
    LaneArrowKind Kind,
    Id<Agency> From,
    Id<Agency> To,
    SimTime LeavesAt,
    SimTime? ReadAt,
    IReadOnlyList<Id<Fact>> Facts,
    IReadOnlyList<EventId> Events);

/// <summary>What went from lane to lane.</summary>
public enum LaneArrowKind
{
    /// <summary>A message without facts.</summary>
    Message,

    /// <summary>Facts, in a message.</summary>
    Facts,

    /// <summary>Facts, in a conversation that was recorded.</summary>
    Conversation,

    /// <summary>A request.</summary>
    Request,

    /// <summary>The answer to a request.</summary>
    Answer,
}
