using SevenHours.Web.Features.Abroad.Parts;
using SevenHours.Web.Features.Abroad.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Abroad;

/// <summary>The live parts of the pages of cases that touch each other.</summary>
internal static class ParallelParts
{
    public static async Task DrawAsync(WallLive live)
    {
        var href = AbroadFeature.Href(live.At, "/parallel");
        if (live.Thing is null)
        {
            var view = live.At.Read(ParallelView.Of);
            await live.SendAsync<CheckList>("abroad-checks-list", ("Checks", view.Checks), ("Base", href));
            await live.SendAsync<TouchList>("abroad-touch-list", ("Notices", view.Notices), ("Cases", view.Cases));
            await live.SendAsync<JoinList>("abroad-joins-list", ("Joins", view.Joins), ("Base", href));
        }
        else if (live.At.Read(desk => JoinCard.Find(desk, live.Thing)) is { } join)
        {
            await live.SendAsync<JoinText>("join-text", ("Join", join));
        }
    }
}
