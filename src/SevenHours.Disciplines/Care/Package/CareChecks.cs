using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Care;

/// <summary>Looks for what is wrong with services, shelters and people who can be cared for.</summary>
internal static class CareChecks
{
    // Acts and functions by which a person gives an account of the case.
    private static readonly string[] s_accounts = ["first_account", "victim_interview", "cognitive_module", "child_interview", "supportive_session", "recorded_testimony", "smuggled_migrant_debrief"];
    private static readonly string[] s_told = ["told", "disclosed", "interviewed"];

    public static void Check(ScenarioBuild build)
    {
        Services(build);
        Shelters(build);
        People(build);
    }

    /// <summary>What testimony a condition waits for; null for none.</summary>
    public static string? Testimony(ScenarioBuild build, Expression? part) => part switch
    {
        Expression.And and => and.Operands.Select(one => Testimony(build, one)).FirstOrDefault(found => found is not null),
        Expression.Or or => or.Operands.Select(one => Testimony(build, one)).FirstOrDefault(found => found is not null),
        Expression.For held => Testimony(build, held.Operand),
        Expression.Compare compare => Testimony(build, compare.Left) ?? Testimony(build, compare.Right),
        Expression.Call call when s_told.Contains(call.Function) || call.Arguments.OfType<Expression.Name>().Any(name => IsAccount(build, name.Value)) => $"`{call.Function}`",
        _ => null,
    };

    private static bool IsAccount(ScenarioBuild build, string action) => s_accounts.Contains(action)
        || build.Package.All<ActionModel>().Any(a => a.Id == action && a.Group == "interviews");

    private static void Services(ScenarioBuild build)
    {
        foreach (var service in build.Package.All<CareServiceModel>())
        {
            if (service.Waits is { } waits && Testimony(build, waits.Root) is { } testimony)
            {
                build.Diagnostics.Report(CareRules.WaitsForTestimony, service.WrittenAt, service.Id, testimony);
            }

            var may = build.Package.All<SeatModel>().Any(seat => seat.Agency?.Target is { } agency && service.Action.Target?.Who.Contains(agency.Profession, StringComparer.Ordinal) == true);
            if (service.Within is not null && !may && build.Package.All<CaredForModel>().Any())
            {
                build.Diagnostics.Report(CareRules.NobodyCanGiveIt, service.WrittenAt, service.Id, service.Action.Id);
            }
        }
    }

    private static void Shelters(ScenarioBuild build)
    {
        foreach (var shelter in build.Package.All<ShelterModel>())
        {
            if (shelter.Taken > shelter.Beds)
            {
                build.Diagnostics.Report(CareRules.MoreTakenThanThere, shelter.WrittenAt, shelter.Id);
            }
        }
    }

    private static void People(ScenarioBuild build)
    {
        var beds = build.Package.All<CareServiceModel>().Any(s => s.Kind == CareKind.Bed);
        foreach (var twice in build.Package.All<CaredForModel>().GroupBy(c => c.Of.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            build.Diagnostics.Report(CareRules.CaredForTwice, twice.Last().WrittenAt, twice.Key);
        }

        foreach (var cared in build.Package.All<CaredForModel>())
        {
            var guest = cared.Age < 18 || cared.AgeInDoubt || cared.Standing == Standing.Child ? Guest.Children : cared.Sex;
            if (beds && !build.Package.All<ShelterModel>().Any(s => s.Beds > 0 && (s.Takes.Count == 0 || s.Takes.Contains(guest))))
            {
                build.Diagnostics.Report(CareRules.NoBedFits, cared.WrittenAt, cared.Of.Id);
            }

            if (cared.ApartFrom.Any(other => other.Id == cared.Of.Id))
            {
                build.Diagnostics.Report(CareRules.ApartFromHerself, cared.WrittenAt, cared.Of.Id);
            }
        }
    }
}
