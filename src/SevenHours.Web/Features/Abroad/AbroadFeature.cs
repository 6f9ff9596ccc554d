using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Abroad.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Abroad;

/// <summary><c>/exercises/{id}/wall/abroad</c>: what an agency does with those of other countries.</summary>
public sealed class AbroadFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var abroad = routes.MapGroup("/exercises/{id}/wall/abroad").Needing(Permission.PlaySeat);
        abroad.MapGet("", In((at, _) => Task.FromResult(Results.Redirect(Href(at, $"/{at.Read(FirstWay)}")))));
        LetterForms.Map(abroad);
        TeamForms.Map(abroad);
        ParallelForms.Map(abroad);
        PresenceForms.Map(abroad);
        CoordinationForms.Map(abroad);
        TrendForms.Map(abroad);
        abroad.MapGet("/laws", In((at, context) => Task.FromResult(Laws(at, context))));
    }

    /// <summary>Two laws side by side; a case that knows the law of no other country has no such page.</summary>
    private static IResult Laws(AtDesk at, HttpContext context)
    {
        var countries = at.Read(desk => (Listed<(string, string)>)[.. LawsBeside.Others(desk).Select(country => (country.Name, desk.Of(country.Title)))]);
        return countries.Count == 0
            ? Page.Missing(context)
            : Page.Of<LawsPage>(null,
                (nameof(LawsPage.At), at), (nameof(LawsPage.View), at.Read()), (nameof(LawsPage.Laws), at.Read(desk => LawsBeside.Of(desk, context.Request.Query["with"]))),
                (nameof(LawsPage.Countries), countries));
    }

    /// <summary>The address of the desk for other countries, or of something below it.</summary>
    internal static string Href(AtDesk at, string below = "") => $"/exercises/{at.Visit.Exercise.Id}/wall/abroad{below}";

    /// <summary>A handler for somebody at his seat.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>The thing an address names.</summary>
    internal static Handle HandleOf(HttpContext context, string name) =>
        Handle.TryParse((string?)context.Request.RouteValues[name], out var handle) ? handle : Handle.None;

    private static string FirstWay(SeatReading desk) => AbroadWays.All.First(way => way.When?.Invoke(desk) != false).Path;
}
