using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Paper.View;
using SevenHours.Web.Features.Safety;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Paper;

/// <summary>
/// <c>/exercises/{id}/paper</c>: a printed set that keeps an exercise going when power or network fail, and the page on which what was done on
/// paper is entered afterwards.
/// </summary>
public sealed class PaperFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var paper = routes.MapGroup("/exercises/{id}/paper").Needing(Permission.Steer);
        paper.MapGet("", Staff.Only(Show));
        paper.MapGet("/print", Staff.Only(Print));
        paper.MapGet("/enter", Staff.Only(EntryPages.Show));
        paper.MapPost("/enter", Staff.Only(EntryPages.EnterAsync));
    }

    private static RazorComponentResult Show(ControlRoom room) => new RazorComponentResult<PaperPage>(new Dictionary<string, object?>
    {
        [nameof(PaperPage.Title)] = room.Exercise.ShownTitle(),
        [nameof(PaperPage.Href)] = HrefOf(room),
        [nameof(PaperPage.Team)] = room.Team,
        [nameof(PaperPage.Teams)] = room.Exercise.Session.Syndicates.Length,
    });

    private static RazorComponentResult Print(ControlRoom room)
    {
        var asked = room.Context.Request.Query["part"].OfType<string>().Where(PaperParts.All.Contains).ToHashSet(StringComparer.Ordinal);
        var time = room.Context.RequestServices.GetRequiredService<TimeProvider>();
        return new RazorComponentResult<PrintPage>(new Dictionary<string, object?>
        {
            [nameof(PrintPage.Title)] = room.Exercise.ShownTitle(),
            [nameof(PrintPage.Href)] = HrefOf(room),
            [nameof(PrintPage.Team)] = room.Exercise.Session.Syndicates.Length > 1 ? room.Team : null,
            [nameof(PrintPage.Parts)] = asked.Count > 0 ? asked : PaperParts.All.ToHashSet(StringComparer.Ordinal),
            [nameof(PrintPage.Set)] = PaperSet.Read(room, time),
            [nameof(PrintPage.Card)] = room.Exercise.CardLines(),
        });
    }

    /// <summary>The address of the set of a team.</summary>
    internal static string HrefOf(ControlRoom room) => $"/exercises/{room.Exercise.Id}/paper";
}

/// <summary>The parts of a printed set, by their names in addresses and strings.</summary>
public static class PaperParts
{
    /// <summary>In the order in which they are printed.</summary>
    public static IReadOnlyList<string> All { get; } = ["cover", "sheet", "cards", "answers", "seats", "slips"];
}
