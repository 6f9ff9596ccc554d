using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>
/// A stand-in answers those in the field within minutes: it stops where somebody is in danger, stays passive, and does not listen to a lawyer.
/// The weaker it is, the more often it lets things run.
/// </summary>
internal sealed class MomentHabit : Habit
{
    private static readonly Delay Turns = new(new SimSpan(30), new SimSpan(90), new SimSpan(240));

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        foreach (var one in desk.Part<TechniquesDesk>().All)
        {
            if (one.Seat != mind.Seat)
            {
                continue;
            }

            foreach (var moment in one.Moments)
            {
                if (one.IsLive && moment.GoesOn is null && IsTurn(desk, mind, moment.At, moment.Moment, ref wake))
                {
                    return new SettleMoment(mind.Seat, one.Handle, moment.Moment, Strays(mind, 1, moment.Moment));
                }
            }

            foreach (var talk in one.Came.Where(came => IsUntreated(desk, one, came)))
            {
                if (IsTurn(desk, mind, talk.At, 100 + talk.Line, ref wake))
                {
                    return new TreatTalk(mind.Seat, one.Handle, talk.Line + 1, Strays(mind, 2, talk.Line) ? TalkCare.Heard : TalkCare.Stopped);
                }
            }
        }

        return null;
    }

    private static bool IsUntreated(Desk desk, Deployment one, CameLine came) =>
        desk.Scenario.Table<Technique>()[one.Technique].Lines[came.Line].IsPrivileged && one.CareOf(came.Line + 1) is null;

    private static bool IsTurn(Desk desk, in StandInMind mind, SimTime since, int about, ref SimTime wake)
    {
        var due = since + Turns.At(mind.Luck.Draw(LuckPurpose.Technique, mind.Seat.Index, about, 3)).Percent(mind.Skill.Pace);
        if (due <= desk.Now)
        {
            return true;
        }

        wake = due < wake ? due : wake;
        return false;
    }

    private static bool Strays(in StandInMind mind, int what, int about) =>
        Luck.Within(mind.Luck.Draw(LuckPurpose.StandInSkip, -300 - what, mind.Seat.Index, about + 1), mind.Skill.Skips);
}
