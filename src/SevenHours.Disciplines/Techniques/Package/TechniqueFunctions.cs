using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Techniques;

/// <summary>What conditions can ask about techniques.</summary>
internal static class TechniqueFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("technique_running", ["technique"], ValueKind.Truth, "Whether a technique is under way: anybody's, or in a playbook one's own agency's.",
            (call, _) => Is(call, one => one.IsLive), (call, _) => IsOnDesk(call, one => one.IsLive))
        .Add("technique_burned", ["technique"], ValueKind.Truth, "Whether a technique was noticed: anybody's, or in a playbook one's own agency's.",
            (call, _) => Is(call, one => one.Ended == TechniqueEnd.Burned), (call, _) => IsOnDesk(call, one => one.Ended == TechniqueEnd.Burned))
        .Add("incited", ["technique"], ValueKind.Truth, "Whether somebody was pressed into something by an officer under a legend.",
            (call, _) => Is(call, one => one.IncitedAt != SimTime.Never), (call, _) => IsOnDesk(call, one => one.IncitedAt != SimTime.Never))
        .Add("line_came", ["technique", "line"], ValueKind.Truth, "Whether a line of a log has come: to anybody, or in a playbook to one's own agency. A line of another technique never has.",
            (call, build) => Is(call, HasCome(LineOf(call, build))),
            (call, build) => IsOnDesk(call, HasCome(LineOf(call, build))))
        .Add("line_kept", ["technique", "line"], ValueKind.Truth, "Whether a line of a log was kept as evidence: by anybody, or in a playbook by one's own agency.",
            (call, build) => Is(call, IsKept(LineOf(call, build))),
            (call, build) => IsOnDesk(call, IsKept(LineOf(call, build))));

    private static Func<Deployment, bool> HasCome(int line) => one => one.Came.Any(came => came.Line == line);

    private static Func<Deployment, bool> IsKept(int line) => one => one.MarkOn(line + 1) is not null;

    // Lines stand in the order of their ids, as TechniqueCompiler puts them.
    private static int LineOf(BoundCall call, ScenarioBuild build)
    {
        var lines = build.Package.All<TechniqueModel>().FirstOrDefault(model => model.Id == call.Name(0))?.Lines.Keys.Order(StringComparer.Ordinal).ToList();
        return lines?.IndexOf(call.Name(1)) ?? -1;
    }

    private static Term Is(BoundCall call, Func<Deployment, bool> test)
    {
        var technique = call.Id<Technique>(0);
        return new Term(
            (World world, in Scene _) => world.Part<TechniquesPart>().All.Any(one => one.Technique == technique && test(one)) ? 1 : 0,
            [TechniquesPart.KeyOf(technique)]);
    }

    private static DeskTerm IsOnDesk(BoundCall call, Func<Deployment, bool> test)
    {
        var technique = call.Id<Technique>(0);
        return new DeskTerm(desk => desk.Part<TechniquesDesk>().All.Any(one => one.Technique == technique && test(one)) ? 1 : 0);
    }
}
