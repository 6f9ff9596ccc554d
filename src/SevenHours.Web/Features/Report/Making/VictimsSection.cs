using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Reading;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>The case as each victim lived it: how long she was how, whom she met, how often she was asked the same. In words, never in levels.</summary>
internal static class VictimsSection
{
    public static ReportSection? Of(ReportMaking making)
    {
        var victims = VictimSafety.All(making.History);
        return victims.Count == 0 ? null : new ReportSection("victims", making.T("report.victims"), [.. victims.SelectMany(victim => Blocks(making, victim))]);
    }

    private static IEnumerable<ReportBlock> Blocks(ReportMaking making, VictimSafety victim)
    {
        var name = making.Scenario.Subjects[victim.Person].Name;
        var lived = VictimEncounters.Of(making.History, victim.Person);
        yield return new ReportBlock.Heading(making.Reading.Name(victim.Person));
        yield return new ReportBlock.Points(
        [
            new ReportLine(making.T("report.met", ("n", lived.Met.Count)), making.Note(making.T("report.note.met"), lived.Met.Select(one => one.First))),
            new ReportLine(making.T("report.asked", ("n", lived.Asked.Count)), making.Note(making.T("report.note.asked"), lived.Asked)),
            new ReportLine(making.T("report.asked.again", ("n", lived.Again.Count)), making.Note(making.T("report.note.again"), lived.Again)),
            new ReportLine(making.T("report.interviewed", ("n", lived.Interviews.Count)), making.Note(making.T("report.note.interviewed"), lived.Interviews)),
        ]);
        yield return new ReportBlock.Table(Spans(making, name, victim));
        if (Words(making, name, victim) is { Rows.Count: > 0 } words)
            yield return new ReportBlock.Table(words);
        if (lived.Met.Count > 0)
            yield return new ReportBlock.Table(Met(making, name, lived) with { IsDetail = true });
    }

    private static ReportTable Spans(ReportMaking making, string name, VictimSafety victim) => new(
        $"safety_{name}", making.T("report.victim.safety"), [making.Column("from"), making.Column("until"), making.Column("lasted"), making.Column("how_she_was", 8)],
        [.. victim.Spans.Select(span => new ReportRow(
            [ReportMaking.At(span.From), ReportMaking.At(span.Until), making.Figure((span.Until - span.From).Seconds, "s"), making.T($"report.victim.{Name(span.Standing)}")],
            making.Note(span.Event.IsSome ? span.Event : First(making))))]);

    // A row for each state, with its words as they followed each other. A word that lasted less than a quarter of an hour tells nobody anything.
    private static ReportTable Words(ReportMaking making, string name, VictimSafety victim) => new(
        $"words_{name}", making.T("report.victim.words"), [making.Column("state_of", 4), making.Column("word", 12)],
        [.. victim.Levels.OrderBy(track => track.Level).Select(track => (Track: track, Spans: Lasting(making, track))).Where(one => one.Spans.Count > 0)
            .Select(one => new ReportRow(
                [
                    Level(making, one.Track),
                    string.Join("; ", one.Spans.Select((span, place) => place == 0 ? making.Of(span.Word) : making.T("report.victim.word", ("time", Times.Short(span.From.Seconds)), ("word", making.Of(span.Word))))),
                ],
                making.Note(making.T("report.note.words"), one.Spans.Select(span => span.Event.IsSome ? span.Event : First(making)))))]);

    // The same word twice, with a moment of another between, is one.
    private static List<WordSpan> Lasting(ReportMaking making, LevelTrack track)
    {
        List<WordSpan> spans = [.. track.Spans.Where(span => (span.Until - span.From).Seconds >= 900 && making.Of(span.Word).Length > 0)];
        return [.. spans.Where((span, place) => place == 0 || spans[place - 1].Word != span.Word)];
    }

    private static ReportTable Met(ReportMaking making, string name, VictimEncounters lived) => new(
        $"met_{name}", making.T("report.victim.met"), [making.Column("at"), making.Column("seat", 5), making.Column("agency", 5)],
        [.. lived.Met.Select(one => new ReportRow(
            [ReportMaking.At(making.History[one.First].At), making.Reading.Name(one.Seat), making.Reading.Name(making.History.AgencyOf(one.Seat))], making.Note(one.First)))]);

    private static string Level(ReportMaking making, LevelTrack track)
    {
        var kind = making.Scenario.Levels[track.Level].Kind;
        var id = "level." + kind;
        return Strings.Words.Has(id) ? making.T(id) : kind.Replace('_', ' ');
    }

    private static EventId First(ReportMaking making) => making.History.Events.Count > 0 ? making.History.Events[0].Id : EventId.None;

    private static string Name(SafetyStanding standing) => standing == SafetyStanding.InContact ? "in_contact" : standing.ToString().ToLowerInvariant();
}
