using SevenHours.Web.Features.Abroad.Parts;
using SevenHours.Web.Features.Abroad.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Abroad;

/// <summary>The live parts of the pages of joint teams.</summary>
internal static class TeamParts
{
    public static async Task DrawAsync(WallLive live)
    {
        if (live.Thing is null)
        {
            await live.SendAsync<TeamList>("abroad-teams-list", ("Teams", live.At.Read(TeamCard.All)), ("Base", AbroadFeature.Href(live.At, "/teams")));
        }
        else if (live.At.Read(desk => TeamCard.Find(desk, live.Thing)) is { } team)
        {
            await live.SendAsync<TeamText>("team-text", ("Team", team), ("Base", AbroadFeature.Href(live.At, $"/teams/{team.Id}")));
            await live.SendAsync<TeamSigning>("team-signing", ("Team", team));
            await live.SendAsync<TeamState>("team-state", ("Team", team));
        }
    }
}
