using System.Globalization;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>What is checked beyond names: whether the parts of the catalogue fit each other and the case.</summary>
internal static class ActionChecks
{
    public static void Run(ScenarioBuild build)
    {
        foreach (var outcome in build.Package.All<OutcomeModel>())
        {
            CheckOutcome(build, outcome);
        }

        var played = build.Package.All<OutcomeModel>().Select(o => o.On.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var action in build.Package.All<ActionModel>().Where(a => played.Contains(a.Id)))
        {
            CheckNeeds(build, action);
            CheckPower(build, action);
        }

        CheckNumbers(build);
        CheckCountries(build);
        CheckShifts(build);
    }

    private static void CheckOutcome(ScenarioBuild build, OutcomeModel outcome)
    {
        var action = outcome.On.Target;
        foreach (var option in outcome.With.Concat(outcome.Without).Where(o => !action.Options.ContainsKey(o)))
        {
            build.Diagnostics.Report(ActionRules.OptionUnknown, outcome.WrittenAt, option, action.Id);
        }

        if (outcome.Target?.Target is { } target && !action.On.Contains(target.KindWord, StringComparer.Ordinal))
        {
            var kinds = action.On.Count == 0 ? "nothing" : string.Join(", ", action.On);
            build.Diagnostics.Report(ActionRules.TargetOfOtherKind, outcome.WrittenAt, target.Id, target.KindWord, action.Id, kinds);
        }
    }

    private static void CheckNeeds(ScenarioBuild build, ActionModel action)
    {
        foreach (var (kind, count) in action.Needs.Concat(action.Options.Values.SelectMany(o => o.Needs)))
        {
            var pools = build.Package.All<ResourceModel>().Where(r => string.Equals(r.Kind, kind, StringComparison.Ordinal)).ToList();
            var all = pools.Sum(p => p.Count);
            if (pools.Count == 0)
            {
                build.Diagnostics.Report(ActionRules.NoPoolOfKind, action.WrittenAt, action.Id, kind);
            }
            else if (all < count)
            {
                build.Diagnostics.Report(ActionRules.NeverEnough, action.WrittenAt, action.Id, Shown(count), kind, Shown(all));
            }
        }
    }

    private static void CheckPower(ScenarioBuild build, ActionModel action)
    {
        var professions = build.Package.All<AgencyModel>().Select(a => a.Profession);
        if (action.Who.Count > 0 && !professions.Any(action.Who.Contains))
        {
            build.Diagnostics.Report(ActionRules.NobodyHasThePower, action.WrittenAt, action.Id, string.Join(", ", action.Who));
        }
    }

    private static void CheckNumbers(ScenarioBuild build)
    {
        foreach (var twice in build.Package.All<ActionModel>().GroupBy(a => a.Number).Where(g => g.Count() > 1))
        {
            var (one, other) = (twice.First(), twice.Last());
            build.Diagnostics.Report(ActionRules.NumberTwice, other.WrittenAt, one.Id, other.Id, Shown(twice.Key));
        }
    }

    private static void CheckCountries(ScenarioBuild build)
    {
        foreach (var country in build.Package.All<CountryModel>().Where(c => c.Law is not null))
        {
            var law = build.Package.Find<LawModel>(country.Law!);
            if (law is null)
            {
                build.Diagnostics.Report(ActionRules.NoSuchLaw, country.WrittenAt, country.Id, country.Law!);
            }
            else if (!string.Equals(law.Country.Id, country.Id, StringComparison.Ordinal))
            {
                build.Diagnostics.Report(ActionRules.LawOfAnotherCountry, country.WrittenAt, country.Id, law.Id, law.Country.Id);
            }
        }
    }

    private static void CheckShifts(ScenarioBuild build)
    {
        foreach (var pool in build.Package.All<ResourceModel>())
        {
            foreach (var away in pool.Away.Where(a => a.Until <= a.From))
            {
                build.Diagnostics.Report(ActionRules.AwayEndsFirst, away.WrittenAt, pool.Id, away.From.ToString(), away.Until.ToString());
            }
        }
    }

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
