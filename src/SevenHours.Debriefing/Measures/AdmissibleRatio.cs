using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How much of the evidence taken, by weight, a court could use in the end.</summary>
/// <remarks>
/// An exhibit counts with the weight of the first fact it proves. How far it can be used follows from the act that took it, as that act
/// stands in the end: an urgent act that was not validated takes everything with it. Broken custody leaves nothing. What was made from
/// another exhibit can never be used further than that one, unless a source of its own proves the same.
/// </remarks>
public sealed class AdmissibleRatio() : Measure(
    name: "admissible_ratio",
    unit: "percent",
    better: Better.Higher,
    title: "Evidence that can be used",
    formula: "Σ weight × share that can be used ÷ Σ weight, over all exhibits; what was made from another no further than that one.",
    range: "0 to 100; none when nothing of weight was taken",
    source: "ISO/IEC 27037 on integrity; ECHR articles 6 and 8 on lawfulness. Weights and shares are defaults of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var (file, rows) = (Taken.All(history), new List<MeasureDetail>());
        var exhibits = file.Select(taken => taken.Exhibit).ToList();
        var byHandle = file.ToLookup(taken => taken.Exhibit.Handle);
        var (usable, all) = (0m, 0m);
        foreach (var taken in file.Where(taken => taken.Fact.IsSome))
        {
            var fact = history.Scenario.Table<Fact>()[taken.Fact];
            var share = Descent.Inherited(exhibits, taken.Exhibit, exhibit => byHandle[exhibit.Handle].First().Own, Lawfulness.Full);
            var sources = share < taken.Own ? Descent.Ancestors(exhibits, taken.Exhibit).SelectMany(handle => byHandle[handle]).Where(one => one.Own < taken.Own) : [];
            (usable, all) = (usable + fact.Weight * share / 1000m, all + fact.Weight);
            rows.Add(new MeasureDetail(
                "fact", fact.Name, taken.Act is null ? null : history.Scenario.Seats[taken.Act.Plan.Seat].Name, share / 10m, "percent",
                share == 0 ? "unusable" : share < Lawfulness.Full ? "in_part" : "usable",
                [.. taken.Events.Concat(sources.SelectMany(one => one.Events)).Distinct().Order()]));
        }

        return Result(Quantiles.Percent(usable, all), rows.SelectMany(r => r.Evidence), rows);
    }

    /// <summary>An exhibit, how far it can be used by its own act and custody, and the events that say so.</summary>
    private sealed record Taken(Exhibit Exhibit, Id<Fact> Fact, ActStory? Act, int Own, IReadOnlyList<EventId> Events)
    {
        public static IReadOnlyList<Taken> All(History history)
        {
            var broken = history.All<CustodyBroken>().ToList();
            return [.. history.All<ExhibitTaken>().Select(taken => Of(history, taken.Id, taken.At, taken.Event, broken))];
        }

        private static Taken Of(History history, EventId id, SimTime at, ExhibitTaken taken, IReadOnlyList<Seen<CustodyBroken>> broken)
        {
            // Plays saved before exhibits had names know the fact and the act alone; the event's own number tells them apart.
            var item = taken.Item ?? new ExhibitItem
            {
                Handle = new Handle((ulong)id.Value + 1), Kind = ExhibitKind.Object, At = at, Act = taken.Act, Facts = taken.Fact.IsSome ? [taken.Fact] : [],
            };
            var breaks = broken.Where(b => item.Facts.Contains(b.Event.Fact) && b.Id.CompareTo(id) > 0).Select(b => b.Id).ToList();
            var act = history.Acts.Find(taken.Act);
            var own = taken.IsSpoiled || breaks.Count > 0 ? 0 : act?.Lawfulness.Admissibility ?? (item.Parents.Count > 0 ? Lawfulness.Full : taken.Admissibility);
            return new Taken(new Exhibit(item, []), taken.Fact, act, own, [.. new[] { id, act?.Validated ?? EventId.None }.Where(e => e.IsSome), .. breaks]);
        }
    }
}
