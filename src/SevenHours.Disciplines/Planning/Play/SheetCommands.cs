using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>Write a line into the minutes.</summary>
/// <param name="Seat">Who writes.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Text">The words.</param>
public sealed record WriteMinute(Id<Seat> Seat, Handle Meeting, TextRef Text) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        MeetingChecks.InTheRoom(desk, Meeting) ?? (Text.IsSome ? null : PlanningRefusals.NothingWritten);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Sheets.Write(
        cascade, cascade.World.Part<PlanningPart>().Find(Meeting)!, new SheetLine(0, default, SheetLineKind.Minute, Seat, Text), By);
}

/// <summary>Put facts on the table: everybody present hears them, and whoever comes later while they lie there.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Facts">The facts; the desk must hold them.</param>
public sealed record TableFacts(Id<Seat> Seat, Handle Meeting, IReadOnlyList<Id<Fact>> Facts) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => MeetingChecks.InTheRoom(desk, Meeting)
        ?? (Facts.Count == 0 ? PlanningRefusals.NothingWritten : Checks.Holding(desk, Facts));

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var meeting = cascade.World.Part<PlanningPart>().Find(Meeting)!;
        IReadOnlyList<Id<Fact>> facts = [.. Facts.Distinct()];
        Sheets.Share(cascade, Seat, meeting.Present, facts, Meeting); // first: who reads the line holds what it names
        Sheets.Write(cascade, meeting, new SheetLine(0, default, SheetLineKind.Facts, Seat, TextRef.None) { Facts = facts }, By);
    }
}

/// <summary>Write a decision on the sheet.</summary>
/// <param name="Seat">Who writes.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="What">What was decided.</param>
/// <param name="TakenBy">Who present took it.</param>
/// <param name="Why">The reasons, or none.</param>
/// <param name="Else">The options rejected, or none.</param>
public sealed record DecideAtMeeting(Id<Seat> Seat, Handle Meeting, TextRef What, Id<Seat> TakenBy, TextRef Why, TextRef Else) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => MeetingChecks.InTheRoom(desk, Meeting)
        ?? (What.IsSome ? MeetingChecks.Names(desk, Meeting, TakenBy) : PlanningRefusals.NothingWritten);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Sheets.Write(
        cascade, cascade.World.Part<PlanningPart>().Find(Meeting)!,
        new SheetLine(0, default, SheetLineKind.Decision, Seat, What) { Whose = TakenBy, Why = Why, Else = Else }, By);
}

/// <summary>Give somebody present a task.</summary>
/// <param name="Seat">Who gives it.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Owner">Who present does it.</param>
/// <param name="Due">By when.</param>
public sealed record GiveDuty(Id<Seat> Seat, Handle Meeting, TextRef What, Id<Seat> Owner, SimTime Due) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => MeetingChecks.InTheRoom(desk, Meeting)
        ?? (!What.IsSome ? PlanningRefusals.NothingWritten
        : Due <= desk.Now ? PlanningRefusals.TimeHasPassed
        : MeetingChecks.Names(desk, Meeting, Owner));

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var part = cascade.World.Part<PlanningPart>();
        Sheets.Write(
            cascade, part.Find(Meeting)!,
            new SheetLine(0, default, SheetLineKind.Duty, Seat, What) { Whose = Owner, Due = Due, Duty = part.NextDuty(cascade.World, Seat) }, By);
    }
}

/// <summary>Say how a task stands: its owner does, or who gave it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Duty">The task.</param>
/// <param name="State">How it stands.</param>
/// <param name="Note">In words, or none.</param>
public sealed record SetDuty(Id<Seat> Seat, Handle Duty, DutyState State, TextRef Note) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<PlanningDesk>().Duties.Find(Duty) is not { } duty ? Refusal.NoSuchThing
        : duty.Both.Has(Seat) ? null
        : PlanningRefusals.NotYourDuty;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var part = cascade.World.Part<PlanningPart>();
        var duty = part.Duties.Find(Duty)!;
        if (duty.Entry > 0)
        {
            var plan = duty.Meeting.IsSome ? part.Plans.Of(duty.Meeting) : part.Plans.Of(cascade.World.Scenario.Seats[duty.Giver].Agency);
            var entry = plan.Find(duty.Entry)!;
            var audience = duty.Meeting.IsSome ? part.Find(duty.Meeting)!.Attended : cascade.World.Scenario.SeatsOf[plan.Agency.Index];
            cascade.Emit(new PlanChanged(
                plan.Agency, plan.Meeting, Seat,
                entry with { Version = entry.Version + 1, Progress = State, Why = Note.IsSome ? Note : entry.Why }, By) { To = audience });
        }
        else if (duty.State != State || Note.IsSome)
        {
            var present = part.Find(duty.Meeting)?.Present ?? SeatSet.Nobody;
            cascade.Emit(new DutySet(Duty, Seat, State, Note, By) { To = duty.Both | present });
        }
    }
}

/// <summary>Send the minutes of a meeting one was at: an act of sharing, with the facts that lay on the table.</summary>
/// <param name="Seat">Who sends.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="To">To whom.</param>
/// <param name="Text">Words to go with them, or none.</param>
public sealed record SendMinutes(Id<Seat> Seat, Handle Meeting, SeatSet To, TextRef Text) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !desk.Part<PlanningDesk>().WasAt(Meeting) ? PlanningRefusals.NotInTheRoom : Checks.Sharing(desk, To, []);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        // What the sender saw goes, not what was written after he had left.
        var seen = cascade.World.DeskOf(Seat).Part<PlanningDesk>().Find(Meeting)!;
        var desk = cascade.World.DeskOf(Seat).Part<KnowledgeDesk>();
        var message = Knowing.Send(cascade, Seat, To, Text, [.. seen.Lines.SelectMany(l => l.Facts).Distinct().Where(desk.Holds)], By);
        cascade.Emit(new MinutesSent(Meeting, Seat, message, seen.Call.Purpose, seen.StartedAt, seen.ClosedAt, seen.Attended, seen.Lines)
        {
            To = To - SeatSet.Of(Seat),
        });
    }
}
