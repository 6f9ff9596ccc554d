using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>The meeting began: the caller sits down. The invited learn that it has begun, not who is there.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Seat">The caller.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record MeetingStarted(Handle Meeting, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var at = world.Now;
        world.Part<PlanningPart>().Change(Meeting, m => m.Entered(Seat) with { Status = MeetingStatus.Running, StartedAt = at });
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        var isHere = desk.Seat == Seat;
        desk.Part<PlanningDesk>().Change(
            Meeting, m => (isHere ? m.Entered(Seat) : m) with { Status = MeetingStatus.Running, StartedAt = at });
    }
}

/// <summary>Somebody came in. Those present learn of it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Seat">Who came.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record MeetingJoined(Handle Meeting, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<PlanningPart>().Change(Meeting, m => m.Entered(Seat));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<PlanningDesk>().Change(Meeting, m => m.Entered(Seat));
}

/// <summary>Who came in sees who sits there and what is on the sheet.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Present">Who is in the room.</param>
/// <param name="Attended">Who has been in the room.</param>
/// <param name="Lines">The sheet as it stands.</param>
public sealed record SheetShown(Handle Meeting, SeatSet Present, SeatSet Attended, IReadOnlyList<SheetLine> Lines) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        desk.Part<PlanningDesk>().Change(
            Meeting, m => m with { Status = MeetingStatus.Running, Present = Present, Attended = Attended, Lines = Lines });
        foreach (var line in Lines)
        {
            desk.Part<PlanningDesk>().Take(Meeting, line);
        }
    }
}

/// <summary>A line was written on the sheet. Those present learn of it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Line">The line.</param>
/// <param name="By">The person who wrote it, or null. Taken out for seats.</param>
public sealed record SheetWritten(Handle Meeting, SheetLine Line, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<PlanningPart>().Write(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        desk.Part<PlanningDesk>().Change(Meeting, m => m.With(Line));
        desk.Part<PlanningDesk>().Take(Meeting, Line);
    }
}

/// <summary>Somebody left. Those present learn of it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Seat">Who left.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record MeetingLeft(Handle Meeting, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<PlanningPart>().Change(Meeting, m => m.Left(Seat));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        // Who is gone no longer sees who sits there.
        var isMe = desk.Seat == Seat;
        desk.Part<PlanningDesk>().Change(Meeting, m => isMe ? m with { Present = SeatSet.Nobody } : m.Left(Seat));
    }
}

/// <summary>The meeting is over, and its sheet stays as it is. Those present learn of it; the invited who stayed away are told nothing.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Seat">Who closed it.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record MeetingClosed(Handle Meeting, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var at = world.Now;
        world.Part<PlanningPart>().Change(Meeting, m => m with { Status = MeetingStatus.Closed, Present = SeatSet.Nobody, ClosedAt = at });
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<PlanningDesk>().Change(Meeting, m => m with { Status = MeetingStatus.Closed, Present = SeatSet.Nobody, ClosedAt = at });
    }
}

/// <summary>Somebody invited came when the room was empty again.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Seat">Who came too late.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record MeetingMissed(Handle Meeting, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<PlanningDesk>().Change(Meeting, m => m with { Status = MeetingStatus.Closed, ClosedAt = at });
    }
}

/// <summary>Somebody who was there sent the minutes. The receivers see the sheet; the facts on it come with the message, for those who open it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="From">Who sent them.</param>
/// <param name="Message">The message they went with.</param>
/// <param name="Purpose">What the meeting was for.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="ClosedAt">When it ended; <see cref="SimTime.Never"/> when it still runs.</param>
/// <param name="Attended">Who was there.</param>
/// <param name="Lines">The sheet. Facts are taken out for seats.</param>
public sealed record MinutesSent(
    Handle Meeting,
    Id<Seat> From,
    Handle Message,
    TextRef Purpose,
    SimTime StartedAt,
    SimTime ClosedAt,
    SeatSet Attended,
    IReadOnlyList<SheetLine> Lines) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Lines = [.. Lines.Select(line => line with { Facts = [] })] };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<PlanningDesk>().Receive(this, notice);
}
