using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>How a court rules on a confiscation when nobody sits there: by what is shown and by the law. Whether a fact is true it cannot know.</summary>
internal static class ConfiscationPolicy
{
    /// <summary>What can be used less than by half is left out.</summary>
    private const int LeastAdmissible = 500;

    /// <summary>Without a conviction more must be shown.</summary>
    private const int NexusWithoutConviction = 2;

    public static ConfiscationRuling Judge(World world, ConfiscationPetition petition)
    {
        var asset = world.Scenario.Table<Asset>()[petition.Asset];
        var facts = petition.Cites.Where(f => (world.Part<KnowledgePart>().HoldingOf(petition.Seat, f)?.Admissible ?? Actions.Lawfulness.Full) >= LeastAdmissible).ToList();
        var missing = Missing(world, petition, asset, facts);
        IReadOnlyList<string> upheld =
        [
            .. asset.Claims.Where(c => c.IsGood && !c.RebuttedBy.Any(facts.Contains) && world.Part<MoneyPart>().Proceeds.HasClaim(petition.Asset, c.Name)).Select(c => c.Name),
        ];
        var outcome = missing.Contains(ConfiscationGaps.Law, StringComparer.Ordinal) ? HearingOutcome.Refused
            : missing.Count > 0 ? HearingOutcome.Returned
            : upheld.Count > 0 ? HearingOutcome.Partly
            : HearingOutcome.Granted;
        return new ConfiscationRuling(outcome, missing, missing.Count == 0 ? upheld : [], TextRef.None);
    }

    private static List<string> Missing(World world, ConfiscationPetition petition, Asset asset, List<Id<Fact>> facts)
    {
        var missing = new List<string>();
        var nexus = facts.Count(asset.Nexus.Contains);
        if (!ConfiscationLaw.Allows(world.Scenario, world.Scenario.Seats[petition.Seat].Agency, petition.Kind))
        {
            missing.Add(ConfiscationGaps.Law);
        }

        if (petition.Kind != ConfiscationKind.WithoutConviction && !world.Part<EvidencePart>().Hearings.Any(h => h is { File.Sought: Sought.Charge, Ruling.Outcome: HearingOutcome.Granted }))
        {
            missing.Add(ConfiscationGaps.Conviction);
        }

        if (petition.Kind != ConfiscationKind.Extended && nexus < (petition.Kind == ConfiscationKind.WithoutConviction ? NexusWithoutConviction : 1))
        {
            missing.Add(ConfiscationGaps.Nexus);
        }

        if (petition.Kind == ConfiscationKind.Extended && !facts.Any(asset.Wealth.Contains))
        {
            missing.Add(ConfiscationGaps.Wealth);
        }

        if (StandsInOtherName(world, petition.Asset, asset) is { } stop && !facts.Any(stop.ShownBy.Contains))
        {
            missing.Add(ConfiscationGaps.Owner);
        }

        return missing;
    }

    private static Stop? StandsInOtherName(World world, Id<Asset> id, Asset asset) =>
        world.Part<MoneyPart>().Of(id).Stop is var at && at < asset.Stops.Count && asset.Stops[at].Nominee.IsSome ? asset.Stops[at] : null;
}
