using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Inspections;

/// <summary>What conditions can ask about inspections.</summary>
internal static class InspectionFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("visited", ["workplace"], ValueKind.Truth, "Whether a visit came to a place of work; in a playbook, one that one's own agency is at.",
            (call, _) => Of(call, (_, _, sheet) => sheet is null ? 0 : 1), (call, _) => OnDesk(call, _ => 1))
        .Add("visit_closed", ["workplace"], ValueKind.Truth, "Whether the visit to a place of work was closed.",
            (call, _) => Of(call, (_, _, sheet) => sheet is { IsClosed: true } ? 1 : 0), (call, _) => OnDesk(call, sheet => sheet.IsClosed ? 1 : 0))
        .Add("workers_lost", ["workplace"], ValueKind.Number, "How many people left a place of work before anybody had heard them; in a playbook, as far as one saw it.",
            (call, _) => Of(call, (_, _, sheet) => sheet?.Gone.Keys.Count(number => !sheet.HasTold(number)) ?? 0),
            (call, _) => OnDesk(call, sheet => sheet.Gone.Keys.Count(number => !sheet.HasTold(number))))
        .Add("workers_told", ["workplace"], ValueKind.Number, "How many who work there told more than the taught sentence; in a playbook, to one's own agency or through it.",
            (call, _) => Of(call, (_, _, sheet) => sheet?.Told.Count() ?? 0), (call, _) => OnDesk(call, sheet => sheet.Told.Count()))
        .Add("worker_needs_met", ["workplace"], ValueKind.Number, "How many in a hundred of all that those who work there need was given to them.",
            (call, _) => Of(call, (world, site, sheet) => sheet is null ? 0 : WorkerNeeds.PercentOf(world, site, sheet)));

    private static Term Of(BoundCall call, Func<World, Workplace, VisitSheet?, long> value)
    {
        var id = call.Id<Workplace>(0);
        return new Term(
            (World world, in Scene _) => world.Scenario.Table<Workplace>()[id] is var site ? value(world, site, world.Part<InspectionsPart>().Find(id)) : 0,
            [InspectionsPart.KeyOf(id)]);
    }

    private static DeskTerm OnDesk(BoundCall call, Func<VisitSheet, long> value)
    {
        var id = call.Id<Workplace>(0);
        return new DeskTerm(desk => desk.Part<InspectionsDesk>().Find(id) is { IsThere: true } sheet ? value(sheet) : 0);
    }
}
