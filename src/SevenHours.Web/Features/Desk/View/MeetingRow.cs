using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>A meeting this seat called or is invited to. Who sits there and what is on the sheet is known to those in the room.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When it was called, in exercise seconds.</param>
/// <param name="When">For when, in exercise seconds.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Caller">Who called it.</param>
/// <param name="IsMine">Whether this seat called it.</param>
/// <param name="Place">Where; null when people telephone.</param>
/// <param name="Status">Where it stands, as far as this seat knows.</param>
/// <param name="Answer">What this seat answered; null for nothing, and for the caller.</param>
/// <param name="Agenda">The lines of the agenda.</param>
/// <param name="Invited">Who is invited, in words.</param>
/// <param name="Replies">What the invited answered: to the caller everything, to others their own.</param>
/// <param name="Present">Who is in the room; empty outside of it.</param>
/// <param name="IsHere">Whether this seat is in the room.</param>
/// <param name="WasHere">Whether this seat has been in the room.</param>
/// <param name="MayClose">Whether closing it is this seat's to do.</param>
/// <param name="StartedAt">When it began; null before.</param>
/// <param name="ClosedAt">When it ended; null before, and for whom nobody told.</param>
/// <param name="Lines">The sheet, as far as this seat saw it.</param>
public sealed record MeetingRow(
    string Id, long At, long When, string Purpose, string Caller, bool IsMine, string? Place, MeetingStatus Status, InvitationAnswer? Answer,
    Listed<string> Agenda, string Invited, Listed<ReplyRow> Replies, Listed<PresentRow> Present, bool IsHere, bool WasHere, bool MayClose,
    long? StartedAt, long? ClosedAt, Listed<SheetRow> Lines)
{
    /// <summary>Whether it waits to begin or is running.</summary>
    public bool IsAhead => Status is MeetingStatus.Called or MeetingStatus.Running;

    /// <summary>Whether it waits for this seat: to answer, to begin, or to come in.</summary>
    public bool Waits(long now) => Status switch
    {
        MeetingStatus.Called => IsMine ? When <= now : Answer is null,
        MeetingStatus.Running => !IsHere && !WasHere && Answer != InvitationAnswer.Declines,
        _ => false,
    };

    /// <summary>All of them: those ahead in the order of their times, then those past, the latest first.</summary>
    internal static Listed<MeetingRow> All(SeatReading desk)
    {
        var rows = desk.Desk.Part<PlanningDesk>().Meetings.Select(m => Of(desk, m.Meeting)).ToList();
        return [.. rows.Where(r => r.IsAhead).OrderBy(r => r.Status != MeetingStatus.Running).ThenBy(r => r.When), .. rows.Where(r => !r.IsAhead).Reverse()];
    }

    private static MeetingRow Of(SeatReading desk, Meeting meeting)
    {
        var (me, call) = (desk.Desk.Seat, meeting.Call);
        var bodies = string.Join(", ", call.Bodies.Select(desk.AgencyTitle));
        return new MeetingRow(
            meeting.Handle.ToString(), meeting.CalledAt.Seconds, meeting.When.Seconds, desk.Of(call.Purpose), desk.SeatTitle(call.Caller),
            call.Caller == me, desk.Texts.Find(call.Place), meeting.Status, meeting.ReplyOf(me)?.Answer,
            [.. call.Agenda.Select(desk.Of)],
            string.Join(", ", new[] { desk.Seats(call.Invited), bodies }.Where(names => names.Length > 0)),
            [.. meeting.Replies.Select(reply => ReplyRow.Of(desk, reply))],
            [.. meeting.Present.ToList().Select(seat => PresentRow.Of(desk, seat))],
            meeting.Present.Has(me), meeting.Attended.Has(me), meeting.Present.Has(me) && (call.Caller == me || !meeting.Present.Has(call.Caller)),
            Time(meeting.StartedAt), Time(meeting.ClosedAt),
            [.. meeting.Lines.Select(line => SheetRow.Of(desk, line))]);
    }

    /// <summary>An instant in seconds; null for never.</summary>
    internal static long? Time(SimTime time) => time == SimTime.Never ? null : time.Seconds;
}

/// <summary>What somebody invited answered.</summary>
/// <param name="Who">Who.</param>
/// <param name="Answer">What.</param>
/// <param name="Says">In words; null for none.</param>
/// <param name="Instead">The time it would rather have, in exercise seconds; null for none.</param>
public sealed record ReplyRow(string Who, InvitationAnswer Answer, string? Says, long? Instead)
{
    internal static ReplyRow Of(SeatReading desk, Reply reply) => new(
        reply.Seat.IsSome ? desk.SeatTitle(reply.Seat) : desk.AgencyTitle(reply.Body), reply.Answer, desk.Texts.Find(reply.Says),
        MeetingRow.Time(reply.Instead));
}

/// <summary>Somebody in the room.</summary>
/// <param name="Seat">The author's id of the seat, which everybody knows.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Agency">Its agency.</param>
public sealed record PresentRow(string Seat, string Title, string Agency)
{
    internal static PresentRow Of(SeatReading desk, Id<Seat> seat) =>
        new(desk.Scenario.Seats[seat].Name, desk.SeatTitle(seat), desk.AgencyTitle(desk.Scenario.Seats[seat].Agency));
}

/// <summary>A line on the sheet of a meeting.</summary>
/// <param name="Number">Its number on the sheet, from 1.</param>
/// <param name="At">When it was written, in exercise seconds.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Who">Who wrote it.</param>
/// <param name="Text">The words; empty for facts.</param>
/// <param name="Whose">Who took the decision or does the task; null for other lines.</param>
/// <param name="Why">The reasons of a decision; null for none.</param>
/// <param name="Else">What a decision rejected; null for none.</param>
/// <param name="Facts">The facts put on the table, as far as this seat holds them.</param>
/// <param name="Due">By when a task is to be done, in exercise seconds; null for other lines.</param>
/// <param name="State">How a task stands; null for other lines.</param>
public sealed record SheetRow(
    int Number, long At, SheetLineKind Kind, string Who, string Text, string? Whose, string? Why, string? Else, Listed<FactLine> Facts,
    long? Due, DutyState? State)
{
    internal static SheetRow Of(SeatReading desk, SheetLine line) => new(
        line.Number, line.At.Seconds, line.Kind, desk.SeatTitle(line.Seat), desk.Of(line.Text),
        line.Whose.IsSome ? desk.SeatTitle(line.Whose) : null, desk.Texts.Find(line.Why), desk.Texts.Find(line.Else),
        desk.Lines(line.Facts.Where(desk.Knowledge.Holds)), MeetingRow.Time(line.Due),
        line.Kind == SheetLineKind.Duty ? desk.Desk.Part<PlanningDesk>().Duties.Find(line.Duty)?.State : null);
}
