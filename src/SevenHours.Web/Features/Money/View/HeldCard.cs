using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Money.View;

/// <summary>An asset that an agency holds, with what is known of its worth and of who else claims it.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Title">What it is.</param>
/// <param name="Held">What was held at the freeze, with its currency.</param>
/// <param name="Valued">What it was valued at or sold for; null while nobody asked.</param>
/// <param name="ValuedAt">When, in exercise seconds.</param>
/// <param name="IsSold">Whether it was sold.</param>
/// <param name="IsBeingValued">Whether a valuation is under way.</param>
/// <param name="IsConfiscated">Whether it is the state's.</param>
/// <param name="LapsesAt">When the hold runs out, in exercise seconds; null for one that does not.</param>
/// <param name="Claims">What others say of it.</param>
public sealed record HeldCard(
    string Token, string Title, string? Held, string? Valued, long ValuedAt, bool IsSold, bool IsBeingValued, bool IsConfiscated, long? LapsesAt, Listed<ClaimLine> Claims)
{
    /// <summary>All that is held or was confiscated, in the order of the case.</summary>
    internal static Listed<HeldCard> All(SeatReading desk) => [.. Ids(desk).Select(id => Of(desk, id))];

    /// <summary>The asset a token means, among those that are held; none for none of them.</summary>
    internal static Id<Asset> Find(SeatReading desk, string? token) => Features.Desk.View.Token.Find(desk.Scenario, Ids(desk), token);

    private static IEnumerable<Id<Asset>> Ids(SeatReading desk) => desk.Scenario.Table<Asset>().Ids
        .Where(id => desk.Desk.Part<MoneyDesk>().HoldOn(id) is not null || desk.Desk.Part<MoneyDesk>().Proceeds.Confiscated.Contains(id));

    private static HeldCard Of(SeatReading desk, Id<Asset> id)
    {
        var (asset, money) = (desk.Scenario.Table<Asset>()[id], desk.Desk.Part<MoneyDesk>());
        var hold = money.HoldOn(id);
        var value = money.Proceeds.ValueOf(id);
        return new HeldCard(
            Features.Desk.View.Token.Of(desk.Scenario, id), desk.Of(asset.Title),
            hold?.Value is { } held ? AssetCard.Amount(held, asset.Currency) : null,
            value is { } known ? AssetCard.Amount(known.Value, asset.Currency) : null, value?.At.Seconds ?? 0, value?.IsSold == true,
            money.Proceeds.IsBeingValued(id), money.Proceeds.Confiscated.Contains(id),
            hold is not null && hold.Until != SimTime.Never ? hold.Until.Seconds : null,
            [.. money.Proceeds.Claims.Where(c => c.Asset == id).Select(c => ClaimLine.Of(desk, id, c.Claim, c.At))]);
    }
}

/// <summary>What somebody else says of an asset.</summary>
/// <param name="Name">The id under which a court rules on it.</param>
/// <param name="Kind">Who says it.</param>
/// <param name="Says">What.</param>
/// <param name="At">When, in exercise seconds.</param>
public sealed record ClaimLine(string Name, string Kind, string Says, long At)
{
    internal static ClaimLine Of(SeatReading desk, Id<Asset> asset, string name, SimTime at)
    {
        var claim = desk.Scenario.Table<Asset>()[asset].Claims.First(c => c.Name == name);
        return new ClaimLine(name, desk.Word($"money.claimant.{SnakeCase.Of(claim.Kind)}"), desk.Of(claim.Says), at.Seconds);
    }
}
