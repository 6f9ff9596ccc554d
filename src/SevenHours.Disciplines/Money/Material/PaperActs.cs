using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What the catalogue's own acts bring where a package has money: no outcome need be written for them.</summary>
public static class PaperActs
{
    private const int RegisterCheck = 37;
    private const int FinancialCase = 69;
    private const int UnitRequest = 70;
    private const int BankOrder = 71;
    private const int Suspension = 72;
    private const int NetWorth = 75;
    private const int Decoding = 76;
    private const int CoinTrace = 77;
    private const int ExchangeRequest = 78;

    /// <summary>What kind of paper an act obtains; null for none.</summary>
    public static PaperKind? KindOf(Scenario scenario, Id<ActionDefinition> action)
    {
        var actions = scenario.Table<ActionDefinition>();
        return !actions.Has(action) ? null : actions[action].Number switch
        {
            RegisterCheck or NetWorth => PaperKind.Register,
            UnitRequest => PaperKind.Report,
            BankOrder => PaperKind.Statement,
            Decoding => PaperKind.Ledger,
            CoinTrace => PaperKind.Chain,
            ExchangeRequest => PaperKind.Identity,
            FinancialCase => PaperKind.Plan,
            Suspension => PaperKind.Decision,
            _ => null,
        };
    }

    /// <summary>The act that obtains a kind of paper; none where the catalogue has no such act.</summary>
    public static Id<ActionDefinition> ActOf(Scenario scenario, PaperKind kind)
    {
        var number = kind switch
        {
            PaperKind.Register => RegisterCheck,
            PaperKind.Report => UnitRequest,
            PaperKind.Statement => BankOrder,
            PaperKind.Ledger => Decoding,
            PaperKind.Chain => CoinTrace,
            PaperKind.Plan => FinancialCase,
            PaperKind.Decision => Suspension,
            _ => ExchangeRequest,
        };
        var actions = scenario.Table<ActionDefinition>();
        return actions.Ids.FirstOrDefault(id => actions[id].Number == number, Id<ActionDefinition>.None);
    }

    /// <summary>An act is done: the papers it asks for come.</summary>
    internal static void After(Cascade cascade, Act act)
    {
        var world = cascade.World;
        if (CaseMoney.Of(world.Scenario) is not { } money || KindOf(world.Scenario, act.Plan.Action) is not { } kind)
        {
            return;
        }

        if (kind is PaperKind.Plan or PaperKind.Decision)
        {
            DecisionPapers.After(cascade, money, act, kind);
        }
        else if (world.Part<MoneyPart>().Papers.WantedBy(act.Plan.Handle) is { } wanted)
        {
            Answer(cascade, money, act, wanted);
        }
        else if (kind == PaperKind.Ledger)
        {
            Read(cascade, money, act);
        }
        else if (act.Plan.Target.IsSome)
        {
            foreach (var scope in Wanted(world, money, act, kind))
            {
                Send(cascade, money, act, scope);
            }
        }
    }

    // By the number of an account: there is such a client, or there is not.
    private static void Answer(Cascade cascade, CaseMoney money, Act act, PaperScope wanted)
    {
        var place = money.Book.PlaceOf(wanted.Of);
        var isKnown = wanted.Kind switch
        {
            PaperKind.Statement => place >= 0 && Keepers.GivesStatements(money.Book.Book.Accounts[place].KeptBy),
            PaperKind.Chain or PaperKind.Identity => place >= 0 && money.Book.Book.Accounts[place].Kind == "address",
            PaperKind.Register => money.Registers.Find(wanted).Any(),
            PaperKind.Report => money.Reports.Find(wanted).Any(),
            _ => false,
        };
        if (isKnown)
        {
            Send(cascade, money, act, wanted);
        }
        else
        {
            cascade.Emit(new PaperNotFound(act.Plan.Handle, wanted) { To = ActRun.Agency(cascade.World, act.Plan.Seat) });
        }
    }

