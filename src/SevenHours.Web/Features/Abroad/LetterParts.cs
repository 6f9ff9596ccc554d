using SevenHours.Web.Features.Abroad.Parts;
using SevenHours.Web.Features.Abroad.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Abroad;

/// <summary>The live parts of the pages of letters.</summary>
internal static class LetterParts
{
    public static async Task DrawAsync(WallLive live)
    {
        if (live.Thing is null)
            await live.SendAsync<LetterList>("abroad-letters-list", ("Letters", live.At.Read(LetterCard.All)), ("Base", AbroadFeature.Href(live.At, "/letters")));
        else if (live.At.Read(desk => LetterCard.Find(desk, live.Thing)) is { } letter)
            await live.SendAsync<LetterText>("letter-text", ("Letter", letter));
    }
}
