using SevenHours.Disciplines.Care;

namespace SevenHours.Debriefing;

/// <summary>How long whoever waited longest waited for a bed in a shelter, from when somebody first took care.</summary>
public sealed class TimeToShelter() : Measure(
    name: "time_to_shelter",
    unit: "s",
    better: Better.Lower,
    title: "Time from the first contact to a bed in a shelter",
    formula: "Longest t(bed in a shelter) − t(file opened) of those who were cared for; whoever declined a bed is left out.",
    range: "0 and up; none while somebody who wants a bed has none, or when nobody was cared for",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var services = history.Scenario.Table<CareService>();
        var rows = PersonCare.All(history)
            .Where(care => !history.All<ServiceOffered>().Any(o => o.Event.Person == care.Person && o.Event.Answer == Choice.No && services[o.Event.Service].Kind == CareKind.Bed))
            .Select(care => history.All<PersonHoused>().Where(h => h.Event.Person == care.Person).Select(h => (Seen<PersonHoused>?)h).FirstOrDefault() is { } bed
                ? new MeasureDetail("person", history.Scenario.Subjects[care.Person].Name, null, (bed.At - care.Met).Seconds, "s", "safe", [care.Opened, bed.Id])
                : new MeasureDetail("person", history.Scenario.Subjects[care.Person].Name, null, null, "s", "not_safe", [care.Opened])).ToList();
        return Result(rows.Count == 0 || rows.Exists(r => r.Value is null) ? null : rows.Max(r => r.Value), rows.SelectMany(r => r.Evidence), rows);
    }
}
