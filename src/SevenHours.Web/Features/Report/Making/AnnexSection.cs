using System.Globalization;
using SevenHours.Debriefing;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>Every footnote with its events, and every event that was cited.</summary>
internal static class AnnexSection
{
    /// <summary>The table of footnotes: the writers give its rows the addresses that footnotes lead to.</summary>
    public const string Footnotes = "footnotes";

    /// <summary>The table of events.</summary>
    public const string Events = "events";

    public static ReportSection Of(ReportMaking making)
    {
        var notes = making.Notes.All;
        List<EventId> cited = [.. notes.SelectMany(note => note.Events).Distinct().Order().Select(id => new EventId(id))];
        return new ReportSection("annex", making.T("report.annex"),
        [
            new ReportBlock.Paragraph(new ReportLine(making.T("report.annex.how"))),
            new ReportBlock.Table(new ReportTable(Footnotes, making.T("report.footnotes"), [making.Column("number"), making.Column("says", 8), making.Column("events", 6)], [.. notes.Where(note => !note.IsEvent).Select(Row)])),
            new ReportBlock.Table(new ReportTable(
                Events, making.T("report.events"), [making.Column("event"), making.Column("at"), making.Column("what", 9), making.Column("seat", 4)],
                [.. EventLine.Of(making.History, cited).Select(line => Row(making, line))])),
        ]);
    }

    private static ReportRow Row(ReportNote note) => new(
        [new ReportCell(Text(note.Number), note.Number, "count", IsCode: true), note.Says, new ReportCell(Ranges(note.Events), IsCode: true)]);

    private static ReportRow Row(ReportMaking making, EventLine line) => new(
        [new ReportCell(Text(line.Id.Value), line.Id.Value, "count", IsCode: true), ReportMaking.At(line.At), making.Say(line), making.Reading.Name(line.Seat)]);

    /// <summary>Ids in a row as <c>3–7, 12</c>.</summary>
    internal static string Ranges(IReadOnlyList<int> ids)
    {
        var parts = new List<string>();
        for (var i = 0; i < ids.Count;)
        {
            var from = i;
            while (i + 1 < ids.Count && ids[i + 1] == ids[i] + 1)
                i++;
            parts.Add(i - from > 1 ? $"{Text(ids[from])}–{Text(ids[i])}" : string.Join(", ", ids.Skip(from).Take(i - from + 1).Select(Text)));
            i++;
        }

        return parts.Count > 0 ? string.Join(", ", parts) : "–";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
