using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Web.Features.Debrief.WhatIf.Changing;
using SevenHours.Web.Features.Debrief.WhatIf.Trials;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>What mattered most: the decisions of the run ranked by what leaving each out changes. Only where somebody had them ranked.</summary>
internal static class MatteredSection
{
    private const int MostMeasures = 3;

    public static ReportSection? Of(ReportMaking making)
    {
        if (making.Cover.Ranking is not { Decisions.Count: > 0 } ranking)
            return null;
        var ranked = ranking.Ranked;
        return new ReportSection("mattered", making.T("rank.title"),
        [
            new ReportBlock.Paragraph(new ReportLine(making.T("rank.said", ("n", ranked.Count), ("all", ranking.Points)))),
            new ReportBlock.Table(new ReportTable(
                "mattered", making.T("rank.title"),
                [making.Column("rank"), making.Column("at"), making.Column("seat", 3), making.Column("decided", 6), making.Column("adds", 2), making.Column("interval", 3), making.Column("decisive", 2), making.Column("moved", 7)],
                [.. ranked.Select((one, place) => Row(making, one, place + 1))])),
            new ReportBlock.Paragraph(new ReportLine(making.T("fork.assumes"))),
        ]);
    }

    private static ReportRow Row(ReportMaking making, RankedDecision one, int place) => new(
        [
            making.Count(place), ReportMaking.At(new Kernel.SimTime(one.At)), ChangeWords.Who(making.Reading, one.Event), ChangeWords.Event(making.Reading, one.Event),
            new ReportCell(Signed(one.Adds.Points, making), one.Adds.Points, "points"), $"{Signed(one.Adds.Low, making)} … {Signed(one.Adds.High, making)}",
            making.T(one.Found.IsGoalDecisive ? (one.Adds.Points > 0 ? "rank.helped" : "rank.harmed") : "fork.undecided"),
            string.Join("; ", one.Found.Measures.Where(one.Found.IsDecisive).OrderByDescending(row => (row.Helped + row.Harmed) * 1000 / Math.Max(1, row.Pairs)).Take(MostMeasures)
                .Select(row => $"{making.T("measure." + row.Name)} {making.Figure(-row.Mean.Difference, Measures.Find(row.Name)?.Unit ?? "").Text}")),
        ],
        making.Note(new EventId(one.Event)));

    private static string Signed(decimal points, ReportMaking making) => TrialWords.Points(points, making.Words);
}
