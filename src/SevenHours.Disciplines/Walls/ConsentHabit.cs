using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>
/// Stand-ins answer who asks for their consent: they give it, but not for what is sensitive, and not to an agency of which they have heard
/// that it ignored their code.
/// </summary>
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
            if (!consent.IsOpen || consent.Originator != mind.Seat)
            {
                continue;
            }

            var answers = consent.At + Thinks.Percent(mind.Skill.Pace);
            if (answers <= desk.Now)
            {
                return new AnswerConsent(mind.Seat, consent.Handle, Trusts(desk, wall, consent), TextRef.None);
            }

            wake = answers < wake ? answers : wake;
        }

        return null;
    }

    private static bool Trusts(Desk desk, WallDesk wall, Consent consent)
    {
        var (scenario, asker) = (desk.Scenario, desk.Scenario.Seats[consent.Asker].Agency);
        var isSensitive = consent.Item.Kind == FactOnWall.KindName
            && FactHandles.Find(scenario, consent.Item.Handle) is { IsSome: true } fact && scenario.Table<Fact>()[fact].IsSensitive;
        return !isSensitive && wall.Breaches.All(b => scenario.Seats[b.Breach.Seat].Agency != asker);
    }
}
