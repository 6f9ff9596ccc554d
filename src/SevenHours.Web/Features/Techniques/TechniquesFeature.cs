using SevenHours.Disciplines.Techniques;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Techniques.View;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Techniques;

/// <summary><c>/exercises/{id}/wall/techniques</c>: what an agency watches, follows and listens to, under which order, and what came of it.</summary>
public sealed class TechniquesFeature : IFeature
{
    /// <summary>The tab of the wall it stands behind.</summary>
    internal const string Path = "techniques";

    public void Map(IEndpointRouteBuilder routes)
    {
        var techniques = routes.MapGroup($"/exercises/{{id}}/wall/{Path}").Needing(Permission.PlaySeat);
        techniques.MapGet("", In((at, _) => Task.FromResult(Show(at, null))));
        UseForm.Map(techniques);
        ApplyForm.Map(techniques);
        LogForms.Map(techniques);
    }

    /// <summary>The address of the techniques, or of something among them.</summary>
    internal static string Href(AtDesk at, string below = "") => WallFeature.Href(at, below.Length == 0 ? Path : $"{Path}/{below}");

    /// <summary>A handler for somebody at his desk.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>A handle in the address; none when it is none.</summary>
    internal static Handle HandleOf(HttpContext context, string name) =>
        Handle.TryParse((string?)context.Request.RouteValues[name] ?? "", out var handle) ? handle : Handle.None;

    internal static IResult Show(AtDesk at, Refusal? refused) => Page.Of<TechniquesPage>(refused,
        (nameof(TechniquesPage.At), at), (nameof(TechniquesPage.View), at.Read()), (nameof(TechniquesPage.Shown), at.Read(TechniquesView.Of)));

    internal static IResult Log(AtDesk at, HttpContext context, Refusal? refused) => LogView.Of(at, HandleOf(context, "technique")) is { } log
        ? Page.Of<LogPage>(refused, (nameof(LogPage.At), at), (nameof(LogPage.View), at.Read()), (nameof(LogPage.Log), log))
        : Page.Missing(context);
}
