using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Telephony;

/// <summary>What conditions can ask about records of calls.</summary>
internal static class TelephonyFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("holds_records", ["agency", "thing"], ValueKind.Truth, "Whether an agency holds call records of a number.", (call, build) =>
        {
            var (agency, number) = (call.Id<Agency>(0), NumberOf(build, call.Name(1)));
            return new Term(
                (World world, in Scene _) => world.Part<TelephonyPart>().HeldBy(agency).Any(p => p.Scope.Numbers.Contains(number)) ? 1 : 0,
                [TelephonyPart.KeyOf(agency)]);
        })
        .Add("has_records", ["thing"], ValueKind.Truth, "Whether the agency of this seat holds call records of a number.", desk: (call, build) =>
        {
            var number = NumberOf(build, call.Name(0));
            return new DeskTerm(desk => desk.Part<TelephonyDesk>().Products.Any(p => p.Scope.Numbers.Contains(number)) ? 1 : 0);
        });

    private static string NumberOf(ScenarioBuild build, string thing) =>
        build.Package.All<TelephonyModel>().Select(net => net.Phones.GetValueOrDefault(thing)?.Number).FirstOrDefault(number => number is not null) ?? "";
}
