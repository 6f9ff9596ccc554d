using SevenHours.Disciplines.Networks;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Chart.Files;
using SevenHours.Web.Features.Chart.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Chart;

/// <summary><c>/exercises/{id}/wall/charts</c>: the link charts of an agency, on a canvas and as tables.</summary>
public sealed class ChartFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var charts = routes.MapGroup("/exercises/{id}/wall/charts").Needing(Permission.PlaySeat);
        charts.MapGet("", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => List(at)));
        charts.MapPost("", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => OpenAsync(context, at)));
        charts.MapGet("/{chart}", (string id, string chart, HttpContext context) => AtDesk.ServeAsync(context, id, at => Show(context, at, chart)));
        charts.MapPost("/{chart}/name", (string id, string chart, HttpContext context) => AtDesk.ServeAsync(context, id, at => RenameAsync(context, at, chart)));
        TableForms.Map(charts);
        ChartFiles.Map(charts);
    }

    /// <summary>The address of the charts, or of one of them, or of a page of it.</summary>
    internal static string Href(AtDesk at, string chart = "", string page = "") =>
        WallFeature.Href(at, "charts" + (chart.Length == 0 ? "" : $"/{chart}") + (page.Length == 0 ? "" : $"/{page}"));

    /// <summary>The list, perhaps with what was just refused.</summary>
    internal static IResult List(AtDesk at, Refusal? refused = null) => Page.Of<ChartsPage>(refused,
        (nameof(ChartsPage.At), at), (nameof(ChartsPage.View), at.Read()), (nameof(ChartsPage.Rows), at.Read(ChartRow.All)));

    private static IResult Show(HttpContext context, AtDesk at, string chart) => at.Read(desk => ChartView.Of(desk, chart, at.Visit.Member?.Person)) is { } view
        ? Page.Of<ChartPage>(null, (nameof(ChartPage.At), at), (nameof(ChartPage.View), at.Read()), (nameof(ChartPage.Chart), view), (nameof(ChartPage.All), at.Read(ChartRow.All)),
            (nameof(ChartPage.Subjects), at.Read(ChartSources.Subjects)), (nameof(ChartPage.Sources), at.Read(ChartSources.All)))
        : Page.Missing(context);

    private static async Task<IResult> OpenAsync(HttpContext context, AtDesk at)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var name = at.Say(form["name"]);
        var command = new OpenChart(at.Seat, name?.Reference ?? TextRef.None)
        {
            From = Handle.TryParse(form["from"], out var from) ? from : Handle.None,
            Only = [.. form["only"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        };
        if (await at.DoAsync(command, form["key"], name) is { } refused)
            return List(at, refused);

        return Results.Redirect(at.Read(ChartRow.All).LastOrDefault(row => row.IsOwn) is { } opened ? Href(at, opened.Id) : Href(at));
    }

    private static async Task<IResult> RenameAsync(HttpContext context, AtDesk at, string chart)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var name = at.Say(form["name"]);
        var refused = Handle.TryParse(chart, out var handle)
            ? await at.DoAsync(new RenameChart(at.Seat, handle, name?.Reference ?? TextRef.None, form.ContainsKey("away")), form["key"], name)
            : Refusal.NoSuchThing;
        return refused is null ? Results.Redirect(Href(at)) : List(at, refused);
    }
}
