using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>What conditions can ask about papers of money.</summary>
internal static class BooksFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("holds_statement", ["agency", "thing"], ValueKind.Truth, "Whether an agency holds a statement of an account.", (call, _) =>
        {
            var (agency, account) = (call.Id<Agency>(0), call.Name(1));
            return new Term(
                (World world, in Scene _) => world.Part<MoneyPart>().Papers.HeldBy(agency).Any(paper => IsOf(world.Scenario, paper.Scope, account)) ? 1 : 0,
                [PaperShelf.KeyOf(agency)]);
        })
        .Add("has_statement", ["thing"], ValueKind.Truth, "Whether the agency of this seat holds a statement of an account.", desk: (call, _) =>
        {
            var account = call.Name(0);
            return new DeskTerm(desk => desk.Part<MoneyDesk>().Papers.All.Any(paper => IsOf(desk.Scenario, paper.Scope, account)) ? 1 : 0);
        });

    private static bool IsOf(Scenario scenario, PaperScope scope, string account) =>
        scope.Kind == PaperKind.Statement && CaseMoney.Of(scenario) is { } money && money.CastNamed(account) is >= 0 and var cast && money.AccountOf(cast).Id == scope.Of;
}
