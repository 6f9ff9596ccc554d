using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Papers that are written and not obtained: the asset plan of a financial case, and the decision by which a unit suspends an account.</summary>
internal static class DecisionPapers
{
    private const string WithPlan = "asset_plan";

    /// <summary>An act that writes one is done.</summary>
    public static void After(Cascade cascade, CaseMoney money, Act act, PaperKind kind)
    {
        if (kind == PaperKind.Plan)
        {
            Plan(cascade, money, act);
        }
        else if (act.Lawfulness.IsLawful && act.Plan.Target.IsSome)
        {
            var scenario = cascade.World.Scenario;
            Suspend(cascade, money, act.Plan.Target, act.Plan.Seat, act.Plan.Handle, FreezeActs.HoldOf(scenario, act.Plan.Action, scenario.Seats[act.Plan.Seat].Agency));
        }
    }

    /// <summary>The unit suspends at once what it is asked to; whoever asked has the decision in hand.</summary>
    public static void Granted(Cascade cascade, Petition petition)
    {
        var scenario = cascade.World.Scenario;
        if (petition.Target.IsSome && scenario.Agencies[petition.To].Profession == "fiu" && PaperActs.KindOf(scenario, petition.Action) == PaperKind.Decision && CaseMoney.Of(scenario) is { } money)
        {
            Suspend(cascade, money, petition.Target, petition.Asker, petition.Handle, FreezeActs.HoldOf(scenario, petition.Action, scenario.Seats[petition.Asker].Agency));
        }
    }

    // The bank answers with what stands there at that moment: the first figure anybody has of it.
    private static void Suspend(Cascade cascade, CaseMoney money, Id<Subject> target, Id<Seat> seat, Handle act, SimSpan valid)
    {
        var world = cascade.World;
        foreach (var account in money.CastsOf(target).Select(cast => money.Book.Cast[cast]).Where(account => Keepers.IsBank(money.Book.Book.Accounts[account].KeptBy)).Distinct())
        {
            var balance = BookInPlay.Of(money, world.Part<MoneyPart>().Steps, world.Now.Seconds).BalanceOf(account);
            var scope = new PaperScope(PaperKind.Decision, money.Book.Book.Accounts[account].Id, world.Now, world.Now + valid) { Changes = new BookChanges([], [], [new HeldNote(world.Now, balance)]) };
            PaperDelivery.HandOver(cascade, money, seat, act, world.Scenario.Subjects[target].Title, scope);
        }
    }

    // What the agency knows on that day, and nothing else. Where the catalogue offers the plan as a way of doing it better, it is written only then.
    private static void Plan(Cascade cascade, CaseMoney money, Act act)
    {
        var world = cascade.World;
        var desk = world.DeskOf(act.Plan.Seat);
        if (desk is null || (world.Scenario.Table<ActionDefinition>()[act.Plan.Action].Option(WithPlan) is not null && !act.Plan.Options.Contains(WithPlan)))
        {
            return;
        }

        var scope = new PaperScope(PaperKind.Plan, "", SimTime.Start, world.Now) { Assets = [.. KnownAssets.Of(desk)] };
        PaperDelivery.HandOver(cascade, money, act.Plan.Seat, act.Plan.Handle, world.Scenario.Table<ActionDefinition>()[act.Plan.Action].Title, scope);
    }
}
