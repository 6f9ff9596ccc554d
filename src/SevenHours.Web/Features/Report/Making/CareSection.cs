using SevenHours.Debriefing;
using SevenHours.Disciplines.Care;
using SevenHours.Kernel;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>Care, person by person: needs and when they were found, what was offered, chosen and begun, the clocks, who was met, and what was missing and why.</summary>
internal static class CareSection
{
    public static ReportSection? Of(ReportMaking making)
    {
        var people = PersonCare.All(making.History);
        return people.Count == 0 ? null : new ReportSection("care", making.T("debrief.care"), [.. people.SelectMany(person => Blocks(making, person))]);
    }

    private static IEnumerable<ReportBlock> Blocks(ReportMaking making, PersonCare person)
    {
        var name = making.Scenario.Subjects[person.Person].Name;
        var again = PersonMeeting.AskedAgain(person.Meetings);
        yield return new ReportBlock.Heading(making.Reading.Name(person.Person));
        yield return new ReportBlock.Points(
        [
            new ReportLine(making.T("report.care.met", ("n", person.Strangers)), making.Note(making.T("report.care.note.met"), person.Meetings.GroupBy(m => m.Who, StringComparer.Ordinal).Select(g => g.First().Event))),
            new ReportLine(making.T("report.care.again", ("n", again.Count)), making.Note(making.T("report.care.note.again"), again.Select(m => m.Event))),
        ]);
        foreach (var table in (ReportTable[])[Needs(making, name, person), Services(making, name, person), Clocks(making, name, person), Missing(making, name, person)])
        {
            if (table.Rows.Count > 0)
                yield return new ReportBlock.Table(table);
        }
    }

    // What nobody found stands there as well: that is what the table is for.
    private static ReportTable Needs(ReportMaking making, string name, PersonCare person)
    {
        var assessed = making.History.All<NeedsAssessed>().Where(a => a.Event.Person == person.Person).ToList();
        var cared = making.Scenario.Table<CaredFor>().First(c => c.Person == person.Person);
        return new ReportTable(
            $"care_needs_{name}", making.T("report.care.needs"), [making.Column("need", 7), making.Column("band", 2), making.Column("found_at", 2), making.Column("seat", 4)],
            [.. cared.Needs.Select(need => (Need: need, First: Find(assessed.Where(a => a.Event.Assessment.Found.Contains(need.Name))))).Select(one => new ReportRow(
                [
                    making.Of(one.Need.Says), making.T(Care.CareWords.Of(one.Need.Band)), one.First is { } when ? ReportMaking.At(when.At) : making.T("report.care.unfound"),
                    one.First is { } by ? making.Reading.Name(by.Event.Assessment.Seat) : "–",
                ],
                making.Note(one.First?.Id ?? person.Opened)))]);
    }

    private static ReportTable Services(ReportMaking making, string name, PersonCare person)
    {
        var offers = making.History.All<ServiceOffered>().Where(o => o.Event.Person == person.Person).ToLookup(o => o.Event.Service);
        var begun = making.History.All<ServiceBegun>().Where(b => b.Event.Person == person.Person).ToLookup(b => b.Event.Service);
        var services = making.Scenario.Table<CareService>();
        return new ReportTable(
            $"care_services_{name}", making.T("report.care.services"),
            [making.Column("service", 5), making.Column("offered", 2), making.Column("offers", 2), making.Column("she_said", 3), making.Column("begun", 2), making.Column("how_begun", 5)],
            [.. services.Ids.Where(id => offers[id].Any() || begun[id].Any()).Select(id =>
            {
                var (asked, last, first) = (Find(offers[id]), Find(offers[id].Reverse()), Find(begun[id]));
                EventId[] events = [.. offers[id].Select(o => o.Id), .. begun[id].Select(b => b.Id)];
                return new ReportRow(
                    [
                        making.Of(services[id].Title), ReportMaking.At(asked?.At), making.Count(offers[id].Count()), last is { } said ? making.T(Care.CareWords.Of(said.Event.Answer)) : "–",
                        ReportMaking.At(first?.At), first is { } start ? making.T(Care.CareWords.Of(start.Event.Freedom), ("agency", making.Reading.Name(start.Event.Agency))) : "–",
                    ],
                    making.Note(making.T("report.care.note.offers"), events));
            })]);
    }

    private static ReportTable Clocks(ReportMaking making, string name, PersonCare person)
    {
        var ends = making.History.All<CareClockKept>().Where(k => k.Event.Person == person.Person).Select(k => (k.Event.Service, k.At, k.Id, Word: "care.clock.kept"))
            .Concat(making.History.All<CareClockMissed>().Where(m => m.Event.Person == person.Person).Select(m => (m.Event.Service, m.At, m.Id, Word: "care.clock.missed"))).OrderBy(one => one.Id).ToList();
        // Who comes later to the person reads the clocks that run: the same clock, told again.
        var started = making.History.All<CareClockStarted>().Where(c => c.Event.Person == person.Person).DistinctBy(c => (c.Event.Service, c.Event.Until));
        return new ReportTable(
            $"care_clocks_{name}", making.T("report.care.clocks"), [making.Column("service", 6), making.Column("from"), making.Column("due"), making.Column("ended"), making.Column("standing", 3)],
            [.. started.Select(clock =>
            {
                var end = ends.FirstOrDefault(e => e.Service == clock.Event.Service && e.Id.Value > clock.Id.Value);
                return new ReportRow(
                    [
                        making.Of(making.Scenario.Table<CareService>()[clock.Event.Service].Title), ReportMaking.At(clock.At), ReportMaking.At(clock.Event.Until),
                        end.Word is null ? "–" : ReportMaking.At(end.At), making.T(end.Word ?? "care.clock.running"),
                    ],
                    end.Word is null ? making.Note(clock.Id) : making.Note(clock.Id, end.Id));
            })]);
    }

    private static ReportTable Missing(ReportMaking making, string name, PersonCare person) => new(
        $"care_missing_{name}", making.T("debrief.care.missing"), [making.Column("at"), making.Column("what", 5), making.Column("why", 8)],
        [.. person.Missing.Select(line => new ReportRow(
            [
                ReportMaking.At(line.At), line.Service.IsSome ? making.Of(making.Scenario.Table<CareService>()[line.Service].Title) : line.Says.IsSome ? making.Of(line.Says) : "–",
                making.T($"debrief.care.{line.Finding}".ToLowerInvariant()),
            ],
            making.Note(line.Events)))]);

    private static Seen<T>? Find<T>(IEnumerable<Seen<T>> events)
        where T : WorldEvent => events.Cast<Seen<T>?>().FirstOrDefault();
}
