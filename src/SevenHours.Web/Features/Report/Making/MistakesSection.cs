using SevenHours.Web.Features.Debrief;

namespace SevenHours.Web.Features.Report;

/// <summary>The classic mistakes that people named: what rules suggested and nobody named stays out.</summary>
internal static class MistakesSection
{
    public static ReportSection? Of(ReportMaking making) => making.Reading.Named is not { Count: > 0 } named ? null : new ReportSection(
        "mistakes", making.T("report.mistakes"),
        [new ReportBlock.Paragraph(new ReportLine(making.T("report.mistakes.how", ("n", named.Count)))), new ReportBlock.Table(Table(making, named))]);

    private static ReportTable Table(ReportMaking making, IReadOnlyList<NamedMistake> named) => new(
        "mistakes", making.T("report.mistakes"),
        [making.Column("at"), making.Column("mistake", 4), making.Column("agency", 3), making.Column("kind", 2), making.Column("remarks", 7)],
        [.. named.Select(one => new ReportRow(
            [ReportMaking.At(one.At), $"{one.Number}. {making.T(one.TitleId)}", string.Join(", ", one.Agencies.Select(making.Reading.Name)), $"{making.T(one.Kind)}, {making.T(one.Subject)}", one.Says],
            making.Note(one.Events)))]);
}
