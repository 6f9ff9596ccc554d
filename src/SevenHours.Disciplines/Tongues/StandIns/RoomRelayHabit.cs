using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>A stand-in who interprets in a room relays each line as it was said, a few seconds after it.</summary>
internal sealed class RoomRelayHabit : Habit
{
    private static readonly SimSpan Turn = new(8);

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        foreach (var interview in desk.Part<InterviewsDesk>().Interviews)
        {
            if (!Unrelayed.IsMine(mind.Seat, interview) || Unrelayed.In(desk.Scenario, interview).FirstOrDefault() is not { } line)
            {
                continue;
            }

            var due = line.At + Turn;
            if (due <= desk.Now)
            {
                return new RelayWords(mind.Seat, line.Line, RelayedHow.Faithful, TextRef.None, TextRef.None);
            }

            wake = due < wake ? due : wake;
        }

        return null;
    }
}
