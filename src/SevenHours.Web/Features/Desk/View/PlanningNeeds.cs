using SevenHours.Disciplines.Planning;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>What waits for this seat because of meetings, and because of what is to be done.</summary>
internal static class PlanningNeeds
{
    /// <summary>Invitations to answer, meetings to come to or to begin, and what is soon due or overdue.</summary>
    public static IEnumerable<Need> All(SeatReading desk, IReadOnlyList<MeetingRow> meetings, IReadOnlyList<DutyRow> duties)
    {
        var now = desk.Desk.Now.Seconds;
        foreach (var row in meetings.Where(row => row.Waits(now)))
        {
            var (title, verb) = row.Status == MeetingStatus.Running ? ("need.meeting.on", "need.goin")
                : row.IsMine ? ("need.meeting.due", "need.begin")
                : ("need.meeting.called", "need.answer");
            yield return new Need(
                $"meeting-{row.Id}", "users-group", row.IsMine ? desk.Word("meeting.mine") : row.Caller, desk.Word(title, ("what", row.Purpose)), null,
                $"meetings/{row.Id}", verb, false, row.Status == MeetingStatus.Called && row.When > now ? row.When : null, row.When - row.At);
        }

        foreach (var row in duties.Where(row => row.IsOpen && (row.IsOverdue || row.IsMine && row.Due - now <= Need.Soon)))
        {
            yield return new Need(
                $"duty-{row.Id}", "checklist", row.IsMine ? row.Giver : row.Owner, desk.Word(row.IsOverdue ? "need.duty.over" : "need.duty.due", ("what", row.What)), null,
                $"duties/{row.Id}", "need.duty", false, row.Due > now ? row.Due : null, (row.Due ?? now) - row.GivenAt);
        }
    }
}
