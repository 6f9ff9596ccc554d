using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What would help a seat. Nothing is invented: each is something that is there.</summary>
public enum HintKind
{
    /// <summary>Something lies unopened.</summary>
    Unread,

    /// <summary>A task was given and not handed in.</summary>
    Task,

    /// <summary>An act is expected of it.</summary>
    Expected,

    /// <summary>What it read last says what a good team does.</summary>
    Reads,

    /// <summary>An inject for it is held, or due soon: it could go now.</summary>
    Send,

    /// <summary>An inject for it is due soon: it could be held.</summary>
    Hold,

    /// <summary>A request could be answered.</summary>
    Answer,

    /// <summary>The white cell's queue holds something of it.</summary>
    Queue,

    /// <summary>Somebody could speak for the person it asked.</summary>
    Speak,

    /// <summary>Another seat could share its work, or take some.</summary>
    Share,
}

/// <summary>Something that would help a seat.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Says">Its title or sentence, or none.</param>
public sealed record WatchHint(HintKind Kind, TextRef Says)
{
    /// <summary>The line to send or hold, or none.</summary>
    public Id<Rule> Line { get; init; } = Id<Rule>.None;

    /// <summary>The request to answer, or none.</summary>
    public Handle Request { get; init; } = Handle.None;

    /// <summary>The seat to share with, or none.</summary>
    public Id<Seat> Other { get; init; } = Id<Seat>.None;
}
