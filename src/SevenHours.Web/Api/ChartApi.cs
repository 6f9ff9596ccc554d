using System.ComponentModel;
using SevenHours.Disciplines.Networks;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Chart;
using SevenHours.Web.Features.Chart.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Refusals;

namespace SevenHours.Web.Api;

/// <summary>Link charts for programs, and for the canvas of the chart's own page.</summary>
internal static class ChartApi
{
    /// <summary>Largest body of one edit, in bytes: a few hundred elements at once.</summary>
    private const long EditBytes = 1024 * 1024;

    public static void Map(RouteGroupBuilder api)
    {
        var charts = api.MapGroup("/exercises/{id}/charts").Needing(Permission.PlaySeat);
        charts.MapGet("", (string id, HttpContext context) => SeatApi.AtSeatAsync(context, id, at => Task.FromResult(Results.Json(at.Read(ChartRow.All), ApiJson.Options))))
            .WithSummary("The charts your seat sees: your agency's, and those others shared").Produces<ChartRow[]>();
        charts.MapPost("", (string id, NewChart body, HttpContext context) => SeatApi.AtSeatAsync(context, id, at => OpenAsync(at, body, KeyOf(context))))
            .WithSummary("Begin a chart of your agency, empty or as a copy of another or of a layer of it").Produces<ChartRow>().ProducesProblem(422);
        charts.MapGet("/{chart}", (string id, string chart, HttpContext context) => SeatApi.AtSeatAsync(context, id, at => Task.FromResult(Show(at, chart))))
            .WithSummary("A chart with all that stands on it").Produces<ChartNow>().ProducesProblem(404);
        charts.MapPost("/{chart}/edits", (string id, string chart, EditRequest body, HttpContext context) => SeatApi.AtSeatAsync(context, id, async at =>
                Answer(at, KeyProblem(context) ?? await ChartWriting.WriteAsync(at, chart, body.Changes ?? [], KeyOf(context)))))
            .WithMetadata(new BodyLimit(EditBytes))
            .WithSummary("Write on a chart: all changes or none. Idempotency-Key names the edit, and the same key is never done twice").Produces<CommandDone>().ProducesProblem(422);
        charts.MapPost("/{chart}/undo", (string id, string chart, UndoRequest body, HttpContext context) => SeatApi.AtSeatAsync(context, id, async at =>
                Answer(at, KeyProblem(context) ?? (Handle.TryParse(chart, out var handle) ? await at.DoAsync(new UndoEdit(at.Seat, handle, body.Redo), KeyOf(context)) : Refusal.NoSuchThing))))
            .WithSummary("Take back your last edit of a chart, or do it again").Produces<CommandDone>().ProducesProblem(422);
        charts.MapGet("/{chart}/feed", (string id, string chart, HttpContext context) => SeatApi.AtSeatAsync(context, id, at =>
            {
                var after = FeedResult.After(context.Request);
                return Task.FromResult<IResult>(Handle.TryParse(chart, out var handle)
                    ? new FeedResult(after, cancellation => ChartFeed.FollowAsync(at, handle, after == 0 ? at.AfterAll() : after, cancellation))
                    : Problems.Of(StatusCodes.Status404NotFound, Refusal.NoSuchThing));
            }))
            .WithSummary("The elements that edits touch from now on, as server-sent events; Last-Event-ID or after says where to go on").Produces<ChartChanged>(contentType: "text/event-stream");
        charts.MapGet("/{chart}/measures", (string id, string chart, int? k, HttpContext context) => SeatApi.AtSeatAsync(context, id, at =>
                Task.FromResult(Read(at, chart, (desk, content) => MeasuresView.Of(desk, content, k ?? 3)))))
            .WithSummary("Degree, betweenness, fragmentation and the k key players of a chart").Produces<MeasuresView>().ProducesProblem(404);
        charts.MapGet("/{chart}/history/{element}", (string id, string chart, string element, HttpContext context) => SeatApi.AtSeatAsync(context, id, at =>
                Task.FromResult(Read(at, chart, (desk, content) => content.Find(element) is { } found ? EditLine.Of(desk, content, found) : null))))
            .WithSummary("All that was ever written of an element, by whom and when").Produces<EditLine[]>().ProducesProblem(404);
    }

    private static IResult Read<T>(AtDesk at, string chart, Func<Features.Desk.View.SeatReading, ChartContent, T?> read)
        where T : class
    {
        var view = at.Read(desk => ChartView.ContentOf(desk, chart) is { } content ? read(desk, content) : null);
        return view is null ? Problems.Of(StatusCodes.Status404NotFound, Refusal.NoSuchThing) : Results.Json(view, ApiJson.Options);
    }

    private static IResult Show(AtDesk at, string chart)
    {
        var after = at.AfterAll(); // before the chart is read: what comes between is told again, and changes nothing
        return at.Read(desk => ChartView.Of(desk, chart, at.Visit.Member?.Person)) is { } view
            ? Results.Json(new ChartNow(after, view), ApiJson.Options)
            : Problems.Of(StatusCodes.Status404NotFound, Refusal.NoSuchThing);
    }

    private static async Task<IResult> OpenAsync(AtDesk at, NewChart body, string? key)
    {
        var name = at.Say(body.Name);
        var from = Handle.TryParse(body.From, out var handle) ? handle : Handle.None;
        var before = at.Read(ChartRow.All).Count(row => row.IsOwn);
        if (await at.DoAsync(new OpenChart(at.Seat, name?.Reference ?? TextRef.None) { From = from, Only = body.Only ?? [] }, key, name) is { } refused)
            return Problems.Of(refused);

        var own = at.Read(ChartRow.All).Where(row => row.IsOwn).ToList();
        return Results.Json(own[Math.Min(before, own.Count - 1)], ApiJson.Options);
    }

    private static IResult Answer(AtDesk at, Refusal? refused) =>
        refused is null ? Results.Json(new CommandDone(at.AfterAll()), ApiJson.Options) : Problems.Of(refused);

    private static string KeyOf(HttpContext context) => context.Request.Headers["Idempotency-Key"].ToString();

    private static Refusal? KeyProblem(HttpContext context) =>
        KeyOf(context) is { Length: > 0 } key && !Exercise.IsCommandKey(key) ? WebRefusals.KeyUnusable : null;
}

/// <summary>A chart to begin.</summary>
public sealed record NewChart(
    [property: Description("What it is called; the agency's first needs no name.")] string? Name,
    [property: Description("The chart it begins as a copy of.")] string? From = null,
    [property: Description("The elements that are copied; all when missing.")] IReadOnlyList<string>? Only = null);

/// <summary>An edit: all of it is done, or nothing.</summary>
public sealed record EditRequest([property: Description("What is written.")] IReadOnlyList<ChangeRequest>? Changes);

/// <summary>Whether to do again rather than to take back.</summary>
public sealed record UndoRequest([property: Description("True to do again what was taken back.")] bool Redo = false);

/// <summary>A chart as it stands.</summary>
/// <param name="After">The number by which its feed goes on.</param>
/// <param name="View">The chart.</param>
public sealed record ChartNow(long After, ChartView View);
