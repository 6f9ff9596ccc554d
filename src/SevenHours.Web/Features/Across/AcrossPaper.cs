using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Language;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Features.Debrief.Mistakes;
using SevenHours.Web.Features.Report;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Across;

/// <summary>What the page on many runs shows, as a paper: the same tables, with a footnote on each row that names the runs it rests on.</summary>
public sealed class AcrossPaper
{
    private readonly AcrossReading reading;
    private readonly Words words;
    private readonly ReportNotes notes = new();
    private readonly Dictionary<int, string> runsOf = [];

    private AcrossPaper(AcrossReading reading, Words words) => (this.reading, this.words) = (reading, words);

    /// <summary>The sheets that can be had alone.</summary>
    public static IReadOnlyList<string> Sheets { get; } = ["runs", "mistakes", "handovers", "measures", "decisions", "change"];

    /// <summary>Makes it.</summary>
    /// <param name="reading">What the page shows.</param>
    /// <param name="language">The language it speaks.</param>
    /// <param name="first">The sheet that comes first: formats with room for one table hold that alone.</param>
    public static ReportDocument Make(AcrossReading reading, UiLanguage language, string? first)
    {
        var paper = new AcrossPaper(reading, Words.In(language.Tag));
        List<ReportSection> sections = [paper.Runs(), paper.Mistakes(), .. reading.IsOneCase ? [paper.HandOvers(), paper.Measures(), paper.Decisions()] : Array.Empty<ReportSection>(), .. paper.Change()];
        var asked = sections.FindIndex(section => section.Id == first);
        if (asked > 0)
        {
            var section = sections[asked];
            sections.RemoveAt(asked);
            sections.Insert(0, section);
        }

        sections.Add(paper.Footnotes());
        return new ReportDocument(
            paper.T("across"), reading.IsOneCase ? reading.CaseName(reading.Choice.Case!) : paper.T("across.case.all"), paper.T("across.runs.note", ("n", reading.Whole.Count), ("people", People(reading.Whole))),
            language, sections, paper.notes.All);
    }

    private ReportSection Runs()
    {
        var table = new ReportTable("runs", T("across.runs"),
            [Column("run", 4), Column("course", 3), Column("year"), Column("place", 3), Column("version"), Column("people"), Column("end", 3)],
            [.. reading.Whole.Bundles.Select(bundle => new ReportRow(
                [
                    Names(bundle.Runs), Each(bundle, run => reading.FaceOf(run).Course), Each(bundle, AcrossReading.Year), Each(bundle, run => reading.FaceOf(run).Place),
                    new ReportCell(Each(bundle, run => run.Digest.Hash[..8]), IsCode: true), bundle.IsOfStandIns ? T("across.nobody") : Count(bundle.People),
                    T("across.goal", ("count", bundle.Runs.Count(run => run.Digest.ReachedGoal == true)), ("n", bundle.Runs.Count(run => run.Digest.ReachedGoal is not null))),
                ],
                Note(T("across.note.runs"), bundle.Runs)))]);
        List<string> said = [T("across.why_five", ("n", RunBundle.Least))];
        if (reading.Whole.Left > 0)
            said.Add(T("across.left", ("n", reading.Whole.Left)));
        if (reading.Versions > 1)
            said.Add(T("across.versions", ("n", reading.Versions)));
        if (reading.OfStandIns > 0)
            said.Add(T("across.stand_ins", ("n", reading.OfStandIns)));
        return Section("runs", "across.runs", said, table);
    }

    private ReportSection Mistakes() => Section("mistakes", "across.mistakes", [T("across.mistakes.how")], new ReportTable("mistakes", T("across.mistakes"),
        [Column("number", 1), Column("mistake", 6), Column("all"), Column("all_runs"), .. reading.Groups.Where(group => !group.Shown.IsEmpty).SelectMany((group, place) => Pair(group, place))],
        [.. reading.Mistakes.Select(row => new ReportRow(
            [
                Count(row.Number), T(MistakeWords.TitleOf(row.Number)),
                .. row.Cells.Where((_, place) => place == 0 || !reading.Groups[place - 1].Shown.IsEmpty).SelectMany(cell => new[] { Figure(cell.Share, "percent"), Count(cell.Runs.Count) }),
            ],
            Note(T("across.note.mistake"), Beside(row.Cells[0].Runs.Select(one => one.Run)))))]));

