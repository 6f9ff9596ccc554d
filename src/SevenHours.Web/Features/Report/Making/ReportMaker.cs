using SevenHours.Web.Features.Debrief;

namespace SevenHours.Web.Features.Report;

/// <summary>Makes papers of a run, finished or under way, from what its debrief reads. Knows no format and no request.</summary>
public static class ReportMaker
{
    // What a run has nothing of gives no section.
    private static readonly IReadOnlyList<Func<ReportMaking, ReportSection?>> s_sections =
    [
        CoverSection.Of,
        ShortSection.Of,
        MeasuresSection.Of,
        PathSection.Of,
        DecisionsSection.Of,
        MatteredSection.Of,
        MistakesSection.Of,
        RightsSection.Of,
        FactsSection.Of,
        TechniquesSection.Of,
        OperationsSection.Of,
        EvidenceSection.Of,
        MoneySection.Of,
        VictimsSection.Of,
        CareSection.Of,
        VisitsSection.Of,
        PressSection.Of,
    ];

    /// <summary>Makes the report.</summary>
    /// <param name="reading">The run, and words in the language of the report.</param>
    /// <param name="cover">What stands on the cover.</param>
    public static ReportDocument Make(DebriefReading reading, ReportCover cover) =>
        Make(reading, cover, "report", making => [.. s_sections.Select(make => make(making)).OfType<ReportSection>()]);

    /// <summary>Makes the list of injects, as planned and as played.</summary>
    public static ReportDocument MakeRunSheet(DebriefReading reading, ReportCover cover) => Make(reading, cover, "report.msel", making => [RunSheetMaker.Of(making)]);

    /// <summary>Makes the guides for evaluators, one for each objective of the case.</summary>
    public static ReportDocument MakeGuides(DebriefReading reading, ReportCover cover) => Make(reading, cover, "report.eeg", GuideMaker.Of);

    /// <summary>Makes the after-action report with its improvement plan.</summary>
    public static ReportDocument MakeAfterAction(DebriefReading reading, ReportCover cover) => Make(reading, cover, "report.aar", AfterActionMaker.Of);

    /// <summary>Makes the evidence of the report and of the after-action report: the whole log of events, and the footnotes of both by the numbers they have there.</summary>
    public static ReportDocument MakeEvidence(DebriefReading reading, ReportCover cover)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(cover);
        var (report, after) = (new ReportMaking(reading, cover), new ReportMaking(reading, cover));
        foreach (var make in s_sections)
            make(report);
        AfterActionMaker.Of(after);
        var section = new ReportSection("evidence", report.T("report.evidence"),
        [
            new ReportBlock.Paragraph(new ReportLine(report.T("report.annex.how"))),
            new ReportBlock.Table(AnnexSection.Told(report, report.T("report.log"), [.. reading.History.Events.Select(one => one.Id)])),
            new ReportBlock.Table(AnnexSection.Noted(report, AnnexSection.Footnotes, $"{report.T("report.footnotes")}: {report.T("report")}")),
            new ReportBlock.Table(AnnexSection.Noted(after, AnnexSection.Footnotes + "_aar", $"{report.T("report.footnotes")}: {report.T("report.aar")}")),
        ]);
        return new ReportDocument(report.T("report.evidence"), Title(cover), Subtitle(cover), reading.Texts.Language, [section], report.Notes.All);
    }

    private static string Title(ReportCover cover) => cover.Title.Length > 0 ? cover.Title : cover.Case;

    private static string Subtitle(ReportCover cover) => string.Join(", ", new[] { cover.Case, cover.Team }.Where(part => part.Length > 0 && part != Title(cover)));

    // The annex comes last, when all footnotes are known.
    private static ReportDocument Make(DebriefReading reading, ReportCover cover, string kind, Func<ReportMaking, IReadOnlyList<ReportSection>> make)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(cover);
        var making = new ReportMaking(reading, cover);
        var sections = make(making);
        if (making.Notes.All.Count > 0)
            sections = [.. sections, AnnexSection.Of(making) with { BeginsPage = true }];
        return new ReportDocument(making.T(kind), Title(cover), Subtitle(cover), reading.Texts.Language, sections, making.Notes.All);
    }
}
