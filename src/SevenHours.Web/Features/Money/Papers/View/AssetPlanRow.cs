using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Money;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Money.View;

namespace SevenHours.Web.Features.Money.Papers.View;

/// <summary>An asset of a plan, as a page shows it.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Where">Where it was known to lie.</param>
/// <param name="Name">In whose name it stands; null where nobody says another's.</param>
/// <param name="Ways">By which ways it can be held there, in words.</param>
public sealed record AssetPlanRow(string Title, string Where, string? Name, string Ways)
{
    internal static AssetPlanRow Read(SeatReading desk, PlannedAsset planned)
    {
        var asset = desk.Scenario.Table<Asset>()[planned.Asset];
        var stop = planned.Stop < asset.Stops.Count ? asset.Stops[planned.Stop] : null;
        var (kind, lies) = (KnownAssets.KindAt(asset, planned.Stop), stop?.In ?? asset.HeldIn);
        var home = desk.Scenario.Agencies[desk.Agency].Country;
        var isAbroad = stop is { Country.Length: > 0 } && stop.Country != home;
        var countries = desk.Scenario.Table<Country>();
        return new AssetPlanRow(
            desk.Of(asset.Title),
            string.Join(" · ", new[]
            {
                lies.IsSome ? desk.Of(desk.Scenario.Subjects[lies].Title) : null, desk.Word($"money.stop.{SnakeCase.Of(kind)}"), stop is null ? null : desk.Texts.Find(stop.Holder),
                isAbroad && countries.TryFind(stop!.Country, out var country) ? desk.Of(countries[country].Title) : null,
            }.OfType<string>()),
            stop is { Nominee.IsSome: true } ? desk.Of(desk.Scenario.Subjects[stop.Nominee].Title) : null,
            string.Join(", ", Enum.GetValues<FreezeKind>().Where(way => Channels.Fits(way, kind, isAbroad)).Select(way => desk.Word($"money.kind.{SnakeCase.Of(way)}"))));
    }
}
