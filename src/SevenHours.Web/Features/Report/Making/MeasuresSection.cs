using SevenHours.Debriefing;

namespace SevenHours.Web.Features.Report;

/// <summary>The measures: a profile, never a total.</summary>
internal static class MeasuresSection
{
    public static ReportSection? Of(ReportMaking making)
    {
        var results = making.Reading.Measures;
        List<ReportBlock> blocks =
        [
            new ReportBlock.Paragraph(new ReportLine(making.T("report.measures.how"))),
            new ReportBlock.Table(Table(making, [.. results.Where(result => result.Value is not null)])),
        ];
        List<ReportLine> none = [.. results.Where(result => result.Value is null).Select(result => new ReportLine(making.T("measure." + result.Name)))];
        if (none.Count > 0)
        {
            blocks.Add(new ReportBlock.Heading(making.T("report.measures.none")));
            blocks.Add(new ReportBlock.Paragraph(new ReportLine(string.Join("; ", none.Select(line => line.Text)))));
        }

        return new ReportSection("measures", making.T("debrief.measures"), blocks);
    }

    private static ReportTable Table(ReportMaking making, IReadOnlyList<MeasureResult> results)
    {
        var schools = making.Reading.Strips.Where(strip => strip.School is not null).ToDictionary(strip => strip.Name);
        ReportColumn[] columns =
        [
            making.Column("measure", 6), making.Column("value", 4), .. schools.Count > 0 ? [making.Column("school")] : Array.Empty<ReportColumn>(),
            making.Column("better", 3), making.Column("counted", 4), making.Detail("formula", 10), making.Detail("source", 9),
        ];
        return new ReportTable("measures", making.T("debrief.measures"), columns, [.. results.Select(result => Row(making, result, schools))]);
    }

    private static ReportRow Row(ReportMaking making, MeasureResult result, Dictionary<string, SchoolComparison> schools)
    {
        var measure = Measures.Find(result.Name)!;
        var helped = result.Evidence.Count(id => making.Reading.HelpWith(id) is not null);
        var name = making.T("measure." + result.Name);
        var formula = MeasureWords.Formula(measure, making.Words);
        ReportCell[] cells =
        [
            helped > 0 ? $"{name} ({making.T("debrief.assisted.events", ("n", helped))})" : name,
            making.Value(result),
            .. schools.Count == 0 ? Array.Empty<ReportCell>() : [making.Figure(schools.GetValueOrDefault(result.Name)?.School, result.Unit)],
            making.T(measure.Better == Better.Lower ? "report.better.lower" : "report.better.higher"),
            making.Count(result.Evidence.Count),
            formula,
            MeasureWords.Source(measure, making.Words),
        ];
        return new ReportRow(cells, making.Note($"{name}: {formula}", result.Evidence));
    }
}
