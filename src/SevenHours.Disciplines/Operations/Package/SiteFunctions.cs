using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary>What conditions can ask about operations and sites.</summary>
internal static class SiteFunctions
{
    public static void Describe(FunctionTable functions)
    {
        functions.Add(
            "site_fell", ["site"], ValueKind.Truth, "Whether a site was entered. Truth alone: a playbook asks what its seat was told.",
            (call, build) => Of(call, build, (part, site) => part.FellAt(site) != SimTime.Never));
        functions.Add(
            "site_warned", ["site"], ValueKind.Truth, "Whether those at a site were warned before it was entered. Truth alone.",
            (call, build) => Of(call, build, (part, site) => part.WarnedAt(site) != SimTime.Never));
        functions.Add(
            "forgot", ["site", "need"], ValueKind.Truth,
            "Whether a site lacked something when it was entered: door, interpreter, medical, guardian, vehicles, room, evidence, devices, accounts or order. Truth alone.",
            (call, build) => SnakeCase.Find<SiteNeed>(call.Name(1)) is { } need
                ? Of(call, build, (part, site) => part.LacksOf(site).Any(lack => lack.Need == need))
                : new Term((World _, in Scene _) => 0));
        functions.Add(
            "operation_launched", [], ValueKind.Truth, "Whether an operation was launched: by anybody, or in a playbook one that the seat is on.",
            (_, _) => new Term((World world, in Scene _) => world.Part<OperationsPart>().Book.All.Any(one => one.IsLaunched) ? 1 : 0, [OperationsPart.Any]),
            (_, _) => new DeskTerm(desk => desk.Part<OperationsDesk>().Book.All.Any(one => one.IsLaunched) ? 1 : 0));
        functions.Add(
            "operation_over", [], ValueKind.Truth, "Whether an operation is over, with every site entered, missed or called off: anybody's, or in a playbook one that the seat is on.",
            (_, _) => new Term((World world, in Scene _) => world.Part<OperationsPart>().Book.All.Any(one => one.IsOver) ? 1 : 0, [OperationsPart.Any]),
            (_, _) => new DeskTerm(desk => desk.Part<OperationsDesk>().Book.All.Any(one => one.IsOver) ? 1 : 0));
    }

    private static Term Of(BoundCall call, ScenarioBuild build, Func<OperationsPart, Id<Site>, bool> holds) => build.TryId<Site>(call.Name(0), out var site)
        ? new Term((World world, in Scene _) => holds(world.Part<OperationsPart>(), site) ? 1 : 0, [OperationsPart.KeyOf(site)])
        : new Term((World _, in Scene _) => 0);
}
