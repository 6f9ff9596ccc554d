using SevenHours.Web.Features.Abroad.Parts;
using SevenHours.Web.Features.Abroad.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Abroad;

/// <summary>The live parts of the page of trends.</summary>
internal static class TrendParts
{
    public static Task DrawAsync(WallLive live) =>
        live.SendAsync<ProposalList>("abroad-proposals", ("Proposals", live.At.Read(TrendTable.Of).Proposals), ("Base", AbroadFeature.Href(live.At, "/trends")));
}
