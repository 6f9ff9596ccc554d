using System.Globalization;
using Microsoft.AspNetCore.Http;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Money.Planning;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;

namespace SevenHours.Web.Features.Money.Tools.View;

/// <summary>A plan of freezes as it was typed, and what came of it in many draws. It knows what the desk knows.</summary>
public sealed class FreezePlanView
{
    private const int MostThings = 14;
    private const int Latest = 24 * 30;
    private const int UsualRaid = 48;

    private FreezePlanView(MoneySight sight, Scenario scenario, string country, IReadOnlyList<PlannedThing> assets, IQueryCollection query)
    {
        Things = [.. ThingsOf(sight, scenario, country, Math.Max(0, MostThings - assets.Count)), .. assets];
        Takes = PlannedWays.All.ToDictionary(way => way, way => TakesOf(scenario, way));
        IsUsual = !query.ContainsKey("plan");
        Hours = Things.Index().SelectMany(pair => WaysFor(pair.Item.Kind).Select(way => (Key: Key(pair.Index, way), Hours: IsUsual ? pair.Index < 4 ? 0 : (int?)null : Hour(query[Key(pair.Index, way)]))))
            .Where(pair => pair.Hours is not null).ToDictionary(pair => pair.Key, pair => pair.Hours!.Value);
        (Raid, Order) = (IsUsual ? UsualRaid : Hour(query["raid"]), Hour(query["order"]));
        var items = Things.Select((thing, i) => new PlannedItem(
            thing.Title ?? sight.Name(thing.Account), thing.Worth, thing.Kind,
            [.. WaysFor(thing.Kind).Where(way => Hours.ContainsKey(Key(i, way))).Select(way => new PlannedStep(way, Hours[Key(i, way)], Takes[way]))])).ToList();
        Chosen = [.. Enumerable.Range(0, items.Count).Where(i => items[i].Steps.Count > 0)];
        if (Chosen.Count == 0)
            return;

        Plan = new FreezePlan([.. Chosen.Select(i => items[i])], Raid, Order);
        Outcome = FreezePlanner.Play(Plan);
        AtOnce = FreezePlanner.Play(FreezePlanner.AtOnce(Plan));
        RaidFirst = FreezePlanner.Play(FreezePlanner.RaidFirst(Plan));
        Dependences = FreezePlanner.Dependences(Plan, Outcome);
    }

    /// <summary>What could be held, what holds most first.</summary>
    public IReadOnlyList<PlannedThing> Things { get; }

    /// <summary>How long each way takes by the catalogue.</summary>
    public IReadOnlyDictionary<PlannedWay, Delay> Takes { get; }

    /// <summary>In how many hours each step is asked for, by <see cref="Key"/>.</summary>
    public IReadOnlyDictionary<string, int> Hours { get; }

    public int? Raid { get; }

    public int? Order { get; }

    /// <summary>Whether nobody has typed a plan yet.</summary>
    public bool IsUsual { get; }

    /// <summary>The places of the things that have a step, in the order of the plan.</summary>
    public IReadOnlyList<int> Chosen { get; }

    public FreezePlan? Plan { get; }

    public PlanOutcome? Outcome { get; }

    /// <summary>The same with every step asked for at once.</summary>
    public PlanOutcome? AtOnce { get; }

    /// <summary>The same with the arrest first.</summary>
    public PlanOutcome? RaidFirst { get; }

    public IReadOnlyList<Dependence> Dependences { get; } = [];

    public static FreezePlanView Of(AtDesk at, MoneySight sight, IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(sight);
        return at.Read(desk => new FreezePlanView(sight, desk.Scenario, desk.Scenario.Agencies[desk.Agency].Country, PlannedThing.OfAssets(desk, sight), query));
    }

    /// <summary>The ways that hold such a thing.</summary>
    public static IEnumerable<PlannedWay> WaysFor(MovableKind kind) => PlannedWays.All.Where(way => PlannedWays.Fits(way, kind));

    /// <summary>The name of the box of a step.</summary>
    public static string Key(int thing, PlannedWay way) => string.Create(CultureInfo.InvariantCulture, $"{way.ToString().ToLowerInvariant()}{thing}");

    private static int? Hour(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) ? Math.Min(hours, Latest) : null;

    // What went in and was not seen to go out: what an account may still hold, as far as papers show.
    private static PlannedThing[] ThingsOf(MoneySight sight, Scenario scenario, string country, int most)
    {
        var seen = new long[sight.Book.Accounts.Count];
        foreach (ref readonly var line in sight.Book.Ledger.Transfers)
        {
            seen[line.To] += line.Amount;
            seen[line.From] -= line.Amount;
        }

        return [.. Enumerable.Range(0, seen.Length)
            .Where(account => seen[account] > 0 && !sight.IsUnseen(account))
            .Select(account => new PlannedThing(account, seen[account], KindOf(sight, scenario, country, account)))
            .OrderByDescending(thing => sight.Marked.Count > 0 && IsOnTheWay(sight, thing.Account)).ThenByDescending(thing => sight.Material.IsHeld(thing.Account)).ThenByDescending(thing => thing.Worth).ThenBy(thing => thing.Account)
            .Take(most)];
    }

    private static bool IsOnTheWay(MoneySight sight, int account)
    {
        for (var line = 0; line < sight.Book.Ids.Count; line++)
        {
            if (sight.Book.Ledger.Transfers[line].To == account && sight.Marked.Contains(sight.Material.KeyOf(line)))
                return true;
        }

        return false;
    }

    private static MovableKind KindOf(MoneySight sight, Scenario scenario, string country, int place)
    {
        var account = sight.Book.Accounts[place];
        return account.Kind switch
        {
            "address" or "exchange" or "exchange_without_names" => MovableKind.Coins,
            "asset" or "nominee" => MovableKind.Registered,
            "safe" or "till" or "courier" => MovableKind.Cash,
            _ => CaseMoney.Of(scenario)?.Keepers.GetValueOrDefault(account.KeptBy)?.Country is { Length: > 0 } of && of != country ? MovableKind.AccountAbroad : MovableKind.AccountAtHome,
        };
    }

    private static Delay TakesOf(Scenario scenario, PlannedWay way)
    {
        foreach (var action in scenario.Table<ActionDefinition>())
        {
            if (action.Number == PlannedWays.ActionOf(way) && action.Number > 0)
                return action.LeadTime;
        }

        return way switch
        {
            PlannedWay.Suspension => Delay(1, 3, 8),
            PlannedWay.CourtOrder => Delay(24, 36, 72),
            PlannedWay.Certificate => Delay(48, 96, 168),
            PlannedWay.ExchangeHold => Delay(24, 72, 240),
            _ => Delay(2, 6, 12),
        };

        static Delay Delay(int low, int middle, int high) => new(SimSpan.FromHours(low), SimSpan.FromHours(middle), SimSpan.FromHours(high));
    }
}
