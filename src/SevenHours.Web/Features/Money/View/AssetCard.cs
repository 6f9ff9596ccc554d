using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Money.View;

/// <summary>How an asset stands, as far as an agency knows.</summary>
public enum AssetStanding
{
    /// <summary>Known and not held.</summary>
    Known,

    /// <summary>Held for good, or until somebody lifts it.</summary>
    Held,

    /// <summary>Held until a clock runs out.</summary>
    Suspended,

    /// <summary>Was held; the time ran out.</summary>
    Lapsed,

    /// <summary>A freeze held nothing.</summary>
    Nothing,
}

/// <summary>An asset as an agency knows it: by facts it holds and by what it had frozen.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Title">What it is.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Value">What is held, with its currency; null while nobody counted it.</param>
/// <param name="How">By which means, in words.</param>
/// <param name="Since">When it came to stand so, in exercise seconds.</param>
/// <param name="LapsesAt">When the hold runs out, in exercise seconds; null for one that does not.</param>
/// <param name="Says">What happened and what that means; null for nothing.</param>
/// <param name="Missing">What a paper that came back lacked.</param>
/// <param name="Stops">Where it was seen, in order.</param>
public sealed record AssetCard(
    string Token, string Title, AssetStanding Standing, string? Value, string? How, long Since, long? LapsesAt, string? Says,
    Listed<string> Missing, Listed<StopCard> Stops)
{
    /// <summary>Those that need somebody first: a running clock, what came to nothing, what is known, what is held.</summary>
    internal static Listed<AssetCard> All(SeatReading desk) =>
    [
        .. desk.Scenario.Table<Asset>().Ids.Select(id => Of(desk, id)).OfType<AssetCard>()
            .OrderBy(card => card.Standing switch { AssetStanding.Suspended => 0, AssetStanding.Lapsed => 1, AssetStanding.Nothing => 2, AssetStanding.Known => 3, _ => 4 })
            .ThenBy(card => card.LapsesAt ?? long.MaxValue).ThenBy(card => card.Title, StringComparer.Ordinal),
    ];

    /// <summary>An amount with its currency, in Western digits.</summary>
    internal static string Amount(long value, string currency) => string.Create(CultureInfo.InvariantCulture, $"{value:N0} {currency}").TrimEnd();

    /// <summary>Why a freeze held nothing, in words.</summary>
    internal static string Why(SeatReading desk, FreezeOnDesk freeze) => desk.Word($"money.why.{SnakeCase.Of(freeze.Why)}");


    private static AssetCard? Of(SeatReading desk, Id<Asset> id)
    {
        var asset = desk.Scenario.Table<Asset>()[id];
        var last = desk.Desk.Part<MoneyDesk>().Freezes.LastOrDefault(f => f.Asset == id);
        Listed<StopCard> stops = asset.Stops.Count > 0
            ? [.. asset.Stops.Select(stop => StopCard.Of(desk, stop)).OfType<StopCard>()]
            : [.. new[] { StopCard.OfAccount(desk, asset.HeldIn) }.OfType<StopCard>()];
        if (last is null)
        {
            return stops.Count == 0 ? null : new AssetCard(TokenOf(desk, id), desk.Of(asset.Title), AssetStanding.Known, null, null, 0, null, null, [], stops);
        }

        var standing = !last.HeldSomething ? AssetStanding.Nothing
            : !last.HoldsNow ? AssetStanding.Lapsed
            : last.Until != SimTime.Never ? AssetStanding.Suspended
            : AssetStanding.Held;
        return new AssetCard(
            TokenOf(desk, id), desk.Of(asset.Title), standing,
            last.HoldsNow && last.Value is { } value ? Amount(value, asset.Currency) : null,
            last.Kind is { } kind ? desk.Word($"money.kind.{SnakeCase.Of(kind)}") : null,
            last.At.Seconds,
            standing == AssetStanding.Suspended ? last.Until.Seconds : null,
            standing switch
            {
                AssetStanding.Nothing => Why(desk, last),
                AssetStanding.Lapsed => desk.Word("money.lapsed.says"),
                AssetStanding.Suspended => desk.Word("money.suspended.says"),
                _ when last.ConfirmedAt != SimTime.Never => desk.Word("money.confirmed.says"),
                _ => null,
            },
            [.. last.Missing.Select(code => code.StartsWith(MissingItems.FieldPrefix, StringComparison.Ordinal) ? RequestRow.Lacks(desk, code) : desk.Word($"money.missing.{code}"))],
            stops);
    }

    private static string TokenOf(SeatReading desk, Id<Asset> id) => Features.Desk.View.Token.Of(desk.Scenario, id);
}

/// <summary>A stop at which an agency knows an asset to lie, or to have lain.</summary>
/// <param name="Icon">An icon's name.</param>
/// <param name="Title">What it lies in.</param>
/// <param name="Line">What kind of stop it is, who keeps it, and in which country.</param>
/// <param name="Nominee">In whose name it stands; null for the owner's.</param>
/// <param name="Facts">What shows it.</param>
public sealed record StopCard(string Icon, string Title, string Line, string? Nominee, Listed<FactLine> Facts)
{
    internal static StopCard? Of(SeatReading desk, Stop stop)
    {
        Listed<FactLine> facts = desk.Lines(stop.ShownBy.Where(desk.Knowledge.Holds));
        if (facts.Count == 0)
            return null;

        var kind = desk.Word($"money.stop.{SnakeCase.Of(stop.Kind)}");
        var countries = desk.Scenario.Table<Country>();
        return new StopCard(
            IconOf(stop.Kind),
            stop.In.IsSome ? desk.Of(desk.Scenario.Subjects[stop.In].Title) : kind,
            string.Join(" · ", new[]
            {
                stop.In.IsSome ? kind : null, desk.Texts.Find(stop.Holder), countries.TryFind(stop.Country, out var country) ? desk.Of(countries[country].Title) : null,
            }.OfType<string>()),
            stop.Nominee.IsSome ? desk.Of(desk.Scenario.Subjects[stop.Nominee].Title) : null,
            facts);
    }

    /// <summary>What an asset without stops is held in: known to whoever holds a fact about it.</summary>
    internal static StopCard? OfAccount(SeatReading desk, Id<Subject> held)
    {
        var facts = desk.Scenario.Table<Fact>();
        Listed<FactLine> known = held.IsSome ? desk.Lines(facts.Ids.Where(fact => facts[fact].About == held && desk.Knowledge.Holds(fact))) : [];
        return known.Count == 0
            ? null
            : new StopCard(IconOf(StopKind.Account), desk.Of(desk.Scenario.Subjects[held].Title), desk.Word($"money.stop.{SnakeCase.Of(StopKind.Account)}"), null, known);
    }

    private static string IconOf(StopKind kind) => kind switch
    {
        StopKind.Account => "building-bank",
        StopKind.Cash => "coin",
        StopKind.Vehicle => "car",
        StopKind.Property => "home",
        StopKind.Company => "building",
        StopKind.Coins => "network",
        _ => "switch-horizontal",
    };
}
