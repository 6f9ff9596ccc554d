using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Money.Planning;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Money.Tools.View;

/// <summary>Something that could be held.</summary>
/// <param name="Account">The place of the account in the papers; -1 for what no paper shows and facts do.</param>
/// <param name="Worth">What it may hold, as far as papers show or somebody counted it, in hundredths; 0 where nobody did.</param>
/// <param name="Kind">What it is.</param>
public sealed record PlannedThing(int Account, long Worth, MovableKind Kind)
{
    /// <summary>What it is called, where it is no account of the papers.</summary>
    public string? Title { get; init; }

    /// <summary>What the desk knows of assets by facts alone: cars, houses, cash, coins, and accounts nobody has a paper of. What is held for good is left out.</summary>
    internal static IReadOnlyList<PlannedThing> OfAssets(SeatReading desk, MoneySight sight)
    {
        var money = desk.Desk.Part<MoneyDesk>();
        var shown = Enumerable.Range(0, sight.Book.Accounts.Count).Select(sight.Material.CaseOf).OfType<CaseHolder>().Select(holder => holder.Subject).ToHashSet();
        return [.. KnownAssets.Of(desk.Desk).Where(known => money.HoldOn(known.Asset) is not { Until: var until } || until != SimTime.Never)
            .Where(known => InOf(desk, known) is var lies && (!lies.IsSome || !shown.Contains(lies)))
            .Select(known => new PlannedThing(-1, WorthOf(money, known.Asset) * 100, KindOf(desk, known)) { Title = desk.Of(desk.Scenario.Table<Asset>()[known.Asset].Title) })];
    }

    private static Id<Subject> InOf(SeatReading desk, PlannedAsset known) =>
        desk.Scenario.Table<Asset>()[known.Asset] is var asset && known.Stop < asset.Stops.Count ? asset.Stops[known.Stop].In : asset.HeldIn;

    private static long WorthOf(MoneyDesk money, Id<Asset> asset) => money.Proceeds.ValueOf(asset)?.Value ?? money.HoldOn(asset)?.Value ?? 0;

    private static MovableKind KindOf(SeatReading desk, PlannedAsset known)
    {
        var asset = desk.Scenario.Table<Asset>()[known.Asset];
        var isAbroad = known.Stop < asset.Stops.Count && asset.Stops[known.Stop].Country is { Length: > 0 } country && country != desk.Scenario.Agencies[desk.Agency].Country;
        return KnownAssets.KindAt(asset, known.Stop) switch
        {
            StopKind.Account => isAbroad ? MovableKind.AccountAbroad : MovableKind.AccountAtHome,
            StopKind.Cash => MovableKind.Cash,
            StopKind.Coins => MovableKind.Coins,
            _ => isAbroad ? MovableKind.RegisteredAbroad : MovableKind.Registered,
        };
    }
}
