using SevenHours.Web.Features.Money.Papers.Parts;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Money.Papers.View;

/// <summary>The live parts of the page of papers.</summary>
internal static class PaperParts
{
    public static async Task DrawAsync(WallLive live)
    {
        await live.SendAsync<PaperList>("money-papers", ("Rows", live.At.Read(PaperRow.All)), ("Wanted", live.At.Read(WantedRow.All)), ("Base", MoneyFeature.Href(live.At, "/papers")));
        await live.SendAsync<NoteList>("money-notes", ("Notes", live.At.Read(NoteRow.All)));
    }
}
