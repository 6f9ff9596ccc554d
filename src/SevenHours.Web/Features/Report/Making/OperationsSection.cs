using SevenHours.Debriefing;
using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;
using SevenHours.Language;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>Operations: each site as planned and as it came out, what was lacking and why, who met those who were brought out, and what was said while it was fresh.</summary>
internal static class OperationsSection
{
    public static ReportSection? Of(ReportMaking making)
    {
        var stories = SiteStory.All(making.History);
        if (stories.Count == 0)
            return null;
        List<ReportTable> tables = [Sites(making, stories), Lacked(making, stories), Met(making, stories), Hot(making)];
        tables.RemoveAll(table => table.Rows.Count == 0);
        return new ReportSection("operations", making.T("report.operations"), [.. tables.Select(table => new ReportBlock.Table(table))]);
    }

    private static ReportTable Sites(ReportMaking making, IReadOnlyList<SiteStory> stories) => new(
        "sites", making.T("report.operations.sites"),
        [making.Column("place", 5), making.Column("operation", 3), making.Column("planned"), making.Column("standing", 4), making.Column("at"), making.Column("seat", 4), making.Column("warned")],
        [.. stories.Select(story => new ReportRow(
            [
                Place(making, story), story.Operation.IsSome ? making.Of(story.Name) : making.T("report.not_planned"), ReportMaking.At(story.Planned == SimTime.Never ? null : story.Planned),
                making.T($"operations.status.{SnakeCase.Of(story.Status)}"), ReportMaking.At(story.At), making.Reading.Name(story.Seat), making.T(story.WasWarned ? "report.yes" : "report.no"),
            ],
            making.Note(new[] { story.Warned, story.Event }.Where(id => id.IsSome))))]);

    private static ReportTable Lacked(ReportMaking making, IReadOnlyList<SiteStory> stories) => new(
        "lacked", making.T("report.operations.lacked"), [making.Column("place", 5), making.Column("what", 5), making.Column("reason", 4), making.Column("words", 8)],
        [.. stories.SelectMany(story => story.Lacks.Select(lack => new ReportRow(
            [
                Place(making, story), making.T($"operations.need.{SnakeCase.Of(lack.Lack.Need)}"), making.T($"operations.why.{SnakeCase.Of(lack.Lack.Why)}"), making.Of(lack.Lack.Says),
            ],
            making.Note(lack.Followed.Prepend(lack.Event)))))]);

    private static ReportTable Met(ReportMaking making, IReadOnlyList<SiteStory> stories) => new(
        "met_first", making.T("report.operations.met"), [making.Column("person_of_case", 5), making.Column("place", 5), making.Column("met_by", 5)],
        [.. stories.SelectMany(story => story.Met.Select(met => new ReportRow(
            [making.Reading.Name(met.Person), Place(making, story), met.By.IsSome ? making.Reading.Name(met.By) : making.T("report.operations.entry_team")], making.Note(story.Event))))]);

    private static ReportTable Hot(ReportMaking making) => new(
        "hot_debrief", making.T("report.operations.hot"), [making.Column("at"), making.Column("seat", 4), making.Column("how", 4), making.Column("words", 9)],
        [.. making.History.All<HotDebriefSaid>().Select(said => new ReportRow(
            [ReportMaking.At(said.At), making.Reading.Name(said.Event.Seat), making.T($"operations.hot.{SnakeCase.Of(said.Event.Kind)}"), Words(making, said.Event.Says)], making.Note(said.Id)))]);

    // A journal file holds what people typed apart.
    private static string Words(ReportMaking making, TextRef text) =>
        !text.IsSome ? "–" : making.Of(text) is { Length: > 0 } words ? words : making.T("report.words.apart");

    private static string Place(ReportMaking making, SiteStory story) =>
        making.Of(story.Place) is { Length: > 0 } words ? words
        : story.Site.IsSome ? making.Reading.Name(making.Scenario.Table<Site>()[story.Site].Place)
        : making.T("report.words.apart");
}
