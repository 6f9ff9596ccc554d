using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>What every section of a report is made with: the run, the words, and the footnotes so far.</summary>
internal sealed class ReportMaking(DebriefReading reading, ReportCover cover)
{
    public DebriefReading Reading => reading;

    public ReportCover Cover => cover;

    public History History => reading.History;

    public Scenario Scenario => reading.Scenario;

    public Words Words => reading.Texts.Words;

    public ReportNotes Notes { get; } = new();

    public string T(string id, params ReadOnlySpan<(string Name, object? Value)> arguments) => Words[id, arguments];

    public string Of(TextRef text) => reading.Texts.Of(text);

    /// <summary>A footnote on events that simply happened.</summary>
    public int Note(params IEnumerable<EventId> events) => Notes.Add(T("report.note.events"), events, isPlain: true);

    /// <summary>A footnote that says how a figure was counted.</summary>
    public int Note(string says, IEnumerable<EventId> events) => Notes.Add(says, events);

    /// <summary>An instant of play.</summary>
    public static ReportCell At(SimTime? at) => at is { } time ? new ReportCell(Times.Short(time.Seconds), time.Seconds, "s") : "–";

    /// <summary>A figure with its unit.</summary>
    public ReportCell Figure(decimal? value, string unit, decimal? of = null) => new(Figures.Line(value, unit, of, Words), value, unit);

    /// <summary>A plain count.</summary>
    public ReportCell Count(int value) => Figure(value, "count");

    /// <summary>An event in a sentence. The author's ids are in no reader's language and stay out; numbers of telephones stay.</summary>
    public string Say(EventLine line) => EventWords.Say(line, reading);

    /// <summary>The value of a measure. Where nothing was counted and nothing came of it, that is said: nought per cent of nothing seen is no figure.</summary>
    public ReportCell Value(MeasureResult result) => result is { Value: 0, Evidence.Count: 0 }
        ? new ReportCell(result.Of is { } of ? T("report.none.of", ("n", Words.Number(of))) : T("report.none"), 0, result.Unit)
        : Figure(result.Value, result.Unit, result.Of);

    /// <summary>A column of what is looked up rather than read.</summary>
    public ReportColumn Detail(string id, int share = 2) => Column(id, share) with { IsDetail = true };

    /// <summary>A column, headed by a word of the report.</summary>
    public ReportColumn Column(string id, int share = 2) => new(id, T("report.column." + id), share);
}
