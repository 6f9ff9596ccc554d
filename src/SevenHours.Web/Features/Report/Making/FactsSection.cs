using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>How facts travelled: the hand-overs that took longest or never came, then where every needed fact went.</summary>
internal static class FactsSection
{
    private const int Worst = 12;

    public static ReportSection? Of(ReportMaking making)
    {
        List<FactPath> paths = [.. FactPath.All(making.History).Where(path => path.IsNeeded)];
        if (paths.Count == 0)
            return null;
        var stops = paths.SelectMany(path => path.Stops.Select(stop => (Path: path, Stop: stop))).ToList();
        List<(FactPath Path, FactStop Stop)> worst =
        [
            .. stops.Where(one => one.Stop.Standing == FactStanding.NeverLearned && one.Path.Known is not null),
            .. stops.Where(one => one.Stop.Standing == FactStanding.Late).OrderByDescending(one => one.Stop.Waited!.Value.Seconds),
        ];
        return new ReportSection("facts", making.T("report.facts"),
        [
            new ReportBlock.Paragraph(new ReportLine(making.T("report.facts.how"))),
            .. worst.Count == 0 ? Array.Empty<ReportBlock>() : [new ReportBlock.Table(Table(making, "worst_handovers", worst.Take(Worst)))],
            new ReportBlock.Table(Table(making, "facts", stops.Where(one => one.Stop.Needed is not null)) with { IsDetail = true }),
        ]);
    }

    private static ReportTable Table(ReportMaking making, string id, IEnumerable<(FactPath Path, FactStop Stop)> stops) => new(
        id, making.T($"report.facts.{id}"),
        [making.Column("fact", 8), making.Column("agency", 4), making.Column("needed"), making.Column("known"), making.Column("held"), making.Column("waited"), making.Column("standing", 3)],
        [.. stops.Select(one => Row(making, one.Path, one.Stop))]);

    private static ReportRow Row(ReportMaking making, FactPath path, FactStop stop)
    {
        var known = making.History.Facts.Of(path.Fact).Where(holding => making.History.IsProfessional(holding.Seat)).Select(holding => holding.Event).FirstOrDefault(EventId.None);
        return new ReportRow(
            [
                making.Of(making.Scenario.Table<Fact>()[path.Fact].Statement), making.Reading.Name(stop.Agency), ReportMaking.At(stop.Needed), ReportMaking.At(path.Known), ReportMaking.At(stop.Held),
                making.Figure(stop.Waited?.Seconds, "s"), making.T(Standing(path, stop)),
            ],
            making.Note(making.T("report.note.handover"), [known, stop.Event]));
    }

    private static string Standing(FactPath path, FactStop stop) => stop.Standing switch
    {
        FactStanding.Late => "report.fact.late",
        FactStanding.InTime => "debrief.fact.in_time",
        FactStanding.NeverLearned => path.Known is null ? "report.fact.unknown" : "debrief.fact.never",
        _ => "debrief.fact.not_needed",
    };
}
