using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>A stand-in takes on what it is asked to translate after a minute or two.</summary>
internal sealed class TranslationHabit : Habit
{
    private static readonly Delay Turns = new(new SimSpan(40), new SimSpan(90), new SimSpan(240));

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        foreach (var job in desk.Part<DigitalDesk>().Jobs)
        {
            if (!job.IsOpen)
            {
                continue;
            }

            var due = job.At + Turns.At(mind.Luck.Draw(LuckPurpose.Digital, mind.Seat.Index, third: 2, ordinal: job.At.Seconds)).Percent(mind.Skill.Pace);
            if (due <= desk.Now)
            {
                return new TakeTranslation(mind.Seat, job.Work);
            }

            wake = due < wake ? due : wake;
        }

        return null;
    }
}
