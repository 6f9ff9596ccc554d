using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>Call a meeting.</summary>
/// <param name="Seat">Who calls it.</param>
/// <param name="Purpose">What for.</param>
/// <param name="When">For when; now begins at once.</param>
/// <param name="Place">Where, in words; none for by telephone.</param>
/// <param name="Agenda">The lines of the agenda.</param>
/// <param name="To">Whom: seats of any agency.</param>
/// <param name="Bodies">Agencies in which nobody sits: white cell or policy answers for them.</param>
public sealed record CallMeeting(
    Id<Seat> Seat, TextRef Purpose, SimTime When, TextRef Place, IReadOnlyList<TextRef> Agenda, SeatSet To, IReadOnlyList<Id<Agency>> Bodies)
    : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !(To - desk.Scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat
        : Bodies.Any(body => !desk.Scenario.Agencies.Has(body) || !desk.Scenario.SeatsOf[body.Index].IsEmpty) ? Refusal.NoSuchThing
        : !Purpose.IsSome ? PlanningRefusals.NoPurpose
        : (To - SeatSet.Of(Seat)).IsEmpty && Bodies.Count == 0 ? PlanningRefusals.NobodyInvited
        : When < desk.Now || When == SimTime.Never ? PlanningRefusals.TimeHasPassed
        : Phasing.Between(desk, To);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Convene(cascade, By);

    /// <summary>Calls it; one for now begins at once. Says its name.</summary>
    internal Handle Convene(Cascade cascade, string? by)
    {
        var world = cascade.World;
        var handle = world.Part<PlanningPart>().NextMeeting(world, Seat);
        var invited = To - SeatSet.Of(Seat);
        IReadOnlyList<TextRef> agenda = [.. Agenda.Where(line => line.IsSome)];
        cascade.Cause = cascade.Emit(
            new MeetingCalled(handle, Seat, Purpose, When, Place, agenda, invited, [.. Bodies.Distinct()], by) { To = invited | SeatSet.Of(Seat) });
        if (When == world.Now)
        {
            cascade.Emit(new MeetingStarted(handle, Seat, by) { To = invited | SeatSet.Of(Seat) });
        }

        return handle;
    }
}

/// <summary>Answer an invitation. A later answer replaces the earlier.</summary>
/// <param name="Seat">Who was invited.</param>
/// <param name="Meeting">To which meeting.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Says">The reason, or none.</param>
public sealed record AnswerInvitation(Id<Seat> Seat, Handle Meeting, InvitationAnswer Answer, TextRef Says) : SeatCommand(Seat)
{
    /// <summary>The time one would rather have; <see cref="SimTime.Never"/> for none.</summary>
    public SimTime Instead { get; init; } = SimTime.Never;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<PlanningDesk>().Find(Meeting) is not { } meeting ? Refusal.NoSuchThing
        : meeting.Call.Caller == Seat ? PlanningRefusals.YourOwnInvitation
        : !meeting.IsAhead ? PlanningRefusals.IsOver
        : Instead != SimTime.Never && Instead < desk.Now ? PlanningRefusals.TimeHasPassed
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var meeting = cascade.World.Part<PlanningPart>().Find(Meeting)!;
        var instead = Answer == InvitationAnswer.OtherTime ? Instead : SimTime.Never;
        cascade.Emit(new InvitationAnswered(Meeting, Seat, Answer, Says, instead, By)
        {
            To = SeatSet.Of(meeting.Call.Caller) | SeatSet.Of(Seat),
        });
    }
}

/// <summary>White cell answers for a body nobody sits for: what it has to say to the meeting.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Body">The body invited.</param>
/// <param name="Says">What it says; none when it just does not come.</param>
public sealed record AnswerForBody(Handle Meeting, Id<Agency> Body, TextRef Says) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => OutOfPlay(world)
        ?? (world.Part<PlanningPart>().Find(Meeting) is not { } meeting || !meeting.Call.Bodies.Contains(Body) ? PlanningRefusals.NotInvited
        : !meeting.IsAhead ? PlanningRefusals.IsOver
        : meeting.ReplyOf(Body) is not null ? PlanningRefusals.BodyHasAnswered
        : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        Sheets.Answer(cascade, cascade.World.Part<PlanningPart>().Find(Meeting)!, Body, Says, By);
}

/// <summary>White cell lets policy wait with its answer for a body, or answer sooner.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Body">The body invited.</param>
/// <param name="Due">When policy answers; a time already past means now.</param>
public sealed record PutOffInvitation(Handle Meeting, Id<Agency> Body, SimTime Due) : StaffCommand
{
    /// <summary>Whether it only holds policy back: what is later anyway stays so.</summary>
    public bool IsHold { get; init; }

    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => new AnswerForBody(Meeting, Body, TextRef.None).Check(world);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var (world, due) = (cascade.World, Due < cascade.World.Now ? cascade.World.Now : Due);
        if (!IsHold || world.Part<PlanningPart>().Waiting(Meeting, Body)!.Due < due)
        {
            cascade.Emit(new InvitationPutOff(Meeting, Body, due));
        }
    }
}

/// <summary>Move a meeting one called to another time.</summary>
/// <param name="Seat">The caller.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="When">The new time.</param>
public sealed record MoveMeeting(Id<Seat> Seat, Handle Meeting, SimTime When) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        MeetingChecks.CallerBefore(desk, Meeting) ?? (When < desk.Now || When == SimTime.Never ? PlanningRefusals.TimeHasPassed : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var meeting = cascade.World.Part<PlanningPart>().Find(Meeting)!;
        if (meeting.When != When)
        {
            cascade.Emit(new MeetingMoved(Meeting, When, By) { To = meeting.Known });
        }
    }
}

/// <summary>Call a meeting off that has not begun.</summary>
/// <param name="Seat">The caller.</param>
/// <param name="Meeting">The meeting.</param>
public sealed record CallOffMeeting(Id<Seat> Seat, Handle Meeting) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => MeetingChecks.CallerBefore(desk, Meeting);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new MeetingCalledOff(Meeting, By) { To = cascade.World.Part<PlanningPart>().Find(Meeting)!.Known });
}

/// <summary>Begin a meeting one called, at its time or at any other.</summary>
/// <param name="Seat">The caller.</param>
/// <param name="Meeting">The meeting.</param>
public sealed record StartMeeting(Id<Seat> Seat, Handle Meeting) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => MeetingChecks.CallerBefore(desk, Meeting);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new MeetingStarted(Meeting, Seat, By) { To = cascade.World.Part<PlanningPart>().Find(Meeting)!.Known });
}
