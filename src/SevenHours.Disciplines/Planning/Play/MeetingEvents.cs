using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>A seat called a meeting. The caller and the invited learn of it, and nobody else ever.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Caller">Who called it.</param>
/// <param name="Purpose">What for.</param>
/// <param name="When">For when.</param>
/// <param name="Place">Where, in words; none when people telephone.</param>
/// <param name="Agenda">The lines of the agenda.</param>
/// <param name="Invited">The seats invited.</param>
/// <param name="Bodies">Agencies invited in which nobody sits.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record MeetingCalled(
    Handle Meeting,
    Id<Seat> Caller,
    TextRef Purpose,
    SimTime When,
    TextRef Place,
    IReadOnlyList<TextRef> Agenda,
    SeatSet Invited,
    IReadOnlyList<Id<Agency>> Bodies,
    string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<PlanningPart>().Call(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<PlanningDesk>().Call(this, notice);
}

/// <summary>Somebody invited answered. The caller learns it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Seat">Who answered.</param>
/// <param name="Answer">What.</param>
/// <param name="Says">In words, or none.</param>
/// <param name="Instead">The time it would rather have; <see cref="SimTime.Never"/> when it named none.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record InvitationAnswered(
    Handle Meeting, Id<Seat> Seat, InvitationAnswer Answer, TextRef Says, SimTime Instead, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<PlanningPart>().Change(Meeting, m => m.With(Reply(world.Now)));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var reply = Reply(notice.At);
        desk.Part<PlanningDesk>().Change(Meeting, m => m.With(reply));
    }

    private Reply Reply(SimTime at) => new(Seat, Id<Agency>.None, Answer, Says, Instead, at);
}

/// <summary>A body nobody sits for answered: white cell in its name, or policy, which sends nobody. The caller learns it, and who is present.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Body">The body.</param>
/// <param name="Says">What it has to say, or none.</param>
/// <param name="By">The member of staff; null for policy. Taken out for seats.</param>
public sealed record BodyAnswered(Handle Meeting, Id<Agency> Body, TextRef Says, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<PlanningPart>().Change(Meeting, m => m.With(Reply(world.Now)));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var reply = Reply(notice.At);
        desk.Part<PlanningDesk>().Change(Meeting, m => m.With(reply));
    }

    private Reply Reply(SimTime at) => new(Id<Seat>.None, Body, InvitationAnswer.Declines, Says, SimTime.Never, at);
}

/// <summary>White cell set when policy answers for a body nobody sits for. For staff only.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Body">The body.</param>
/// <param name="Due">When policy answers, unless somebody has.</param>
public sealed record InvitationPutOff(Handle Meeting, Id<Agency> Body, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<PlanningPart>().PutOff(world, this);
}

/// <summary>The caller moved the meeting to another time. The invited learn of it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="When">The new time.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record MeetingMoved(Handle Meeting, SimTime When, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<PlanningPart>().Move(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var when = When;
        desk.Part<PlanningDesk>().Change(Meeting, m => m with { When = when, IsDue = false });
    }
}

/// <summary>The caller called the meeting off. The invited learn of it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record MeetingCalledOff(Handle Meeting, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) =>
        world.Part<PlanningPart>().Change(Meeting, m => m with { Status = MeetingStatus.CalledOff, ClosedAt = world.Now });

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<PlanningDesk>().Change(Meeting, m => m with { Status = MeetingStatus.CalledOff, ClosedAt = at });
    }
}

/// <summary>The time of a meeting has come. The caller and those who accepted are reminded.</summary>
/// <param name="Meeting">The meeting.</param>
public sealed record MeetingDue(Handle Meeting) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<PlanningPart>().Change(Meeting, m => m with { IsDue = true });

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<PlanningDesk>().Change(Meeting, m => m with { IsDue = true });
}
