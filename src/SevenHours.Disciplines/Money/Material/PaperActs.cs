using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What the catalogue's own acts bring where a package has money: no outcome need be written for them.</summary>
internal static class PaperActs
{
    private const int BankOrder = 71;

    /// <summary>An act is done: the papers it asks for come.</summary>
    public static void After(Cascade cascade, Act act)
    {
        var world = cascade.World;
        var actions = world.Scenario.Table<ActionDefinition>();
        if (CaseMoney.Of(world.Scenario) is not { } money || !actions.Has(act.Plan.Action))
        {
            return;
        }

        if (actions[act.Plan.Action].Number == BankOrder)
        {
            Statements(cascade, money, act);
        }
    }

    // A bank gives what it has of its client; who is no client of any bank of the books is not found.
    private static void Statements(Cascade cascade, CaseMoney money, Act act)
    {
        var now = cascade.World.Now;
        var back = act.Plan.Options.Contains("narrow_period") ? PaperScope.Narrow : PaperScope.Usual;
        foreach (var cast in money.CastsOf(act.Plan.Target).Where(cast => Keepers.GivesStatements(money.AccountOf(cast).KeptBy)))
        {
            var scope = new PaperScope(PaperKind.Statement, money.AccountOf(cast).Id, new SimTime(now.Seconds - back.Seconds), now);
            PaperDelivery.HandOver(cascade, money, act.Plan.Seat, act.Plan.Handle, money.Cast[cast].Title, scope);
        }
    }
}
