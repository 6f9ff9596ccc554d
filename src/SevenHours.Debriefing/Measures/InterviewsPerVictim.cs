using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Protection;

namespace SevenHours.Debriefing;

/// <summary>How often the victim heard most was interviewed.</summary>
/// <remarks>
/// Acts of the catalogue's chapter on interviews that were done with a victim. Each victim has a row, with the number of those who asked.
/// </remarks>
public sealed class InterviewsPerVictim() : Measure(
    name: "interviews_per_victim",
    unit: "count",
    better: Better.Lower,
    title: "Interviews of the victim heard most",
    formula: "Most interviews done with any one victim.",
    range: "0 and up; the target is at most 2; none when the case has no victim",
    source: "CRC article 3; Directive 2011/36/EU article 15: as few interviews as possible. The target is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var actions = history.Scenario.Table<ActionDefinition>();
        var rows = history.Scenario.Table<Person>().Where(p => p.IsVictim).Select(victim =>
        {
            var talks = history.Acts.All.Where(a => a.IsFinished && a.Plan.Target == victim.Subject
                && actions[a.Plan.Action].Group == Catalogue.Interviews).ToList();
            return new MeasureDetail("person", victim.Name, null, talks.Count, "count", "", [.. talks.Select(t => t.Ended)]);
        }).ToList();
        return Result(rows.Max(r => r.Value), rows.SelectMany(r => r.Evidence), rows);
    }
}
