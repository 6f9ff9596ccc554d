using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.CaseNotes;

/// <summary><c>/exercises/{id}/case-notes</c>: what the author wrote for the director: the truth, what usually happens, questions for the debrief.</summary>
public sealed class CaseNotesFeature : IFeature
{
    internal const string Page = "case-notes";

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGroup($"/exercises/{{id}}/{Page}").Needing(Permission.SeeTruth).MapGet("", OnFloor.Showing(Page, ShowAsync));

    private static Task<IResult> ShowAsync(OnFloor at)
    {
        var edition = at.Exercise.Edition;
        var manifest = edition.Package?.Manifest as ScenarioManifest;
        var language = at.Context.RequestServices.GetRequiredService<Reader>().Language.Tag;
        return Task.FromResult<IResult>(new RazorComponentResult<CaseNotesPage>(new Dictionary<string, object?>
        {
            [nameof(CaseNotesPage.At)] = at,
            [nameof(CaseNotesPage.Gate)] = edition.Package?.Gate,
            [nameof(CaseNotesPage.Director)] = AuthorsProse.File(edition, manifest?.DirectorNotes?.Path, language),
            [nameof(CaseNotesPage.Debrief)] = AuthorsProse.File(edition, manifest?.DebriefNotes?.Path, language),
        }));
    }
}
