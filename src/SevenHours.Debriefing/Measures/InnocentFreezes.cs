using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How often somebody had an account, a company or a thing locked in which nothing of the network ever lay.</summary>
public sealed class InnocentFreezes() : Measure(
    name: "innocent_freezes",
    unit: "count",
    better: Better.Lower,
    title: "Freezes of what belongs to others",
    formula: "Suspensions, freezing orders, certificates and requests to exchanges that were carried out on something in which no asset of the case ever lay.",
    range: "0 and more; none when the case has no assets",
    source: "ECHR Protocol 1 article 1: interference with possessions must be proportionate. The count is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var assets = history.Scenario.Table<Asset>();
        var actions = history.Scenario.Table<ActionDefinition>();
        var network = assets.SelectMany(a => a.Stops.Select(s => s.In).Append(a.HeldIn)).Where(s => s.IsSome).ToHashSet();
        var wrong = history.Acts.All
            .Where(a => a.IsFinished && a.Plan.Target.IsSome && actions[a.Plan.Action].Number is 72 or 73 or 74 or 78 && !network.Contains(a.Plan.Target)).ToList();
        return assets.Count == 0
            ? Result(null, [])
            : Result(
                wrong.Count,
                wrong.Select(a => a.Ended).Order(),
                [.. wrong.Select(a => new MeasureDetail("subject", history.Scenario.Subjects[a.Plan.Target].Name, history.Scenario.Seats[a.Plan.Seat].Name, 1, "count", "frozen", [a.Ended]))]);
    }
}
