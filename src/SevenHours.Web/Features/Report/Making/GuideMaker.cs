using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;

namespace SevenHours.Web.Features.Report;

/// <summary>Makes the guides for evaluators (EEG): for each objective its critical tasks with boxes for a rating, and the measures that speak to it.</summary>
internal static class GuideMaker
{
    private const string Box = "☐";

    public static IReadOnlyList<ReportSection> Of(ReportMaking making) =>
        [.. making.Scenario.Table<Objective>().Select((objective, place) => Section(making, objective, place + 1))];

    private static ReportSection Section(ReportMaking making, Objective objective, int number)
    {
        var title = making.T("report.eeg.objective", ("number", number), ("title", making.Of(objective.Title)));
        List<ReportBlock> blocks =
        [
            new ReportBlock.Paragraph(new ReportLine(making.T("report.eeg.how"))),
            new ReportBlock.Table(new ReportTable(
                $"eeg_{objective.Name}", title,
                [making.Column("task", 8), making.Column("rating_p"), making.Column("rating_s"), making.Column("rating_m"), making.Column("rating_u"), making.Column("remarks", 6)],
                [.. objective.Criteria.Select(criterion => new ReportRow([making.Of(criterion), Box, Box, Box, Box, ""])), new ReportRow([making.T("report.eeg.whole"), Box, Box, Box, Box, ""])])),
        ];
        var measures = making.Reading.Measures.Where(result => objective.Measures.Contains(result.Name, StringComparer.Ordinal)).ToList();
        if (measures.Count > 0)
        {
            blocks.Add(new ReportBlock.Table(new ReportTable(
                $"eeg_measures_{objective.Name}", making.T("report.eeg.measures", ("number", number)), [making.Column("measure", 6), making.Column("value", 3), making.Column("formula", 9)],
                [.. measures.Select(result => Row(making, result))])));
        }

        return new ReportSection($"eeg_{objective.Name}", title, blocks);
    }

    private static ReportRow Row(ReportMaking making, MeasureResult result)
    {
        var (name, formula) = (making.T("measure." + result.Name), MeasureWords.Formula(Measures.Find(result.Name)!, making.Words));
        return new ReportRow([name, making.Value(result), formula], making.Note($"{name}: {formula}", result.Evidence));
    }
}
