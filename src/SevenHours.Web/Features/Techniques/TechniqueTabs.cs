using SevenHours.Disciplines.Techniques;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Techniques.Parts;
using SevenHours.Web.Features.Techniques.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Techniques;

/// <summary>The tab of techniques on the case wall: there in every case in which something is written for them.</summary>
internal static class TechniqueTabs
{
    public static WallTab Tab { get; } = new(TechniquesFeature.Path, "techniques", "eye")
    {
        When = desk => desk.Scenario.Table<Technique>().Count > 0,
        Count = desk => desk.Desk.Part<TechniquesDesk>().All.Count(one => one.IsLive),
        Live = DrawAsync,
    };

    /// <summary>Those in the field who wait for an answer, and logs that wait for a translation, as needs of the seat.</summary>
    public static IEnumerable<Need> Needs(SeatReading desk)
    {
        foreach (var row in TechniquesView.Of(desk).Rows.Where(row => row.Asks is not null))
        {
            yield return new Need(
                $"technique-{row.Id}", row.Icon, row.Title, row.Asks!, null, $"../wall/{TechniquesFeature.Path}/{row.Id}/asked", "technique.need.do", false,
                row.AsksDue, row.AsksTotal);
        }

        foreach (var job in TechniquesView.JobsOf(desk))
        {
            yield return new Need(
                $"logjob-{job.Id}", "language", job.For, desk.Word("technique.job.need", ("n", job.Count)), null, $"../wall/{TechniquesFeature.Path}/jobs/{job.Id}", "need.relay.do",
                false, job.Due, job.Due - job.At);
        }
    }

    private static async Task DrawAsync(WallLive live)
    {
        if (live.Thing is { } thing)
        {
            if (Kernel.Handle.TryParse(thing, out var handle) && LogView.Of(live.At, handle) is { } log)
            {
                await live.SendAsync<LogLines>("technique-lines", ("Log", log), ("Base", TechniquesFeature.Href(live.At, thing)));
                await live.SendAsync<LogState>("technique-state", ("Log", log), ("Clock", live.At.Frame().Clock));
            }

            return;
        }

        var shown = live.At.Read(TechniquesView.Of);
        await live.SendAsync<TechniqueList>("techniques-list", ("Rows", shown.Rows), ("Base", TechniquesFeature.Href(live.At)));
        await live.SendAsync<ApplicationList>("techniques-applications", ("Rows", shown.Applications), ("Base", TechniquesFeature.Href(live.At)));
    }
}
