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

    // The annex comes last, when all footnotes are known.
    private static ReportDocument Make(DebriefReading reading, ReportCover cover, string kind, Func<ReportMaking, IReadOnlyList<ReportSection>> make)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(cover);
        var making = new ReportMaking(reading, cover);
        var sections = make(making);
        if (making.Notes.All.Count > 0)
            sections = [.. sections, AnnexSection.Of(making) with { BeginsPage = true }];
        var title = cover.Title.Length > 0 ? cover.Title : cover.Case;
        var subtitle = string.Join(", ", new[] { cover.Case, cover.Team }.Where(part => part.Length > 0 && part != title));
        return new ReportDocument(making.T(kind), title, subtitle, reading.Texts.Language, sections, making.Notes.All);
    }
}
