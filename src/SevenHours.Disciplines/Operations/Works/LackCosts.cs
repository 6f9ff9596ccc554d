using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>What a missing entry costs: what the library says of it, what the site says, and what lies in the matter itself.</summary>
internal static class LackCosts
{
    public static void Follow(Cascade cascade, Site? site, SiteLack lack, SiteNeeds needs, in Scene scene, EventId cause)
    {
        var own = site?.Forgot.GetValueOrDefault(lack.Need);
        var effects = new List<Effect>();
        if (own?.IsDefault != false)
        {
            effects.AddRange(Usual(cascade.World, site, lack.Need, needs));
        }

        effects.AddRange(own?.Effects ?? []);
        if (lack.Why == LackReason.Tied)
        {
            effects.AddRange(needs.Tied.SelectMany(tied => cascade.World.Scenario.Table<Interpreter>()[tied].Talks));
        }

        cascade.Do(effects, in scene, cause);
        if (lack.Why == LackReason.Tied && site is not null)
        {
            // Whoever is tied to those inside tells them and all whom they would warn.
            foreach (var (to, _) in site.Warns)
            {
                cascade.Cause = cause;
                Warning.ReachIfAhead(cascade, to, SiteActs.SiteAt(cascade.World.Scenario, scene.Target));
            }
        }
    }

    private static IEnumerable<Effect> Usual(World world, Site? site, SiteNeed need, SiteNeeds needs)
    {
        switch (need)
        {
            case SiteNeed.Devices:
                return site!.Devices.Select(device => new WipeDevice(device, TextRef.None));
            case SiteNeed.Accounts:
                return site!.Assets.Select(asset => new AlarmOwner(asset, AlarmedBy.Arrest));
            case SiteNeed.Evidence or SiteNeed.Order:
                return [];
            default:
                var cost = ForgottenCost.Of(world.Scenario, need);
                return cost is null ? [] : needs.People.Where(person => Concerns(need, person)).SelectMany(person => Of(world.Scenario, cost, person));
        }
    }

    private static bool Concerns(SiteNeed need, PersonInside person) => need switch
    {
        SiteNeed.Medical => person.NeedsDoctor,
        SiteNeed.Guardian => person.NeedsGuardian,
        _ => person.IsVictim,
    };

    private static IEnumerable<Effect> Of(Scenario scenario, ForgottenCost cost, PersonInside person)
    {
        foreach (var (kind, permille) in cost.Levels)
        {
            if (ForgottenCost.LevelOf(scenario, person.Who, kind) is { IsSome: true } level)
            {
                yield return new SetLevel(level, permille, false);
            }
        }

        if (cost.Principle.IsSome)
        {
            yield return new BreachRight(person.Who, Id<Right>.None, cost.Principle, cost.Says);
        }
    }
}
