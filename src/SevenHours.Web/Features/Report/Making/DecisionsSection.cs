using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Features.Debrief;

namespace SevenHours.Web.Features.Report;

/// <summary>The decisions of the school solution beside what was done, and what teams decided with what they knew then.</summary>
internal static class DecisionsSection
{
    public static ReportSection? Of(ReportMaking making)
    {
        var blocks = new List<ReportBlock>();
        var judged = SchoolJudgement.All(making.History);
        if (judged.Count > 0)
        {
            blocks.Add(new ReportBlock.Paragraph(new ReportLine(making.T("report.school.how", ("minutes", SchoolJudgement.LateAfter.Seconds / 60)))));
            blocks.Add(new ReportBlock.Table(Sums(making, judged)));
            blocks.Add(new ReportBlock.Table(Steps(making, "school_key", [.. judged.Where(one => one.Step.IsKey)])));
            blocks.Add(new ReportBlock.Table(Steps(making, "school_rest", [.. judged.Where(one => !one.Step.IsKey && one.Verdict is not (SchoolVerdict.NeverAsked or SchoolVerdict.Done))]) with { IsDetail = true }));
        }

        var sheets = DecisionSheet.All(making.History);
        if (sheets.Count > 0)
            blocks.Add(new ReportBlock.Table(Logged(making, sheets)));
        return blocks.Count == 0 ? null : new ReportSection("decisions", making.T("report.decisions"), [.. blocks.Where(block => block is not ReportBlock.Table { Content.Rows.Count: 0 })]);
    }

    private static ReportTable Sums(ReportMaking making, IReadOnlyList<SchoolJudgement> judged) => new(
        "school_sums", making.T("report.school.sums"), [making.Column("standing", 4), making.Column("steps"), making.Column("key_steps")],
        [.. judged.GroupBy(one => one.Verdict).OrderBy(group => group.Key).Select(group => new ReportRow(
            [making.T($"report.verdict.{Name(group.Key)}"), making.Count(group.Count()), making.Count(group.Count(one => one.Step.IsKey))],
            making.Note(making.T($"report.verdict.{Name(group.Key)}.how"), group.SelectMany(one => one.Events))))]);

    private static ReportTable Steps(ReportMaking making, string id, IReadOnlyList<SchoolJudgement> judged)
    {
        var books = making.History.Opening.Table<Playbook>().ToDictionary(book => book.Seat);
        return new ReportTable(
            id, making.T($"report.{id}"), [making.Column("step", 9), making.Column("seat", 4), making.Column("open"), making.Column("taken"), making.Column("waited"), making.Column("standing", 3)],
            [.. judged.OrderByDescending(Cost).Select(one => new ReportRow(
                [StepSaying.Of(making.Reading, books[one.Step.Seat].Steps.First(step => step.Name == one.Step.Step)), making.Reading.Name(one.Step.Seat),
                    ReportMaking.At(one.Step.Open), ReportMaking.At(one.Step.Taken), Waited(making, one.Step), making.T($"report.verdict.{Name(one.Verdict)}")],
                making.Note(making.T($"report.verdict.{Name(one.Verdict)}.how"), one.Events)))]);
    }

    // What cost most stands first: what was never done although the seat knew enough, then what lay longest.
    private static long Cost(SchoolJudgement one) => one.Verdict switch
    {
        SchoolVerdict.Missed => long.MaxValue,
        SchoolVerdict.NeverAsked => long.MaxValue - 1,
        _ => Lay(one.Step) ?? long.MinValue,
    };

    private static long? Lay(SchoolStep step) => step is { Open: { } open, Taken: { } taken } ? (taken - open).Seconds : null;

    private static ReportCell Waited(ReportMaking making, SchoolStep step) => Lay(step) is >= 0 and var seconds ? making.Figure(seconds, "s") : "–";

    private static ReportTable Logged(ReportMaking making, IReadOnlyList<DecisionSheet> sheets) => new(
        "decision_log", making.T("report.decision_log"),
        [making.Column("at"), making.Column("seat", 3), making.Column("decided", 6), making.Column("why", 6), making.Column("sure", 2), making.Column("facts", 2), making.Column("pending", 3)],
        [.. sheets.Select(sheet => new ReportRow(
            [ReportMaking.At(sheet.At), making.Reading.Name(sheet.Decision.Seat), making.Of(sheet.Decision.What), making.Of(sheet.Decision.Why),
                making.T("sure." + sheet.Decision.Sure.ToString().ToLowerInvariant()), making.Count(sheet.Facts.Count), making.Count(sheet.Pending.Count)],
            making.Note(making.T("report.note.knew"), [sheet.Event])))]);

    private static string Name(SchoolVerdict verdict) => verdict switch
    {
        SchoolVerdict.OutOfOrder => "out_of_order",
        SchoolVerdict.NeverAsked => "never_asked",
        _ => verdict.ToString().ToLowerInvariant(),
    };
}
