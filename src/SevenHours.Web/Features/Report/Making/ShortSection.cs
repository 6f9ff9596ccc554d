using SevenHours.Debriefing;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Web.Reading;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>The run on one page: the goal, what was reached and what was not, in words.</summary>
internal static class ShortSection
{
    public static ReportSection? Of(ReportMaking making)
    {
        var blocks = new List<ReportBlock>();
        if (making.Of(making.History.Frame.GoalSays) is { Length: > 0 } goal)
        {
            blocks.Add(new ReportBlock.Paragraph(new ReportLine(making.T("report.goal", ("goal", goal)))));
        }

        var end = making.History.First<PlayEnded>();
        blocks.Add(new ReportBlock.Paragraph(new ReportLine(Outcome(making), making.Note(end?.Id ?? Last(making))), IsLead: true));
        var lines = Lines(making).ToList();
        Add(blocks, making, "report.reached", lines.Where(line => line.IsReached));
        Add(blocks, making, "report.missed", lines.Where(line => !line.IsReached));
        return new ReportSection("short", making.T("report.short"), blocks) { BeginsPage = true };
    }

    private static void Add(List<ReportBlock> blocks, ReportMaking making, string heading, IEnumerable<Short> lines)
    {
        List<ReportLine> points = [.. lines.Select(line => line.Line)];
        blocks.Add(new ReportBlock.Heading(making.T(heading)));
        blocks.Add(points.Count > 0 ? new ReportBlock.Points(points) : new ReportBlock.Paragraph(new ReportLine(making.T(heading + ".none"))));
    }

    private static EventId Last(ReportMaking making) => making.History.Events.Count > 0 ? making.History.Events[^1].Id : EventId.None;

    private static string Outcome(ReportMaking making)
    {
        var history = making.History;
        if (!history.HasEnded)
            return making.T("report.outcome.running", ("time", Times.Short(history.Until.Seconds)));
        if (history.Frame.Play.Goal is null)
            return making.T("report.outcome.no_goal", ("time", Times.Short(history.Until.Seconds)));
        var world = World.Create(history.Opening, history.Seed);
        world.ApplyAll(history.Events);
        return making.T(history.Frame.Play.IsReached(world) ? "report.outcome.reached" : "report.outcome.missed", ("time", Times.Short(history.Until.Seconds)));
    }

    private static IEnumerable<Short> Lines(ReportMaking making) => [.. Safety(making), .. Rights(making), .. Breaches(making), .. Money(making), .. Facts(making)];

    private static IEnumerable<Short> Safety(ReportMaking making) => VictimSafety.All(making.History).Select(victim =>
    {
        var (name, last) = (making.Reading.Name(victim.Person), victim.Spans[^1]);
        var first = victim.Marks.FirstOrDefault(mark => mark.Kind == SafetyMarkKind.Safe);
        return last.Standing == SafetyStanding.Safe && first is not null
            ? new Short(true, new ReportLine(making.T("report.safe", ("who", name), ("time", Times.Short(first.At.Seconds))), making.Note(first.Event)))
            : new Short(false, new ReportLine(making.T("report.not_safe", ("who", name)), making.Note(last.Event.IsSome ? last.Event : Last(making))));
    });

    private static IEnumerable<Short> Rights(ReportMaking making)
    {
        // A line for each person, as one reads it: whose rights, how many, which.
        foreach (var whose in RightClock.All(making.History).Where(clock => clock.Status is RightStatus.Kept or RightStatus.Missed).GroupBy(clock => (clock.Status, clock.Person)))
        {
            var titles = whose.Select(clock => making.Of(making.Scenario.Table<Right>()[clock.Right].Title));
            var isKept = whose.Key.Status == RightStatus.Kept;
            yield return new Short(isKept, new ReportLine(
                making.T(isKept ? "report.rights.kept" : "report.rights.missed", ("n", whose.Count()), ("names", $"{making.Reading.Name(whose.Key.Person)}: {string.Join("; ", titles)}")),
                making.Note(whose.Select(clock => clock.Events[^1]))));
        }
    }

    private static IEnumerable<Short> Breaches(ReportMaking making)
    {
        var harm = making.History.All<HarmDone>();
        yield return harm.Count == 0
            ? new Short(true, new ReportLine(making.T("report.harm.none"), making.Note(Last(making))))
            : new Short(false, new ReportLine(making.T("report.harm", ("n", harm.Count)), making.Note(harm.Select(one => one.Id))));
        var breaches = making.History.All<RightBreached>();
        yield return breaches.Count == 0
            ? new Short(true, new ReportLine(making.T("report.breaches.none"), making.Note(Last(making))))
            : new Short(false, new ReportLine(making.T("report.breaches", ("n", breaches.Count)), making.Note(breaches.Select(one => one.Id))));
    }

    private static IEnumerable<Short> Money(ReportMaking making)
    {
        foreach (var story in AssetStory.All(making.History))
        {
            var name = making.Of(making.Scenario.Table<Disciplines.Money.Asset>()[story.Asset].Title);
            if (story.Held is { } held)
                yield return new Short(true, new ReportLine(making.T("report.frozen", ("what", name), ("time", Times.Short(held.At.Seconds))), making.Note(held.Id)));
            else if (story.Lost is { } lost)
                yield return new Short(false, new ReportLine(making.T("report.lost", ("what", name), ("time", Times.Short(making.History[lost].At.Seconds))), making.Note(lost)));
        }
    }

    private static IEnumerable<Short> Facts(ReportMaking making)
    {
        if (making.Reading.Measures.FirstOrDefault(measure => measure.Name == "needs_met") is not { Value: { } met, Of: { } all } needs)
            yield break;
        var (arrived, missing) = ((int)met, (int)(all - met));
        if (arrived > 0)
            yield return new Short(true, new ReportLine(making.T("report.facts.arrived", ("n", arrived)), making.Note(needs.Evidence)));
        if (missing > 0)
            yield return new Short(false, new ReportLine(making.T("report.facts.never", ("n", missing)), making.Note(needs.Details.SelectMany(row => row.Evidence))));
    }

    private readonly record struct Short(bool IsReached, ReportLine Line);
}
