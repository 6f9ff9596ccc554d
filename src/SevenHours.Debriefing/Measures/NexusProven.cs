using SevenHours.Disciplines.Money;

namespace SevenHours.Debriefing;

/// <summary>How many of the petitions for confiscation tied the asset to the offence, or showed that it cannot be earned.</summary>
public sealed class NexusProven() : Measure(
    name: "nexus_proven",
    unit: "percent",
    better: Better.Higher,
    title: "Petitions that proved the nexus",
    formula: "Petitions for confiscation that cite a fact which ties the asset to the offence, or for an extended one a fact which shows that it cannot be earned ÷ all petitions.",
    range: "0 to 100; none when nothing was asked of a court",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var assets = history.Scenario.Table<Asset>();
        var asked = history.All<ConfiscationAsked>();
        return Result(
            Quantiles.Percent(asked.Count(e => IsProven(assets[e.Event.Petition.Asset], e.Event.Petition)), asked.Count),
            asked.Select(e => e.Id),
            [
                .. asked.Select(e => (Seen: e, Asset: assets[e.Event.Petition.Asset], Is: IsProven(assets[e.Event.Petition.Asset], e.Event.Petition)))
                    .Select(p => new MeasureDetail(
                        "asset", p.Asset.Name, history.Scenario.Seats[p.Seen.Event.Petition.Seat].Name, p.Is ? 1 : 0, "count", p.Is ? "proven" : "not_proven", [p.Seen.Id])),
            ]);
    }

    private static bool IsProven(Asset asset, ConfiscationPetition petition) =>
        petition.Cites.Any((petition.Kind == ConfiscationKind.Extended ? asset.Wealth : asset.Nexus).Contains);
}
