using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How much of the evidence taken, by weight, a court could use in the end.</summary>
/// <remarks>
/// An exhibit counts with the weight of the fact it proves. How far it can be used follows from the act that took it, as that act stands
/// in the
/// end: an urgent act that was not validated takes everything with it. Broken custody leaves nothing.
/// </remarks>
public sealed class AdmissibleRatio() : Measure(
    name: "admissible_ratio",
    unit: "percent",
    better: Better.Higher,
    title: "Evidence that can be used",
    formula: "Σ weight × share that can be used ÷ Σ weight, over all exhibits.",
    range: "0 to 100; none when nothing of weight was taken",
    source: "ISO/IEC 27037 on integrity; ECHR articles 6 and 8 on lawfulness. Weights and shares are defaults of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var broken = history.All<CustodyBroken>();
        var (usable, all, rows) = (0m, 0m, new List<MeasureDetail>());
        foreach (var taken in history.All<ExhibitTaken>())
        {
            var proves = taken.Event.Item?.Facts ?? [taken.Event.Fact];
            if (!taken.Event.Fact.IsSome)
            {
                continue;
            }

            var fact = history.Scenario.Table<Fact>()[taken.Event.Fact];
            var act = history.Acts.Find(taken.Event.Act);
            var breaks = broken.Where(b => proves.Contains(b.Event.Fact) && b.Id.CompareTo(taken.Id) > 0).Select(b => b.Id).ToList();
            var share = taken.Event.IsSpoiled || breaks.Count > 0 ? 0 : act?.Lawfulness.Admissibility ?? taken.Event.Admissibility;
            (usable, all) = (usable + fact.Weight * share / 1000m, all + fact.Weight);
            rows.Add(new MeasureDetail(
                "fact", fact.Name, act is null ? null : history.Scenario.Seats[act.Plan.Seat].Name, share / 10m, "percent",
                share == 0 ? "unusable" : share < Lawfulness.Full ? "in_part" : "usable",
                [.. new[] { taken.Id, act?.Validated ?? EventId.None }.Where(e => e.IsSome).Concat(breaks)]));
        }

        return Result(Quantiles.Percent(usable, all), rows.SelectMany(r => r.Evidence), rows);
    }
}
