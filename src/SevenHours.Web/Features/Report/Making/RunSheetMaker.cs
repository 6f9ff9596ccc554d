using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Report;

/// <summary>Makes the master list of injects (MSEL): what was planned, and when and to whom it went out as played.</summary>
internal static class RunSheetMaker
{
    public static ReportSection Of(ReportMaking making)
    {
        var delivered = making.History.All<ItemDelivered>().ToLookup(one => one.Event.Inject);
        var skipped = making.History.All<RuleSkipped>().ToLookup(one => one.Event.Rule);
        var injects = making.Scenario.Table<Inject>();
        ReportColumn[] columns =
        [
            making.Column("inject", 3), making.Column("storyline", 3), making.Column("title", 5), making.Column("channel"), making.Column("sender", 3), making.Column("receivers", 5),
            making.Column("planned"), making.Column("played"), making.Column("standing"), making.Column("objective", 4), making.Column("expects", 6),
        ];
        var rows = injects.Ids.Select(id => (Id: id, Played: delivered[id].Select(one => (Seen<ItemDelivered>?)one).FirstOrDefault()))
            .OrderBy(one => one.Played?.At ?? PlannedOf(making, injects[one.Id]) ?? SimTime.Never).ThenBy(one => one.Id)
            .Select(one => Row(making, injects[one.Id], one.Played, skipped[injects[one.Id].Rule].Select(skip => skip.Id).ToList()));
        return new ReportSection("msel", making.T("report.msel"),
        [
            new ReportBlock.Paragraph(new ReportLine(making.T("report.msel.how"))),
            new ReportBlock.Table(new ReportTable("msel", making.T("report.msel"), columns, [.. rows])),
        ]);
    }

    private static ReportRow Row(ReportMaking making, Inject inject, Seen<ItemDelivered>? played, IReadOnlyList<Kernel.EventId> skipped)
    {
        var planned = PlannedOf(making, inject);
        return new ReportRow(
            [
                new ReportCell(inject.Name, IsCode: true),
                inject.Storyline.IsSome ? making.Of(making.Scenario.Table<Storyline>()[inject.Storyline].Title) : "",
                making.Of(inject.Title),
                making.T("channel." + inject.Channel.ToString().ToLowerInvariant()),
                making.Of(inject.From),
                string.Join(", ", inject.To.ToList().Select(making.Reading.Name)),
                planned is null ? making.T(inject.Rule.IsSome ? "report.msel.when" : "report.msel.effect") : ReportMaking.At(planned),
                ReportMaking.At(played?.At),
                making.T(played is not null ? "report.msel.sent" : skipped.Count > 0 ? "report.msel.skipped" : "report.msel.not_sent"),
                inject.Objective.IsSome ? making.Of(making.Scenario.Table<Objective>()[inject.Objective].Title) : "",
                making.Of(inject.Expects),
            ],
            making.Note(played is { } sent ? [sent.Id] : skipped));
    }

    private static SimTime? PlannedOf(ReportMaking making, Inject inject) => inject.Rule.IsSome ? making.Scenario.Rules[inject.Rule].At : null;
}
