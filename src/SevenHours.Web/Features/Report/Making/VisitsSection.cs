using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Web.Features.Inspections.View;

namespace SevenHours.Web.Features.Report;

/// <summary>Visits to places of work: what was done well, what cost something and why, and what became of those who work there.</summary>
internal static class VisitsSection
{
    public static ReportSection? Of(ReportMaking making)
    {
        var visits = InspectionStory.All(making.History);
        return visits.Count == 0 ? null : new ReportSection("visits", making.T("debrief.visits"),
        [
            .. visits.SelectMany(visit => new ReportBlock[]
            {
                new ReportBlock.Heading(making.Of(SiteOf(making, visit).Title)),
                new ReportBlock.Table(Marks(making, visit)),
                new ReportBlock.Table(Workers(making, visit)),
            }),
        ]);
    }

    private static ReportTable Marks(ReportMaking making, InspectionStory visit) => new(
        $"visit_{SiteOf(making, visit).Name}", making.T("debrief.visits"), [making.Column("what", 3), making.Column("result"), making.Column("says", 6), making.Column("why", 6)],
        [.. visit.Marks.Select(mark => new ReportRow(
            [
                making.T($"debrief.visits.{Low(mark.Kind)}"), making.T(mark.IsGood ? "report.good" : "report.cost"),
                making.T($"debrief.visits.{Low(mark.Kind)}.{(mark.IsGood ? "good" : "bad")}", ("n", mark.Count), ("of", mark.Of), ("held", mark.Held),
                    ("owed", VisitWords.Money(mark.Owed, SiteOf(making, visit).Currency)), ("silenced", mark.Silenced)),
                mark.IsGood ? "" : making.T($"debrief.visits.{Low(mark.Kind)}.why"),
            ],
            making.Note(mark.Events)))]);

    private static ReportTable Workers(ReportMaking making, InspectionStory visit) => new(
        $"workers_{SiteOf(making, visit).Name}", making.T("debrief.visits.workers"), [making.Column("number", 1), making.Column("person", 3), making.Column("kind", 3), making.Column("known"), making.Column("result", 6)],
        [.. visit.Workers.Where(story => story.Worker.Needs != Needs.None || story.Heard is not null).Select(story => new ReportRow(
            [
                story.Worker.Number.ToString(CultureInfo.InvariantCulture), Name(making, visit, story), making.T($"debrief.visits.kind.{Low(story.Worker.Kind)}"),
                story.Heard is { } heard ? ReportMaking.At(heard.At) : story.Miss is { } miss ? making.T($"debrief.visits.miss.{Low(miss)}") : "–",
                string.Join(", ", Each(story.Worker.Needs).Select(need => $"{making.T($"debrief.visits.need.{Low(need)}")}: {making.T(story.Met.HasFlag(need) ? "debrief.visits.met" : "debrief.visits.unmet")}")),
            ],
            making.Note(story.Events)))]);

    private static string Name(ReportMaking making, InspectionStory visit, WorkerStory story)
    {
        var group = making.Scenario.Table<ScreenedGroup>()[SiteOf(making, visit).Group];
        var sight = group.AtSight(story.Worker.Number);
        return group.Named.TryGetValue(story.Worker.Number, out var who) ? making.Reading.Name(who) : $"{sight.Given} {sight.Family}";
    }

    private static IEnumerable<Needs> Each(Needs needs) => Enum.GetValues<Needs>().Where(need => need != Needs.None && needs.HasFlag(need));

    private static Workplace SiteOf(ReportMaking making, InspectionStory visit) => making.Scenario.Table<Workplace>()[visit.Site];

    private static string Low<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
