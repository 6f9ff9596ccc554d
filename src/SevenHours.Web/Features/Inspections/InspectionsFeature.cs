using SevenHours.Disciplines.Inspections;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Inspections.View;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Inspections;

/// <summary>
/// <c>/exercises/{id}/wall/visit</c>: places of work a seat knows of; <c>/wall/visit/{site}</c>: who came, what is done, who works there, papers beside
/// what people say, and the forms.
/// </summary>
public sealed class InspectionsFeature : IFeature
{
    /// <summary>The part of its address after the wall's.</summary>
    internal const string Path = "visit";

    private static readonly string[] s_boxes = ["text", "note"];

    public void Map(IEndpointRouteBuilder routes)
    {
        var visit = routes.MapGroup($"/exercises/{{id}}/wall/{Path}").Needing(Permission.PlaySeat);
        visit.MapGet("", In((at, context) => Task.FromResult(List(at, context))));
        VisitPlanning.Map(visit);
        visit.MapGet("/{site}", In((at, context) => ShowAsync(at, context)));
        VisitForms.Map(visit);
    }

    /// <summary>The address of the visits, or of one of them.</summary>
    internal static string Href(AtDesk at, string? token = null) => $"/exercises/{at.Visit.Exercise.Id}/wall/{Path}{(token is null ? "" : $"/{token}")}";

    /// <summary>A handler for somebody at his seat.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>The place an address names, as far as this desk knows of it.</summary>
    internal static Id<Workplace> SiteOf(AtDesk at, HttpContext context) => at.Read(desk => VisitView.Find(desk, TokenIn(context)));

    /// <summary>The token of the place an address names.</summary>
    internal static string TokenIn(HttpContext context) => (string?)context.Request.RouteValues["site"] ?? "";

    /// <summary>The form's name, under which drafts are kept.</summary>
    internal static string FormOf(string token) => $"visit.{token}";

    /// <summary>The page of a visit, perhaps with what was just refused.</summary>
    internal static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var (view, token) = (at.Read(), TokenIn(context));
        if (view.Visits.FirstOrDefault(one => one.Token == token) is not { } visit)
            return Page.Missing(context);

        var chosen = VisitForms.Number(context.Request.Query["of"]);
        return Page.Of<VisitPage>(refused,
            (nameof(VisitPage.At), at), (nameof(VisitPage.View), view), (nameof(VisitPage.Visit), visit),
            (nameof(VisitPage.File), chosen > 0 ? at.Read(desk => WorkerFile.Of(desk, VisitView.Find(desk, token), chosen)) : null),
            (nameof(VisitPage.Typed), await Typed.ReadAsync(context, at, FormOf(token), s_boxes)));
    }

    /// <summary>The visits and plans a seat knows of. Who knows of one place alone is led to it, unless he came for the plans.</summary>
    internal static IResult List(AtDesk at, HttpContext context, Refusal? refused = null) =>
        at.Read() is var view && view.Visits is [var only] && refused is null && !context.Request.Query.ContainsKey("plans")
            ? Results.Redirect(Href(at, only.Token))
            : Page.Of<VisitListPage>(
                refused, (nameof(VisitListPage.At), at), (nameof(VisitListPage.View), view), (nameof(VisitListPage.Plans), at.Read(VisitPlanView.All)),
                (nameof(VisitListPage.MayPlan), at.Read(desk => VisitPlanning.MayOpen(desk))));
}
