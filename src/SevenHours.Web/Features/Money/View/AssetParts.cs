using SevenHours.Web.Features.Money.Parts;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Money.View;

/// <summary>The live parts of the page of assets.</summary>
internal static class AssetParts
{
    public static Task DrawRulingsAsync(WallLive live) => live.SendAsync<RulingList>("money-hearings-list",
        ("Hearings", live.At.Read(PetitionCard.All)), ("Base", MoneyFeature.Href(live.At, "/confiscation")));

    public static async Task DrawAsync(WallLive live)
    {
        await live.SendAsync<AssetList>("money-assets", ("Cards", live.At.Read(AssetCard.All)), ("Clock", live.At.Frame().Clock));
        await live.SendAsync<FreezeLog>("money-tries-list", ("Tries", live.At.Read(FreezeLine.All)), ("Desk", live.At.Base));
    }
}