    private ReportSection HandOvers()
    {
        List<NamedGroup> groups = reading.Procedure is null ? [] : [.. reading.Groups];
        return Section("handovers", "across.handovers", [T("across.handovers.how")], new ReportTable("handovers", T("across.handovers"),
            [
                Column("from", 4), Column("to", 4), Column("needs"), Column("middle"), Column("lower"), Column("upper"), Column("late"), Column("never"),
                .. groups.SelectMany((group, place) => new[] { new ReportColumn($"needs_{place + 1}", $"{AcrossWords.Name(group, reading, words)}: {T("across.column.needs")}"), new ReportColumn($"middle_{place + 1}", $"{AcrossWords.Name(group, reading, words)}: {T("across.column.middle")}") }),
            ],
            [.. reading.HandOvers.Where(row => row.Cells[0] is not null).Select(row => (Row: row, All: row.Cells[0]!)).Select(one => new ReportRow(
                [
                    reading.AgencyName(one.Row.From), reading.AgencyName(one.Row.To), Count(one.All.Needs), Figure(one.All.Waited?.Middle, "s"), Figure(one.All.Waited?.Lower, "s"), Figure(one.All.Waited?.Upper, "s"),
                    Count(one.All.Late), Count(one.All.Never),
                    .. one.Row.Cells.Skip(1).SelectMany(cell => cell is null ? [Hidden, Hidden] : new[] { Count(cell.Needs), Figure(cell.Waited?.Middle, "s") }),
                ],
                Note(T("across.note.handover"), Beside(one.All.Worst.Select(worst => worst.Run)))))]));
    }

    private ReportSection Measures() => Section("measures", "across.series", [T("across.series.how")], new ReportTable("measures", T("across.series"),
        [Column("run", 4), Column("course", 3), Column("year"), Column("phase"), .. reading.Series.Select(series => new ReportColumn(series.Name, T("measure." + series.Name)))],
        [.. reading.Whole.Bundles.Select(bundle => new ReportRow(
            [
                Names(bundle.Runs), Each(bundle, run => reading.FaceOf(run).Course), Each(bundle, AcrossReading.Year),
                reading.Procedure is null ? "–" : T(reading.Procedure.IsInForce(bundle.Runs[0]) ? "across.after" : "across.before"),
                .. reading.Series.Select(series => Figure(series.Dots.FirstOrDefault(dot => dot.Bundle == bundle)?.Value, series.Unit)),
            ],
            Note(T("across.note.measures"), bundle.Runs)))]));

    private ReportSection Decisions() => Section("decisions", "across.decisions", [T("across.decisions.how")], new ReportTable("decisions", T("across.decisions"),
        [Column("decision", 6), Column("seat", 3), Column("way", 3), Column("runs"), Column("share"), Column("took"), Column("reached"), Column("ended")],
        [.. reading.Decisions.SelectMany(row => row.Ways.Select(way => new ReportRow(
            [
                reading.StepName(row.Seat, row.Step), reading.SeatName(row.Seat), T($"across.way.{SnakeCase.Of(way.Verdict)}"), Count(way.Runs.Count),
                Figure(Quantiles.Percent(way.Runs.Count, row.Runs), "percent"), way.IsEndShown ? Figure(way.Took?.Middle, "s") : Hidden,
                way.IsEndShown ? Count(way.Reached) : Hidden, way.IsEndShown ? Count(way.Ended) : Hidden,
            ],
            Note(T("across.note.decision"), row.Ways.SelectMany(all => all.Runs).Select(one => one.Run)))))]));

    private IEnumerable<ReportSection> Change()
    {
        if (reading is not { Effect: { } effect, Procedure: { } procedure })
            yield break;
        List<string> said = [$"{procedure.Says}: {T("across.change.since", ("day", AcrossWords.Day(procedure.Change.Since)))}.", AcrossWords.Sizes(effect, words), .. AcrossWords.Conclusion(effect, words), T("across.change.how")];
        var (before, after) = (effect.Before.Runs.ToList(), effect.After.Runs.ToList());
        yield return new ReportSection("change", T("across.procedure"),
        [
            .. said.Select(line => new ReportBlock.Paragraph(new ReportLine(line))),
            new ReportBlock.Table(WithRuns(new ReportTable("change", T("across.procedure"),
                [Column("measure", 5), Column("n_before"), Column("before"), Column("n_after"), Column("after"), Column("difference"), Column("low"), Column("high"), Column("delta"), Column("better_share"), Column("verdict", 4)],
                [.. effect.Measures.Select(row => new ReportRow(
                    [
                        T("measure." + row.Name), Count(row.Before!.Count), Figure(row, row.Before.Middle), Count(row.After!.Count), Figure(row, row.After.Middle), Figure(row, row.Difference), Figure(row, row.Low), Figure(row, row.High),
                        row.Delta is { } delta ? new ReportCell(delta.ToString("0.00", CultureInfo.InvariantCulture), delta, "") : "–", Figure(row.BetterShare, "percent"), AcrossWords.Verdict(row, words),
                    ],
                    Note(T("across.note.change"), before.Concat(after))))]))),
            new ReportBlock.Table(new ReportTable("differs", T("across.change.else"), [Column("what", 4), Column("before", 4), Column("after", 4)],
                [.. effect.Differs.Select(one => new ReportRow([T(AcrossWords.KindId(one)), AcrossWords.Values(one, one.Before, reading, words), AcrossWords.Values(one, one.After, reading, words)]))])),
        ]);
    }

