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
            (call, _) => Is(call, one => one.IncitedAt != SimTime.Never), (call, _) => IsOnDesk(call, one => one.IncitedAt != SimTime.Never));

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
