using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>An act of a professional's own: ordering, asking, answering, writing, speaking, deciding. Reading is not one.</summary>
/// <param name="Seat">Who.</param>
/// <param name="At">When.</param>
/// <param name="Event">The event.</param>
internal readonly record struct Doings(Id<Seat> Seat, SimTime At, EventId Event)
{
    /// <summary>All of a history, in order.</summary>
    public static IEnumerable<Doings> Of(History history)
    {
        foreach (var happened in history.Events)
        {
            var seat = SeatOf(happened.Event);
            if (seat.IsSome && history.IsProfessional(seat))
            {
                yield return new Doings(seat, happened.At, happened.Id);
            }
        }
    }

    private static Id<Seat> SeatOf(WorldEvent @event) => @event switch
    {
        ActionStarted e => e.Plan.Seat,
        RequestMade e => e.Petition.Asker,
        RequestTaken e => e.Taker,
        MessageSent e => e.From,
        DecisionRecorded e => e.Seat,
        TaskSubmitted e => e.Seat,
        FormFiled e => e.Seat,
        ConversationRecorded e => e.RecordedBy,
        SomethingElseDescribed e => e.Seat,
        QuestionAsked e => e.Seat,
        MeetingCalled e => e.Caller,
        InvitationAnswered e => e.Seat,
        MeetingJoined e => e.Seat,
        SheetWritten e => e.Line.Seat,
        DutySet e => e.Seat,
        PlanChanged e => e.Seat,
        _ => Id<Seat>.None,
    };
}
