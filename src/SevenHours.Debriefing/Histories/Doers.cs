using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Tells who was at work, event by event: whoever acted, and everybody in the room where something was said or written down.</summary>
/// <remarks>A fold: give it every event once, in order. Not safe for several threads at once.</remarks>
public sealed class Doers
{
    private readonly Dictionary<Handle, SeatSet> meetings = [];

    /// <summary>The seats at work in the next event.</summary>
    public SeatSet Next(WorldEvent happened)
    {
        switch (happened)
        {
            case MeetingStarted e:
                meetings[e.Meeting] = SeatSet.Of(e.Seat);
                break;
            case MeetingJoined e:
                meetings[e.Meeting] = meetings.GetValueOrDefault(e.Meeting) | SeatSet.Of(e.Seat);
                break;
            case MeetingLeft e:
                meetings[e.Meeting] = meetings.GetValueOrDefault(e.Meeting) - SeatSet.Of(e.Seat);
                break;
            case MeetingClosed e:
                meetings.Remove(e.Meeting);
                break;
        }

        return SeatSet.Of(Doer.Of(happened)) | happened switch
        {
            ConversationRecorded e => e.Present,
            SheetWritten e => meetings.GetValueOrDefault(e.Meeting),
            _ => SeatSet.Nobody,
        };
    }
}
