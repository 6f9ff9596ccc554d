using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>The time of a meeting has come.</summary>
internal sealed class MeetingWake : Wake
{
    public static readonly MeetingWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var meeting = cascade.World.Part<PlanningPart>().At(tag);
        if (meeting is { Status: MeetingStatus.Called, IsDue: false } && meeting.When == cascade.World.Now)
        {
            var coming = meeting.Replies.Where(r => r is { Answer: InvitationAnswer.Accepts, Seat.IsSome: true }).Select(r => r.Seat);
            cascade.Emit(new MeetingDue(meeting.Handle) { To = SeatSet.Of(meeting.Call.Caller) | SeatSet.Of(coming) });
        }
    }
}

/// <summary>A body nobody sits for answers an invitation by policy, unless white cell has or is to: it sends nobody.</summary>
internal sealed class BodyWake : Wake
{
    public static readonly BodyWake Instance = new();

    /// <summary>How long it takes: as long as an answer by policy usually does.</summary>
    public static readonly Delay Usual = new(SimSpan.FromMinutes(10), SimSpan.FromMinutes(20), SimSpan.FromMinutes(40));

    public override void Due(Cascade cascade, int tag)
    {
        var (world, part) = (cascade.World, cascade.World.Part<PlanningPart>());
        var asked = part.BodyAt(tag);
        if (asked.Due == world.Now && part.Waiting(asked.Meeting, asked.Body) is not null && !world.Part<RequestsPart>().IsAnsweredByPerson(asked.Body))
        {
            Sheets.Answer(cascade, part.Find(asked.Meeting)!, asked.Body, TextRef.None, null);
        }
    }
}

/// <summary>The time of a task has come.</summary>
internal sealed class DutyWake : Wake
{
    public static readonly DutyWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var duty = cascade.World.Part<PlanningPart>().Duties.All[tag];
        if (duty is { IsOpen: true, IsOverdue: false } && duty.Due == cascade.World.Now)
        {
            cascade.Emit(new DutyOverdue(duty.Handle) { To = duty.Both });
        }
    }
}
