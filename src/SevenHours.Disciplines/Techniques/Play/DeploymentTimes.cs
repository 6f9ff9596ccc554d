using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>When there is something to look at in a technique under way.</summary>
internal static class DeploymentTimes
{
    /// <summary>The next instant at which a line, a moment, the end of a shift, of a wait, or the planned end comes; never when it is over.</summary>
    public static SimTime Next(Scenario scenario, Deployment one, SimTime looked)
    {
        var translation = one.Translations.Where(asked => !asked.HasCome).Select(asked => asked.Due).DefaultIfEmpty(SimTime.Never).Min();
        if (!one.IsLive)
        {
            return translation;
        }

        var times = new List<SimTime> { one.Until, ShiftAfter(one, looked), translation };
        times.AddRange(one.Moments.Where(moment => moment.GoesOn is null).Select(moment => moment.Due));
        if (one.Technique.IsSome)
        {
            var technique = scenario.Table<Technique>()[one.Technique];
            times.AddRange(technique.Lines.Select(line => line.At(one.BegunAt)).Where(at => at > looked));
            times.AddRange(technique.Moments.Select(moment => moment.At(one.BegunAt)).Where(at => at > looked));
        }

        return times.Min();
    }

    /// <summary>The end of the first shift after an instant.</summary>
    public static SimTime ShiftAfter(Deployment one, SimTime looked)
    {
        var since = looked < one.BegunAt ? 0 : looked.Seconds - one.BegunAt.Seconds;
        return new SimTime(one.BegunAt.Seconds + (((since / TechniqueTimes.Shift.Seconds) + 1) * TechniqueTimes.Shift.Seconds));
    }
}
