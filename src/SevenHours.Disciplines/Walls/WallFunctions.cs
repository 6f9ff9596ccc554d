using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Walls;

/// <summary>What conditions can ask about walls.</summary>
internal static class WallFunctions
{
    public static void Describe(FunctionTable functions) => functions.Add(
        "handling_breached", ["agency"], ValueKind.Truth, "Whether an originator has heard that the agency used something against its handling code.", (call, _) =>
        {
            var agency = call.Id<Agency>(0);
            return new Term(
                (World world, in Scene _) => world.Part<WallPart>().KnownBreachesOf(world.Scenario, agency) > 0 ? 1 : 0, [WallPart.KeyOf(agency)]);
        });
}
