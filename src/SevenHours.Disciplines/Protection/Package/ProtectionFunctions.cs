using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Protection;

/// <summary>What conditions can ask about people and rights. All of it is truth.</summary>
internal static class ProtectionFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("at", ["person", "place"], ValueKind.Truth, "Whether a person really is at a place.", (call, _) =>
        {
            var place = call.Id<Subject>(1);
            return Of(call, (part, person) => part.At(person) == place ? 1 : 0);
        })
        .Add("safe", ["person"], ValueKind.Truth, "Whether a person has a safe bed.",
            (call, _) => Of(call, (part, person) => part.IsSafe(person) ? 1 : 0))
        .Add("harmed", ["person"], ValueKind.Number, "The worst harm a person came to so far, 0 to 5.",
            (call, _) => Of(call, (part, person) => part.WorstHarm(person)))
        .Add("breaches", ["person"], ValueKind.Number, "How often rights of a person were breached so far.",
            (call, _) => Of(call, (part, person) => part.Breaches(person)))
        .Add("kept", ["right"], ValueKind.Truth, "Whether a right was kept in time.", (call, _) => Is(call, RightStatus.Kept))
        .Add("missed", ["right"], ValueKind.Truth, "Whether a right was missed.", (call, _) => Is(call, RightStatus.Missed));

    private static Term Of(BoundCall call, Func<ProtectionPart, Id<Subject>, long> value)
    {
        var person = call.Id<Subject>(0);
        return new Term((World world, in Scene _) => value(world.Part<ProtectionPart>(), person), [ProtectionPart.KeyOf(person)]);
    }

    private static Term Is(BoundCall call, RightStatus status)
    {
        var right = call.Id<Right>(0);
        return new Term(
            (World world, in Scene _) => world.Part<ProtectionPart>().StatusOf(right) == status ? 1 : 0,
            [ProtectionPart.KeyOf(right)]);
    }
}
