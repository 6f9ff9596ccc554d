using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>Stand-ins answer who asks their agency for consent, as <see cref="ConsentPolicy"/> would.</summary>
internal sealed class ConsentHabit : Habit
{
    // Ours: no figure is published. The weaker the stand-in, the later.
    private static readonly SimSpan Thinks = SimSpan.FromMinutes(8);

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        var wall = desk.Part<WallDesk>();
        for (var i = 0; i < wall.Consents.Count; i++)
        {
            var consent = wall.Consents[i];
            if (!consent.IsOpen || desk.Scenario.Seats[consent.Originator].Agency != desk.Scenario.Seats[mind.Seat].Agency)
            {
                continue;
            }

            // Whoever was asked answers first; a colleague only where he has not.
            var answers = consent.At + Thinks.Percent(mind.Skill.Pace) + (consent.Originator == mind.Seat ? SimSpan.Zero : Thinks);
            if (answers <= desk.Now)
            {
                return new AnswerConsent(mind.Seat, consent.Handle, ConsentPolicy.Grants(desk, consent), TextRef.None);
            }

            wake = answers < wake ? answers : wake;
        }

        return null;
    }
}
