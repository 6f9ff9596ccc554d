using System.Globalization;
using SevenHours.Debriefing;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>Every footnote with its events, and every event that was cited.</summary>
internal static class AnnexSection
{
    /// <summary>The section itself.</summary>
    public const string Id = "annex";

    /// <summary>The table of footnotes: the writers give its rows the addresses that footnotes lead to.</summary>
    public const string Footnotes = "footnotes";

    /// <summary>The table of events.</summary>
    public const string Events = "events";

    public static ReportSection Of(ReportMaking making)
    {
        var notes = making.Notes.All;
        List<EventId> cited = [.. notes.SelectMany(note => note.Events).Distinct().Order().Select(id => new EventId(id))];
        return new ReportSection(Id, making.T("report.annex"),
        [
            new ReportBlock.Paragraph(new ReportLine(making.T("report.annex.how"))),
            new ReportBlock.Paragraph(new ReportLine(making.T("report.annex.file"))),
            new ReportBlock.Table(Noted(making, Footnotes, making.T("report.footnotes"))),
            new ReportBlock.Table(Told(making, making.T("report.events"), cited)),
        ]);
    }

    /// <summary>The footnotes of a paper with the numbers of their events.</summary>
    public static ReportTable Noted(ReportMaking making, string id, string title) => new(
        id, title, [making.Column("number"), making.Column("says", 8), making.Column("events", 6)], [.. making.Notes.All.Where(note => !note.IsEvent).Select(Row)]) { IsDetail = true };

    /// <summary>Events, each in a sentence.</summary>
    public static ReportTable Told(ReportMaking making, string title, IReadOnlyList<EventId> events) => new(
        Events, title, [making.Column("event"), making.Column("at"), making.Column("what", 9), making.Column("seat", 4)],
        [.. EventLine.Of(making.History, events).Select(line => Row(making, line))]) { IsDetail = true };

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