    // A bank abroad takes its time; everybody else answers when the act is done.
    private static void Send(Cascade cascade, CaseMoney money, Act act, PaperScope scope)
    {
        var world = cascade.World;
        var place = scope.Kind == PaperKind.Statement ? money.Book.PlaceOf(scope.Of) : -1;
        var word = place < 0 ? "" : money.Book.Book.Accounts[place].KeptBy;
        var home = world.Scenario.Agencies[world.Scenario.Seats[act.Plan.Seat].Agency].Country;
        if (money.Keepers.TryGetValue(word, out var keeper) && keeper.Country.Length > 0 && keeper.Country != home && !keeper.Abroad.IsNone)
        {
            var late = keeper.Abroad.At(world.Luck.Draw(LuckPurpose.Papers, place, act.Plan.Seat.Index, act.Plan.Target.Index, act.Ordinal));
            cascade.Emit(new PaperAwaited(act.Plan.Handle, word, scope, world.Now + late) { To = ActRun.Agency(world, act.Plan.Seat) });
        }
        else
        {
            PaperDelivery.HandOver(cascade, money, act.Plan.Seat, act.Plan.Handle, LabelOf(world, act), scope);
        }
    }

    /// <summary>What the agency calls what an act obtains: the words it asked with.</summary>
    internal static TextRef LabelOf(World world, Act act) => act.Plan.TargetText.IsSome || !act.Plan.Target.IsSome ? act.Plan.TargetText : world.Scenario.Subjects[act.Plan.Target].Title;

    // A bank gives what it has of its client; who is no client of any bank of the books is not found. The unit and a register answer about whom they have anything on.
    private static IEnumerable<PaperScope> Wanted(World world, CaseMoney money, Act act, PaperKind kind)
    {
        var back = act.Plan.Options.Contains("narrow_period") ? PaperScope.Narrow : PaperScope.Usual;
        var (from, now, name) = (new SimTime(world.Now.Seconds - back.Seconds), world.Now, world.Scenario.Subjects[act.Plan.Target].Name);
        switch (kind)
        {
            case PaperKind.Statement:
                return [.. money.CastsOf(act.Plan.Target).Where(cast => Keepers.GivesStatements(money.AccountOf(cast).KeptBy))
                    .Select(cast => new PaperScope(kind, money.AccountOf(cast).Id, from, now))];
            case PaperKind.Chain or PaperKind.Identity:
                return [.. money.CastsOf(act.Plan.Target).Where(cast => money.AccountOf(cast).Kind == "address")
                    .Select(cast => new PaperScope(kind, money.AccountOf(cast).Id, new SimTime(money.Spec.Begins), now))];
            default:
                var scope = new PaperScope(kind, name, new SimTime(money.Spec.Begins), now);
                var isAnything = kind == PaperKind.Register ? money.Registers.Find(scope).Any() : money.Reports.Find(scope).Any();
                return isAnything ? [scope] : [];
        }
    }

    // What the agency has of the notebook is read; what it has not yet, it has now.
    private static void Read(Cascade cascade, CaseMoney money, Act act)
    {
        var world = cascade.World;
        foreach (var ledger in money.Ledgers.Where(ledger => ledger.Thing == act.Plan.Target))
        {
            var held = world.DeskOf(act.Plan.Seat).Part<MoneyDesk>().Papers.All.FirstOrDefault(paper => paper.Scope.Kind == PaperKind.Ledger && paper.Scope.Of == ledger.Name);
            var paper = held?.Handle ?? PaperDelivery.HandOver(
                cascade, money, act.Plan.Seat, act.Plan.Handle, LabelOf(world, act), new PaperScope(PaperKind.Ledger, ledger.Name, new SimTime(ledger.Since), world.Now));
            if (held is null or { IsScrap: false, IsDecoded: false })
            {
                PaperDelivery.Decode(cascade, paper, ledger, act.Plan.Seat, null);
            }
        }
    }
}
