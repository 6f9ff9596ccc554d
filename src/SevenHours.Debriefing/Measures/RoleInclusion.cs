using SevenHours.Disciplines.Knowledge;

namespace SevenHours.Debriefing;

/// <summary>How many of the agencies that held something relevant were part of the exchange.</summary>
/// <remarks>
/// A fact is relevant when somebody needs it. An agency was part of the exchange when another agency wrote to it, asked it for something
/// or sat
/// with it in a recorded conversation, or when it told another agency facts it held.
/// </remarks>
public sealed class RoleInclusion() : Measure(
    name: "role_inclusion",
    unit: "percent",
    better: Better.Higher,
    title: "Agencies that were heard, of those that knew something",
    formula: "Agencies consulted by another, or telling another what they hold ÷ agencies that held a relevant fact; as recorded.",
    range: "0 to 100; none when no agency held one",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var consulted = Consulting.Of(history);
        var facts = history.Scenario.Table<Fact>();
        var holders = facts.Ids.Where(f => facts[f].NeededBy.Count > 0).SelectMany(history.Facts.Of)
            .Where(h => history.IsProfessional(h.Seat)).GroupBy(h => history.AgencyOf(h.Seat)).OrderBy(g => g.Key)
            .Select(g => new MeasureDetail(
                "agency", history.Scenario.Agencies[g.Key].Name, null, consulted.TryGetValue(g.Key, out var by) ? by.Count : 0, "count",
                consulted.ContainsKey(g.Key) ? "consulted" : "left_out",
                [.. consulted.TryGetValue(g.Key, out var events) ? events : [g.MinBy(h => h.Event).Event]]))
            .ToList();
        return Result(
            Quantiles.Percent(holders.Count(h => h.Standing == "consulted"), holders.Count), holders.SelectMany(h => h.Evidence), holders);
    }
}