    // The rows of the annex have the addresses that footnotes lead to.
    private ReportSection Footnotes() => new("annex", T("report.annex"),
    [
        new ReportBlock.Table(new ReportTable(AnnexSection.Footnotes, T("report.footnotes"), [new ReportColumn("number", T("report.column.number")), new ReportColumn("says", T("report.column.says"), 12)],
            [.. notes.All.Select(note => new ReportRow([new ReportCell(note.Number.ToString(CultureInfo.InvariantCulture), note.Number, "count", IsCode: true), note.Says]))])),
    ]);

    private ReportSection Section(string id, string title, IReadOnlyList<string> said, ReportTable table) =>
        new(id, T(title), [.. said.Select(line => (ReportBlock)new ReportBlock.Paragraph(new ReportLine(line))), new ReportBlock.Table(WithRuns(table))]);

    // Formats without footnotes name the runs in the row.
    private ReportTable WithRuns(ReportTable table) => table with
    {
        Columns = [.. table.Columns, Column("rests_on", 3)],
        Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells, new ReportCell(runsOf.GetValueOrDefault(row.Note, ""), IsCode: true)] })],
    };

    // Runs are named by exercise and team, by which their events are found; figures of few people are not in it.
    private int Note(string says, IEnumerable<ComparedRun> runs)
    {
        List<string> keys = [.. runs.Select(run => run.Key).Distinct().Order(StringComparer.Ordinal)];
        var number = notes.Add($"{says}: {string.Join(", ", keys)}.", []);
        runsOf[number] = string.Join(' ', keys);
        return number;
    }

    // A file goes further than the page: it names a run of few people only together with those it is bundled with.
    private IEnumerable<ComparedRun> Beside(IEnumerable<ComparedRun> runs)
    {
        var keys = runs.Select(run => run.Key).ToHashSet(StringComparer.Ordinal);
        return reading.Bundles.All.Where(bundle => bundle.Runs.Any(run => keys.Contains(run.Key))).SelectMany(bundle => bundle.Runs);
    }

    private IEnumerable<ReportColumn> Pair(NamedGroup group, int place)
    {
        var name = AcrossWords.Name(group, reading, words);
        return [new($"group_{place + 1}", $"{name} ({group.Shown.Count})"), new($"group_{place + 1}_runs", $"{name}: {T("across.column.all_runs")}")];
    }

    private string Names(IEnumerable<ComparedRun> runs) => string.Join(" + ", runs.Select(run => reading.NameOf(run, T("debrief.syndicate", ("n", run.Syndicate)))));

    private static string Each(RunBundle bundle, Func<ComparedRun, string> of) => string.Join(", ", bundle.Runs.Select(of).Where(value => value.Length > 0).Distinct());

    private static int People(RunGroup group) => group.Runs.SelectMany(run => run.People).Distinct(StringComparer.Ordinal).Count();

    private ReportCell Hidden => T("across.hidden.short");

    private ReportCell Figure(GroupComparison row, decimal? value) => Figure(value, Debriefing.Measures.Find(row.Name)?.Unit ?? "");

    private ReportCell Figure(decimal? value, string unit) => new(Figures.Line(value, unit, null, words), value, unit);

    private static ReportCell Count(int value) => new(value.ToString(CultureInfo.InvariantCulture), value, "count");

    private ReportColumn Column(string id, int share = 2) => new(id, T("across.column." + id), share);

    private string T(string id, params ReadOnlySpan<(string Name, object? Value)> arguments) => words[id, arguments];
}
