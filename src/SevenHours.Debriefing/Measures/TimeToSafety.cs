using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How long it took from the first actionable sign to a safe bed.</summary>
/// <remarks>
/// The value is for the person of the yardstick, or for the victim who waited longest when the case names none. Each victim has a row.
/// The first safe bed counts; a later move, such as the way home, does not undo it.
/// </remarks>
public sealed class TimeToSafety() : Measure(
    name: "time_to_safety",
    unit: "s",
    better: Better.Lower,
    title: "Time from the first sign to a safe bed",
    formula: "t(first safe bed) − t(first actionable sign), for the person the case is measured by; a row for each victim.",
    range: "0 and up; none while there is no safe bed or no sign",
    source: MeasureSources.Speed)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        if (history.FirstSign() is not { } sign)
        {
            return Nothing();
        }

        var yardstick = history.Frame.Yardstick.Person;
        var victims = history.Scenario.Table<Person>().Where(p => p.IsVictim || p.Subject == yardstick).ToList();
        var rows = victims.Select(v => Row(history, v, sign.At, sign.Event)).ToList();
        var chosen = victims.FindIndex(v => v.Subject == yardstick);
        var value = chosen >= 0 ? rows[chosen].Value
            : rows.Count == 0 || rows.Exists(r => r.Value is null) ? null
            : rows.Max(r => r.Value);
        return Result(value, [sign.Event, .. rows.SelectMany(r => r.Evidence)], rows);
    }

    private static MeasureDetail Row(History history, Person victim, SimTime from, EventId sign)
    {
        var safe = history.All<PersonSafe>().Where(s => s.Event.Person == victim.Subject).Select(s => (Seen<PersonSafe>?)s)
            .FirstOrDefault();
        return safe is { } bed
            ? new MeasureDetail("person", victim.Name, null, (bed.At - from).Seconds, "s", "safe", [sign, bed.Id])
            : new MeasureDetail("person", victim.Name, null, null, "s", "not_safe", [sign]);
    }
}
