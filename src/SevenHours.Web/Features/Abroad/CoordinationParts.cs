using SevenHours.Web.Features.Abroad.Parts;
using SevenHours.Web.Features.Abroad.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Abroad;

/// <summary>The live parts of the pages of coordination meetings.</summary>
internal static class CoordinationParts
{
    public static async Task DrawAsync(WallLive live)
    {
        var href = AbroadFeature.Href(live.At, "/coordination");
        if (live.Thing is null)
            await live.SendAsync<CoordinationList>("abroad-coordination-list", ("Meetings", live.At.Read(CoordinationCard.All)), ("Base", href));
        else if (live.At.Read(desk => CoordinationCard.Find(desk, live.Thing)) is { } card)
            await live.SendAsync<TableText>("table-text", ("Card", card), ("Letters", AbroadFeature.Href(live.At, "/letters")));
    }
}
