using SevenHours.Web.Features.Care.Parts;
using SevenHours.Web.Features.Care.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Care;

/// <summary>The live parts of the list and of a file. Where one chooses and types is never sent again.</summary>
internal static class CareParts
{
    public static async Task DrawAsync(WallLive live)
    {
        if (live.Thing is null)
        {
            await live.SendAsync<Caseload>("care-people", ("People", live.At.Read(CareRow.All)), ("Base", CareFeature.Href(live.At)), ("Clock", live.At.Frame().Clock));
            await live.SendAsync<BedBoard>("care-beds", ("Beds", live.At.Read(BedRow.All)), ("Answers", live.At.Read(BedAnswerRow.All)));
        }
        else if (live.At.Read(desk => CareFileView.Of(desk, live.Thing)) is { } file)
        {
            await live.SendAsync<FileHead>("care-head", ("File", file), ("Clock", live.At.Frame().Clock));
            await live.SendAsync<ServiceList>("care-services", ("Services", file.Services), ("Base", CareFeature.Href(live.At, live.Thing)), ("Clock", live.At.Frame().Clock));
            await live.SendAsync<Assessments>("care-assessments", ("Rows", file.Assessments), ("Stale", file.Stale));
            await live.SendAsync<NoteList>("care-notes", ("Notes", file.Notes));
        }
    }
}
