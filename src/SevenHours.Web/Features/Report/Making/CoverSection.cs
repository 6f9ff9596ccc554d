using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Reading;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>What was played, by whom, and what one needs to play it again.</summary>
internal static class CoverSection
{
    public static ReportSection? Of(ReportMaking making)
    {
        var blocks = new List<ReportBlock>();
        if (making.Cover.Summary.Length > 0)
        {
            blocks.Add(new ReportBlock.Paragraph(new ReportLine(making.Cover.Summary)));
        }

        blocks.Add(new ReportBlock.Table(About(making)));
        blocks.Add(new ReportBlock.Table(Seats(making)));
        blocks.Add(new ReportBlock.Paragraph(new ReportLine(making.T(making.Cover.People.Count > 0 ? "report.names.shown" : "report.names.left_out"))));
        blocks.Add(Signed(making));
        return new ReportSection("cover", making.T("report.cover"), blocks);
    }

    /// <summary>Lines for those who answer for a paper.</summary>
    internal static ReportBlock.Signing Signed(ReportMaking making) => new(new ReportTable(
        "signed", making.T("report.signed"), [making.Column("signs", 4), making.Column("name", 5), making.Column("date", 2), making.Column("signature", 5)],
        [.. new[] { "drawn", "led", "played" }.Select(who => new ReportRow([making.T("report.signed." + who), "", "", ""]))]) { IsSigned = true });

    private static ReportTable About(ReportMaking making)
    {
        var history = making.History;
        var begun = making.Note(history.First<ExerciseStarted>()?.Id ?? EventId.None);
        var whole = making.Note(making.T("report.note.whole"), history.Events.Count > 0 ? [history.Events[0].Id, history.Events[^1].Id] : []);
        List<ReportRow> rows =
        [
            Row("case", making.Cover.Form.Length > 0 ? $"{making.Cover.Case} · {making.Cover.Form}" : making.Cover.Case, 0),
            .. making.Cover.Team.Length > 0 ? [Row("team", making.Cover.Team, 0)] : Array.Empty<ReportRow>(),
            Row("until", new ReportCell($"{Times.Short(0)} – {Times.Short(history.Until.Seconds)}", history.Until.Seconds, "s"), whole),
            Row("state", making.T(history.HasEnded ? "report.state.ended" : "report.state.running"), history.First<PlayEnded>() is { } end ? making.Note(end.Id) : 0),
            Row("events", making.Count(history.Events.Count), whole),
            Row("seed", Code(history.Seed.ToString(CultureInfo.InvariantCulture)), begun),
            Row("scenario", $"{making.Cover.Case} · {making.Scenario.Hash[..12]}", begun),
            Row("version", Code($"SevenHours {Product}, {World.KernelVersion.ToString(CultureInfo.InvariantCulture)}"), begun),
        ];
        return new ReportTable("about", making.T("report.about"), [making.Column("what"), making.Column("value", 4)], rows);

        ReportRow Row(string id, ReportCell value, int note) => new([making.T("report.about." + id), value], note);
    }

    private static string Product => typeof(CoverSection).Assembly.GetName().Version?.ToString(3) ?? "";

    private static ReportCell Code(string text) => new(text, IsCode: true);

    private static ReportTable Seats(ReportMaking making)
    {
        var people = making.Cover.People;
        ReportColumn[] columns = [making.Column("agency", 3), making.Column("seat", 3), making.Column("acts"), .. people.Count > 0 ? [making.Column("person", 3)] : Array.Empty<ReportColumn>()];
        var doings = making.History.Acts.All.ToLookup(act => act.Plan.Seat);
        var rows = making.Scenario.Seats.Ids.Where(making.History.IsProfessional).Select(seat =>
        {
            var acts = doings[seat].ToList();
            ReportCell[] cells = [making.Reading.Name(making.History.AgencyOf(seat)), making.Reading.Name(seat), making.Count(acts.Count), .. people.Count > 0 ? [people.GetValueOrDefault(seat, "–")] : Array.Empty<ReportCell>()];
            return new ReportRow(cells, making.Note(making.T("report.note.acts"), acts.Select(act => act.Ordered)));
        });
        return new ReportTable("seats", making.T("report.seats"), columns, [.. rows]);
    }
}
