using SevenHours.Debriefing;
using SevenHours.Web.Features.Evidence.View;

namespace SevenHours.Web.Features.Report;

/// <summary>What was taken, what it weighs when everything is known, and what went wrong with it.</summary>
internal static class EvidenceSection
{
    /// <summary>Up to so many exhibits are read one by one.</summary>
    private const int Few = 20;

    public static ReportSection? Of(ReportMaking making)
    {
        var all = EvidenceStory.All(making.History);
        if (all.Count == 0)
            return null;
        var words = new DebriefWords(making.Scenario, making.Reading.Texts, all);
        var table = new ReportTable(
            "exhibits", making.T("evidence.list"),
            [making.Column("mark"), making.Column("exhibit", 5), making.Column("seat", 4), making.Column("at"), making.Column("weight"), making.Column("usable"), making.Column("breaks", 7)],
            [.. all.Select(story =>
            {
                var exhibit = story.Story.Exhibit;
                var breaks = string.Join(" ", story.Breaks.Select(one => BreakLine.Of(words, one.Break, exhibit).Says));
                return new ReportRow(
                    [
                        new ReportCell(words.MarkOf(exhibit.Handle), IsCode: true), words.TitleOf(exhibit), making.Reading.Name(exhibit.Item.Seat), ReportMaking.At(exhibit.At),
                        making.Figure(story.Weight, "points"), making.T(story.Stands.IsUsable ? "report.yes" : "report.no"), breaks.Length > 0 ? breaks : making.T("evidence.whole"),
                    ],
                    making.Note(making.T("report.note.weight"), story.Events));
            })]) { IsDetail = all.Count > Few };
        return new ReportSection("evidence", making.T("evidence"), [new ReportBlock.Table(table)]);
    }
}
