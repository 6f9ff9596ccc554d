using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>
/// <c>/exercises/{id}/debrief/replay</c>: any line of history at any moment, as control or a seat saw it, two of them side by side in step.
/// <see cref="ReplayDoor"/> says who sees what.
/// </summary>
public sealed class ReplayFeature : IFeature
{
    public void Add(IServiceCollection services) => services.TryAddSingleton<ReplayBook>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var replay = routes.MapGroup("/exercises/{id}/debrief/replay").Needing(Permission.SeeDebrief);
        replay.MapGet("", Served.By(PageAsync));
        replay.MapGet("/step", Served.By(StepAsync));
        replay.MapGet("/measures", Measures);
    }

    private static ReplayReading? Enter(HttpContext context) => ReplayReading.Of((string)context.Request.RouteValues["id"]!, context);

    private static IResult Missing(HttpContext context) => ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");

    private static async Task<IResult> PageAsync(HttpContext context)
    {
        if (Enter(context) is not { } reading)
            return Missing(context);
        var panes = new List<ReplayPane>();
        foreach (var (side, run, prefix) in reading.Sides)
            panes.Add(new ReplayPane(side, run, prefix, await reading.DrawAsync(side, run, prefix)));
        return new RazorComponentResult<ReplayPage>(new Dictionary<string, object?>
        {
            [nameof(DebriefScreen.Visit)] = reading.Visit,
            [nameof(DebriefScreen.Reading)] = reading.Debrief(reading.First),
            [nameof(DebriefScreen.Choice)] = DebriefChoice.Of(reading.Choice.Exercise, context.Request.Query, reading.Visit.Exercise.Session.Syndicates.Length) with
            {
                Syndicate = reading.First.Branch.Syndicate, At = reading.At, Event = null,
            },
            [nameof(ReplayPage.Replay)] = reading,
            [nameof(ReplayPage.Panes)] = panes,
            [nameof(ReplayPage.Bar)] = ReplayBarView.Of(reading),
        });
    }

    private static async Task<IResult> StepAsync(HttpContext context)
    {
        if (Enter(context) is not { } reading)
            return Missing(context);
        var (parts, words) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var from = ReplayChoice.Number(context.Request.Query, "from");
        foreach (var (side, run, prefix) in reading.Sides)
        {
            var picture = await reading.DrawAsync(side, run, prefix, from);
            foreach (var part in picture.Parts)
                parts.Add(part.Key, part.Value);
            foreach (var word in picture.Words)
                words.Add(word.Key, word.Value);
        }

        var bar = ReplayBarView.Of(reading);
        foreach (var part in await bar.DrawAsync(context.RequestServices, from))
            parts.Add(part.Key, part.Value);
        return Results.Json(new ReplayStep(
            reading.At, Times.Long(reading.At), bar.Day, bar.From.Seconds, bar.Until.Seconds, bar.Before, bar.After, bar.MarkBefore, bar.MarkAfter,
            reading.Choice.Href(reading.At), words, parts));
    }

    // What it takes to measure grows with the run, so it is asked for where one rests, not at every step.
    private static IResult Measures(string id, HttpContext context) =>
        ReplayReading.Of(id, context) is { Knows: true, Second: { } second } reading
            ? new RazorComponentResult<ReplayMeasures>(new Dictionary<string, object?>
            {
                [nameof(ReplayMeasures.Rows)] = Debriefing.HistoryComparison.Measured(reading.First.At(new SimTime(reading.At)), second.At(new SimTime(reading.At))),
                [nameof(ReplayMeasures.First)] = ReplayNames.Of(reading, reading.First),
                [nameof(ReplayMeasures.Second)] = ReplayNames.Of(reading, second),
                [nameof(ReplayMeasures.At)] = reading.At,
            })
            : Missing(context);
}

/// <summary>What a page is sent for a step.</summary>
/// <param name="At">The moment, in exercise seconds.</param>
/// <param name="Clock">The moment as it is written.</param>
/// <param name="Day">The day of play, from 1; 0 where a case has none.</param>
/// <param name="From">The first second of the ruler.</param>
/// <param name="Until">The last second of the ruler.</param>
/// <param name="Before">The moment before at which something changed; null for none.</param>
/// <param name="After">The moment after at which something changes; null for none.</param>
/// <param name="MarkBefore">The mark before; null for none.</param>
/// <param name="MarkAfter">The mark after; null for none.</param>
/// <param name="Href">The address of the moment.</param>
/// <param name="Words">Counts and notes by the ids of their elements.</param>
/// <param name="Parts">The parts that changed, by the ids of their elements.</param>
public sealed record ReplayStep(
    int At, string Clock, int Day, int From, int Until, int? Before, int? After, int? MarkBefore, int? MarkAfter, string Href,
    IReadOnlyDictionary<string, string> Words, IReadOnlyDictionary<string, string> Parts);

/// <summary>One side of the page.</summary>
/// <param name="Side">What is shown.</param>
/// <param name="Run">Its line of history.</param>
/// <param name="Prefix">Stands before its ids.</param>
/// <param name="Picture">What it shows at the moment.</param>
public sealed record ReplayPane(ReplaySide Side, ReplayRun Run, string Prefix, ReplayPicture Picture);
