using SevenHours.Disciplines.Planning;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>Something this seat is to do, or has given another to do.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="Giver">Who gave it.</param>
/// <param name="IsMine">Whether this seat does it.</param>
/// <param name="GivenAt">When it was given, in exercise seconds.</param>
/// <param name="Due">By when, in exercise seconds; null for no time.</param>
/// <param name="State">How it stands.</param>
/// <param name="IsOverdue">Whether its time passed while it was open.</param>
/// <param name="Note">What was said of it last; null for nothing.</param>
/// <param name="Meeting">The handle of the meeting it was given at; null for a line of an agency's own plan.</param>
public sealed record DutyRow(
    string Id, string What, string Owner, string Giver, bool IsMine, long GivenAt, long? Due, DutyState State, bool IsOverdue, string? Note,
    string? Meeting)
{
    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => State is DutyState.Open or DutyState.Underway;

    /// <summary>All of them: the open ones in the order of their times, then the others, the latest first.</summary>
    internal static Listed<DutyRow> All(SeatReading desk)
    {
        var rows = desk.Desk.Part<PlanningDesk>().Mine.Select(duty => Of(desk, duty)).ToList();
        return [.. rows.Where(r => r.IsOpen).OrderBy(r => r.Due ?? long.MaxValue), .. rows.Where(r => !r.IsOpen).Reverse()];
    }

    private static DutyRow Of(SeatReading desk, Duty duty) => new(
        duty.Handle.ToString(), desk.Of(duty.What), desk.SeatTitle(duty.Owner), desk.SeatTitle(duty.Giver), duty.Owner == desk.Desk.Seat,
        duty.GivenAt.Seconds, MeetingRow.Time(duty.Due), duty.State, duty.IsOverdue && duty.IsOpen, desk.Texts.Find(duty.Note),
        duty.Meeting.IsSome ? duty.Meeting.ToString() : null);
}
