using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>A line of a log as whoever reads it sees it.</summary>
/// <param name="Number">Its number in the log.</param>
/// <param name="At">When.</param>
/// <param name="Says">What is written down, or said.</param>
/// <param name="Place">Where, or none.</param>
/// <param name="Planted">What its author wrote; null for a line of routine.</param>
public sealed record LogLine(int Number, SimTime At, TextRef Says, Id<Subject> Place, TechniqueLine? Planted)
{
    /// <summary>The language it is in; empty for that of those who work the technique.</summary>
    public string Language => Planted?.Language ?? "";

    /// <summary>The facts it tells.</summary>
    public IReadOnlyList<Id<Fact>> Facts => Planted?.Facts ?? [];
}

/// <summary>A planted line that came, and when.</summary>
/// <param name="Line">Its place among the lines of its technique.</param>
/// <param name="At">When it was seen or heard.</param>
public readonly record struct CameLine(int Line, SimTime At);

/// <summary>What a log holds: it stands in events, and the lines are made from it again whenever somebody looks.</summary>
/// <param name="Technique">What it draws from; none where nothing is written.</param>
/// <param name="From">From when it was kept.</param>
/// <param name="Until">Up to when.</param>
/// <param name="Came">Which lines of its author came.</param>
public sealed record LogScope(Id<Technique> Technique, SimTime From, SimTime Until, IReadOnlyList<CameLine> Came);

/// <summary>Makes the lines of logs. A pure function of the scenario and a scope.</summary>
public static class TechniqueLog
{
    private const int Day = 86_400;
    private const int FirstOfRoutine = 1000;
    private const int DaysBefore = 400;
    private const int RoutinesADay = 100;

    /// <summary>The lines of a log, in order of time.</summary>
    public static IReadOnlyList<LogLine> Of(Scenario scenario, LogScope scope)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(scope);
        if (!scope.Technique.IsSome)
        {
            return [];
        }

        var technique = scenario.Table<Technique>()[scope.Technique];
        var planted = scope.Came.Select(came => PlantedLine(technique, came));
        return [.. planted.Concat(RoutineOf(technique, scope.From, scope.Until)).OrderBy(line => line.At).ThenBy(line => line.Number)];
    }

    /// <summary>The line of a number, or null.</summary>
    public static LogLine? Find(Scenario scenario, LogScope scope, int number) => Of(scenario, scope).FirstOrDefault(line => line.Number == number);

    private static LogLine PlantedLine(Technique technique, CameLine came)
    {
        var line = technique.Lines[came.Line];
        return new LogLine(came.Line + 1, came.At, line.Says, line.Place, line);
    }

    private static IEnumerable<LogLine> RoutineOf(Technique technique, SimTime from, SimTime until)
    {
        if (technique.Routine.Count == 0 || until <= from)
        {
            yield break;
        }

        for (var day = DayOf(technique, from) - 1; day <= DayOf(technique, until); day++)
        {
            for (var i = 0; i < technique.Routine.Count; i++)
            {
                var routine = technique.Routine[i];
                var dice = new Dice(unchecked(((ulong)technique.Seed * 1_000_003) + (ulong)(day + DaysBefore)), i);
                var isSeen = dice.Within(routine.Share);
                var at = new SimTime((day * Day) - technique.Begins + dice.Between(routine.From, Math.Max(routine.From, routine.Until)));
                if (isSeen && at > from && at <= until)
                {
                    yield return new LogLine(FirstOfRoutine + ((day + DaysBefore) * RoutinesADay) + i, at, routine.Says, routine.Place, null);
                }
            }
        }
    }

    private static int DayOf(Technique technique, SimTime at)
    {
        var second = (long)at.Seconds + technique.Begins;
        return (int)(second >= 0 ? second / Day : -((Day - 1 - second) / Day));
    }
}
