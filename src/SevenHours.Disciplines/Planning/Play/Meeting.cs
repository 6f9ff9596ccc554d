using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>A meeting: as it really is, or as one desk knows it.</summary>
/// <remarks>A desk that is not in the room knows neither who is present nor what is on the sheet.</remarks>
/// <param name="Call">The invitation.</param>
/// <param name="CalledAt">When it was called.</param>
public sealed record Meeting(MeetingCalled Call, SimTime CalledAt)
{
    /// <summary>Its opaque name.</summary>
    public Handle Handle => Call.Meeting;

    /// <summary>For when it is called, or was moved to.</summary>
    public SimTime When { get; init; } = Call.When;

    /// <summary>Where it stands.</summary>
    public MeetingStatus Status { get; init; }

    /// <summary>Whether its time has come while it waited to begin.</summary>
    public bool IsDue { get; init; }

    /// <summary>What the invited answered, in order; a later answer of the same seat or body replaces the earlier.</summary>
    public IReadOnlyList<Reply> Replies { get; init; } = [];

    /// <summary>Who is in the room.</summary>
    public SeatSet Present { get; init; }

    /// <summary>Who has been in the room.</summary>
    public SeatSet Attended { get; init; }

    /// <summary>The sheet.</summary>
    public IReadOnlyList<SheetLine> Lines { get; init; } = [];

    /// <summary>When it began; <see cref="SimTime.Never"/> before.</summary>
    public SimTime StartedAt { get; init; } = SimTime.Never;

    /// <summary>When it ended; <see cref="SimTime.Never"/> before.</summary>
    public SimTime ClosedAt { get; init; } = SimTime.Never;

    /// <summary>The caller and everybody invited.</summary>
    public SeatSet Known => Call.Invited | SeatSet.Of(Call.Caller);

    /// <summary>Whether it waits to begin or is running.</summary>
    public bool IsAhead => Status is MeetingStatus.Called or MeetingStatus.Running;

    /// <summary>What a seat answered last, or null.</summary>
    public Reply? ReplyOf(Id<Seat> seat) => Replies.LastOrDefault(reply => reply.Seat == seat);

    /// <summary>What a body without a seat answered, or null.</summary>
    public Reply? ReplyOf(Id<Agency> body) => Replies.LastOrDefault(reply => reply.Body == body);

    internal Meeting With(Reply reply) => this with
    {
        Replies = [.. Replies.Where(known => known.Seat != reply.Seat || known.Body != reply.Body), reply],
    };

    internal Meeting With(SheetLine line) => this with { Lines = [.. Lines, line] };

    internal Meeting Entered(Id<Seat> seat) => this with { Present = Present | SeatSet.Of(seat), Attended = Attended | SeatSet.Of(seat) };

    internal Meeting Left(Id<Seat> seat) => this with { Present = Present - SeatSet.Of(seat) };
}

/// <summary>Where a meeting stands.</summary>
public enum MeetingStatus
{
    /// <summary>Called, not begun.</summary>
    Called,

    /// <summary>People sit together.</summary>
    Running,

    /// <summary>Over; its sheet is as it was left.</summary>
    Closed,

    /// <summary>Called off.</summary>
    CalledOff,
}

/// <summary>What somebody invited answered.</summary>
/// <param name="Seat">Which seat, or none when it is a body nobody sits for.</param>
/// <param name="Body">The body, or none when a seat answered.</param>
/// <param name="Answer">What it answered.</param>
/// <param name="Says">In words, or none.</param>
/// <param name="Instead">The time it would rather have; <see cref="SimTime.Never"/> when it named none.</param>
/// <param name="At">When.</param>
public sealed record Reply(Id<Seat> Seat, Id<Agency> Body, InvitationAnswer Answer, TextRef Says, SimTime Instead, SimTime At);

/// <summary>An answer to an invitation.</summary>
public enum InvitationAnswer
{
    /// <summary>Comes.</summary>
    Accepts,

    /// <summary>Does not come.</summary>
    Declines,

    /// <summary>Would come at another time.</summary>
    OtherTime,
}
