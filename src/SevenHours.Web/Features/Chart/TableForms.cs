using System.Globalization;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;
using SevenHours.Web.Features.Chart.View;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Chart;

/// <summary><c>…/charts/{chart}/table</c>: a chart as tables, and every edit of it by forms: the twin of the canvas.</summary>
internal static class TableForms
{
    public static void Map(RouteGroupBuilder charts)
    {
        charts.MapGet("/{chart}/table", (string id, string chart, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at, chart)));
        charts.MapPost("/{chart}/table", (string id, string chart, HttpContext context) => AtDesk.ServeAsync(context, id, at => AddAsync(context, at, chart)));
        charts.MapPost("/{chart}/undo", (string id, string chart, HttpContext context) => AtDesk.ServeAsync(context, id, at => UndoAsync(context, at, chart)));
        charts.MapPost("/{chart}/take-over", (string id, string chart, HttpContext context) => AtDesk.ServeAsync(context, id, at => TakeOverAsync(context, at, chart)));
        charts.MapGet("/{chart}/element/{element}", (string id, string chart, string element, HttpContext context) =>
            AtDesk.ServeAsync(context, id, at => Task.FromResult(Element(context, at, chart, element))));
        charts.MapPost("/{chart}/element/{element}", (string id, string chart, string element, HttpContext context) =>
            AtDesk.ServeAsync(context, id, at => EditAsync(context, at, chart, element)));
    }

    /// <summary>The tables as they stand, perhaps with what was just refused.</summary>
    internal static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, string chart, Refusal? refused = null) =>
        at.Read(desk => TableView.Of(desk, chart, at.Visit.Member?.Person)) is { } table
            ? Page.Of<TablePage>(refused,
                (nameof(TablePage.At), at), (nameof(TablePage.View), at.Read()), (nameof(TablePage.Table), table), (nameof(TablePage.All), at.Read(ChartRow.All)),
                (nameof(TablePage.Subjects), at.Read(ChartSources.Subjects)), (nameof(TablePage.Sources), at.Read(ChartSources.All)),
                (nameof(TablePage.Typed), await Typed.ReadAsync(context, at, "chart")))
            : Page.Missing(context);

    private static IResult Element(HttpContext context, AtDesk at, string chart, string element, Refusal? refused = null) =>
        at.Read(desk => TableView.Of(desk, chart, at.Visit.Member?.Person)) is { } table && at.Read(desk => ElementView.Of(desk, chart, element)) is { } found
            ? Page.Of<ElementPage>(refused,
                (nameof(ElementPage.At), at), (nameof(ElementPage.View), at.Read()), (nameof(ElementPage.Table), table), (nameof(ElementPage.Element), found),
                (nameof(ElementPage.Subjects), at.Read(ChartSources.Subjects)), (nameof(ElementPage.Sources), at.Read(ChartSources.All)))
            : Page.Missing(context);

    private static async Task<IResult> AddAsync(HttpContext context, AtDesk at, string chart)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var isTie = form["what"] == ChartElement.TieWord;
        var element = IdOf(form["key"].ToString(), isTie);
        var changes = new List<ChangeRequest> { new(element, "is", isTie ? ChartElement.TieWord : ChartElement.EntityWord) };
        changes.AddRange(Said(form, element, isTie, null));
        return await ChartWriting.WriteAsync(at, chart, changes, form["key"]) is { } refused
            ? await ShowAsync(context, at, chart, refused)
            : Results.Redirect(ChartFeature.Href(at, chart, isTie ? "table#ties" : "table#entities"));
    }

    private static async Task<IResult> EditAsync(HttpContext context, AtDesk at, string chart, string element)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (at.Read(desk => ElementView.Of(desk, chart, element)) is not { } found)
            return Page.Missing(context);

        IReadOnlyList<ChangeRequest> changes = form["do"].ToString() switch
        {
            "remove" => [new ChangeRequest(element, "is", null)],
            "restore" => [new ChangeRequest(element, "is", found.IsTie ? ChartElement.TieWord : ChartElement.EntityWord)],
            "merge" => [new ChangeRequest(element, "into", form["into"])],
            "part" => [new ChangeRequest(form["merged"].ToString(), "into", null)],
            _ => [.. Said(form, element, found.IsTie, found.Element)],
        };
        if (changes.Count == 0)
            return Results.Redirect(ChartFeature.Href(at, chart, $"element/{element}"));
        if (await ChartWriting.WriteAsync(at, chart, changes, form["key"]) is { } refused)
            return Element(context, at, chart, element, refused);

        return Results.Redirect(ChartFeature.Href(at, chart, form["do"] == "remove" || form["do"] == "merge" ? "table" : $"element/{element}"));
    }

    private static async Task<IResult> UndoAsync(HttpContext context, AtDesk at, string chart)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return Handle.TryParse(chart, out var handle) && await at.DoAsync(new UndoEdit(at.Seat, handle, form.ContainsKey("redo")), form["key"]) is not { } refused
            ? Results.Redirect(ChartFeature.Href(at, chart, "table"))
            : await ShowAsync(context, at, chart, Handle.TryParse(chart, out _) ? ChartRefusals.NothingToUndo : Refusal.NoSuchThing);
    }

    private static async Task<IResult> TakeOverAsync(HttpContext context, AtDesk at, string chart)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var refused = Handle.TryParse(chart, out var received) && Handle.TryParse(form["into"], out var own)
            ? await at.DoAsync(new TakeOverChart(at.Seat, own, received), form["key"])
            : Refusal.NoSuchThing;
        return refused is null ? Results.Redirect(ChartFeature.Href(at, form["into"]!)) : await ShowAsync(context, at, chart, refused);
    }

    /// <summary>What a form says otherwise than it stands.</summary>
    private static IEnumerable<ChangeRequest> Said(IFormCollection form, string element, bool isTie, ElementJson? was)
    {
        foreach (var field in isTie ? ChartFields.OfTie : ChartFields.OfEntity)
        {
            var name = ChartFields.WordOf(field);
            if (!form.ContainsKey(name) && field is not (ChartField.Unknown or ChartField.Directed))
                continue;

            var (now, before) = (form[name].ToString().Trim().ReplaceLineEndings("\n"), was?.Fields.GetValueOrDefault(name) ?? "");
            // A box for a day shows a day: the hour beside it stays while the day does.
            var isSame = now == before || (field is ChartField.Since or ChartField.Until && now.Length > 0 && before.StartsWith(now, StringComparison.Ordinal));
            if (!isSame)
                yield return new ChangeRequest(element, name, now);
        }
    }

    private static string IdOf(string key, bool isTie) =>
        string.Create(CultureInfo.InvariantCulture, $"{(isTie ? 't' : 'n')}{(ChartChange.IsId(key) && key.Length <= 32 ? key : SavedDrafts.PressKey())}");
}
