using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Language;
using SevenHours.Web.Features.Conversation.Ratings;
using SevenHours.Web.Features.Debrief;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>Makes the after-action report with its improvement plan (AAR/IP): how each objective was met, what was seen, what is to change, by whom and until when.</summary>
/// <remarks>
/// The parts are HSEEP's: the exercise, what came of it, the improvement plan, each objective with its measures, ratings, strengths and areas to improve. The plan
/// stands before what it rests on, for it is what is followed up.
/// </remarks>
internal static class AfterActionMaker
{
    /// <summary>The table of the plan, which is what rows are taken from.</summary>
    public const string PlanTable = "improvement_plan";

    public static IReadOnlyList<ReportSection> Of(ReportMaking making) =>
        [.. new[] { CoverSection.Of(making), ShortSection.Of(making), Plan(making), Objectives(making), Ratings(making), Seen(making), MeasuresSection.Of(making) }.OfType<ReportSection>()];

    // Each objective with the measures its author named: how it went in figures, beside what evaluators saw.
    private static ReportSection? Objectives(ReportMaking making)
    {
        var results = making.Reading.Measures.ToDictionary(result => result.Name, StringComparer.Ordinal);
        List<ReportRow> rows =
        [
            .. making.Scenario.Table<Objective>().SelectMany((objective, place) => objective.Measures.Where(results.ContainsKey).Select(name => results[name]).Where(result => result.Value is not null).Select(result => new ReportRow(
                [
                    making.T("report.eeg.objective", ("number", place + 1), ("title", making.Of(objective.Title))), making.T("measure." + result.Name), making.Value(result),
                    making.T(Measures.Find(result.Name)!.Better == Better.Lower ? "report.better.lower" : "report.better.higher"),
                ],
                making.Note($"{making.T("measure." + result.Name)}: {MeasureWords.Formula(Measures.Find(result.Name)!, making.Words)}", result.Evidence)))),
        ];
        return rows.Count == 0 ? null : new ReportSection("objectives", making.T("report.aar.objectives"),
            [new ReportBlock.Table(new ReportTable("objectives", making.T("report.aar.objectives"), [making.Column("objective", 8), making.Column("measure", 6), making.Column("value", 4), making.Column("better", 2)], rows))]);
    }

    private static ReportSection? Plan(ReportMaking making)
    {
        var review = making.Reading.Review;
        var lessons = new ReportTable(
            "lessons", making.T("review.lessons"), [making.Column("number", 1), making.Column("lesson", 8), making.Column("points", 3), making.Column("objective", 5)],
            [.. (review?.Lessons ?? []).Select(lesson => new ReportRow([Number(lesson.Number), lesson.Says, making.T($"review.lesson.{SnakeCase.Of(lesson.Kind)}"), lesson.Objective]))]);
        var plan = new ReportTable(
            PlanTable, making.T("review.improvements"),
            [making.Column("number", 1), making.Column("improvement", 7), making.Column("owner", 4), making.Column("due", 3), making.Column("standing", 3), making.Column("lesson", 6), making.Column("found", 5)],
            [.. (review?.Improvements ?? []).Select(one => new ReportRow(
                [Number(one.Number), one.Says, one.Owner, new ReportCell(one.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), IsCode: true), making.T($"review.status.{SnakeCase.Of(one.Status)}"),
                    review!.Lessons.FirstOrDefault(lesson => lesson.Number == one.Lesson)?.Says ?? "–", one.Found]))]);
        return new ReportSection("improvement_plan", making.T("review.improvements"),
        [
            .. plan.Rows.Count == 0 ? [new ReportBlock.Paragraph(new ReportLine(making.T("report.aar.plan.none")))] : Array.Empty<ReportBlock>(),
            new ReportBlock.Table(plan),
            .. lessons.Rows.Count > 0 ? [new ReportBlock.Table(lessons)] : Array.Empty<ReportBlock>(),
        ]);
    }

    private static ReportSection? Ratings(ReportMaking making)
    {
        var blocks = (making.Reading.Review?.Ratings ?? []).Where(block => block.Rows.Any(row => row.Counts > 0)).ToList();
        return blocks.Count == 0 ? null : new ReportSection("ratings", making.T("rating"),
        [
            new ReportBlock.Paragraph(new ReportLine(making.T("rating.scale"))),
            .. blocks.Select(block => new ReportBlock.Table(new ReportTable(
                block.Id.Replace('-', '_'), block.Title,
                [making.Column("task", 8), making.Column("rating", 4), making.Column("evaluators", 2), making.Column("apart", 3), making.Column("remarks", 7)],
                [.. block.Rows.Where(row => row.Counts > 0).Select(row => Row(making, row))]))),
        ]);
    }

    // One word for the room: what was agreed, else the middle; how far evaluators stood apart is said beside it.
    private static ReportRow Row(ReportMaking making, RatingRow row) => new(
        [
            row.Says, $"{making.T(RatingRow.StepId(row.Thing, row.Counts))} – {making.T(RatingRow.StepId(row.Thing, row.Counts) + ".is")}",
            making.Count(row.Others.Count), making.T(row.Agreed > 0 ? "report.aar.agreed" : row.Differs ? "rating.differs" : "report.aar.middle"),
            string.Join(" · ", row.Others.Select(one => one.Remark).Append(row.Why).Where(remark => remark.Length > 0)),
        ], making.Note(making.T("report.note.rated"), making.History.Events.Count > 0 ? [making.History.Events[^1].Id] : Array.Empty<EventId>()));

    private static ReportSection? Seen(ReportMaking making)
    {
        var notes = making.Reading.Notes;
        return notes.Count == 0 ? null : new ReportSection("observations", making.T("debrief.notes"),
        [
            .. new[] { "good_practice", "challenge", "misconception" }.Where(kind => notes.Any(note => note.Kind == kind)).Select(kind => new ReportBlock.Table(new ReportTable(
                $"observed_{kind}", making.T("observe." + kind), [making.Column("at"), making.Column("what", 9), making.Column("agency", 4), making.Column("seat", 3), making.Column("objective", 4), making.Column("evaluators", 2), making.Column("about", 3), making.Column("weight", 2)],
                [.. SeenMoment.Of(notes.Where(note => note.Kind == kind)).Select(moment => Seen(making, moment))]))),
        ]);
    }

    // What several wrote of one moment is one row, with the words of each.
    private static ReportRow Seen(ReportMaking making, SeenMoment moment)
    {
        var events = moment.Notes.Select(note => note.Event).Where(id => id >= 0).Select(id => new EventId(id)).Distinct().ToList();
        return new ReportRow(
            [
                ReportMaking.At(moment.At), string.Join(" · ", moment.Notes.Select(note => note.Says)), string.Join(", ", moment.Agencies.Select(making.Reading.Name)),
                string.Join(", ", moment.Seats.Select(making.Reading.Name)), string.Join("; ", moment.Objectives), making.Count(moment.Notes.Select(note => note.By).Distinct().Count()),
                string.Join(", ", moment.Notes.Select(note => making.T("observe." + note.Subject)).Distinct()), making.T(moment.IsCritical ? "observe.critical" : "observe.minor"),
            ],
            events.Count > 0 ? making.Note(events) : 0);
    }

    private static ReportCell Number(int number) => new(number.ToString(CultureInfo.InvariantCulture), number, "");
}
