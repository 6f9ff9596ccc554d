using SevenHours.Disciplines.Cooperation;

namespace SevenHours.Debriefing;

/// <summary>How many secret cases of others were given away by whoever did not ask first, or went on although a check had hit.</summary>
public sealed class Collisions() : Measure(
    name: "collisions",
    unit: "count",
    better: Better.Lower,
    title: "Secret cases given away by another",
    formula: "Secret parallel cases on which another agency acted openly before they were joined.",
    range: "0 and up; none when the package has no such cases",
    source: "Uncoordinated parallel cases warn those behind them.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history) => history.Scenario.Table<ParallelCase>().Count == 0
        ? Result(null, [])
        : Result(history.All<CasesCollided>().Count, history.All<CasesCollided>().Select(c => c.Id));
}
