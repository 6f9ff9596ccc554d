using SevenHours.Disciplines;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Testing;

/// <summary>A case about one door: police, an NGO, a prosecutor, a court without a seat, a mediation service, and what lies behind the door.</summary>
/// <remarks>Every lead time is fixed, so that a test can say when something happens: an entry takes an hour, a talk twenty minutes.</remarks>
public static class RaidCase
{
    /// <summary>The case, to which a test adds what it is about.</summary>
    public static SmallCase New() => new SmallCase([.. AllDisciplines.Create()])
        .With("world", World).With("law", Law).With("actions", Actions).With("outcomes", Outcomes);

    /// <summary>The case in play.</summary>
    public static PlayedWorld Begin(ulong seed = 1) => New().Begin(seed);

    /// <summary>An order to act, as a seat would give it.</summary>
    public static StartAction Start(this PlayedWorld play, string seat, string action, string? target = null, params string[] options) => new(
        play.Seat(seat), play.Id<ActionDefinition>(action), play.Subject(target), play.NameOf(target))
    {
        Options = options,
    };

    /// <summary>A request for leave to act, with all that the law asks of one for the entry.</summary>
    public static Disciplines.Requests.Ask AskFor(this PlayedWorld play, string seat, string action, string target, string to = "prosecution") => new(
        play.Seat(seat), play.Id<Agency>(to), play.Id<ActionDefinition>(action), Id<Topic>.None)
    {
        Target = play.Subject(target),
        TargetText = play.NameOf(target),
        Ground = play.Id<Ground>("danger"),
        Cites = [play.Id<Fact>("door_seen"), play.Id<Fact>("girl_called")],
        Milder = Words("milder"),
        Text = Words("why"),
    };

    /// <summary>A subject, or none.</summary>
    public static Id<Subject> Subject(this PlayedWorld play, string? name) => name is null ? Id<Subject>.None : play.Id<Subject>(name);

    /// <summary>The name of a subject, as somebody chooses it from a list.</summary>
    public static TextRef NameOf(this PlayedWorld play, string? subject) =>
        subject is null ? TextRef.None : play.Scenario.Subjects[play.Id<Subject>(subject)].Title;

    /// <summary>Words somebody typed; in play they would be a commitment.</summary>
    public static TextRef Words(string words) => TextRef.Typed(words);

    /// <summary>The seat's stream as it would leave the kernel: instants and redacted events.</summary>
    public static IReadOnlyList<string> StreamOf(this PlayedWorld play, string seat)
    {
        var codec = new WireCodec(play.Scenario, AllDisciplines.Compiler().WireNames);
        return [.. play.Events.Where(e => e.Event.To.Has(play.Seat(seat))).Select(e =>
        {
            var wire = codec.Write(e.Event.ForSeats());
            return $"{e.At} {wire.Name} {System.Text.Encoding.UTF8.GetString(wire.Json.Span)}";
        })];
    }

    private const string World = """
        countries: { verania: { name: Verania, code: XB, languages: [en], law: our_law } }
        agencies:
          police: { name: Police, short: PO, profession: police, country: verania, at: station }
          ngo: { name: Lantern House, short: LH, profession: ngo, country: verania }
          prosecution: { name: Prosecution, short: PR, profession: prosecutor, country: verania }
          bench: { name: Court, short: CO, profession: court, country: verania, stand_in_only: true }
          mediation: { name: Mediation, short: ME, profession: mediator, country: verania }
        seats:
          chief: { agency: police, title: Chief, languages: [en] }
          officer: { agency: police, title: Officer, languages: [en] }
          counsellor: { agency: ngo, title: Counsellor, languages: [en, ru] }
          prosecutor: { agency: prosecution, title: Prosecutor, languages: [en] }
          mediator: { agency: mediation, title: Mediator, languages: [en, ru] }
        people:
          girl: { name: The girl, at: house, is: victim, languages: [ru] }
          keeper: { name: The keeper, at: house, is: suspect, languages: [en] }
          tenant: { name: The tenant, at: other_house, is: bystander, languages: [en] }
        places:
          house: { name: "Canal Street 19, 2nd floor", country: verania, also: [canal 19] }
          other_house: { name: Canal Street 9, country: verania }
          shelter: { name: The shelter, country: verania }
          station: { name: The station, country: verania }
        things:
          phone: { kind: number, name: "+999 555 0100" }
          account: { kind: account, name: Account one }
        facts:
          door_seen: { statement: The door is blue., about: house, weight: 40, held_by: [police] }
          girl_called: { statement: She called., about: girl, weight: 30, held_by: [police] }
          rumour: { statement: Somebody heard something., about: phone, weight: 30, held_by: [police] }
          diary: { statement: The diary names the keeper., weight: 40 }
          ledger: { statement: The ledger shows payments., weight: 40 }
          calls: { statement: The number called the keeper., weight: 30 }
        levels:
          trust_girl: { of: girl, kind: trust, start: 40 }
        travel: { way: { from: station, to: house, time: 15m } }
        """;

    private const string Law = """
        principles:
          p1: { title: Do no harm, references: "" }
          p7: { title: Proportionate means, references: "" }
        laws:
          our_law:
            country: verania
            title: The law
            grounds: { danger: { title: Danger }, crime: { title: Crime } }
            authorisations:
              entry: { from: prosecutor, urgent: true, threshold: 50, valid: 6h, ground: [danger], principle: p7 }
              records: { from: court, threshold: 40, valid: 1h, ground: [crime, danger], principle: p7 }
        """;

    private const string Actions = """
        actions:
          entry:
            number: 1
            title: Entry
            who: [police]
            on: [place]
            authorisation: court
            needs: { officer: 2 }
            lead_time: 1h
            intrusive: 2
            principle: p1
            options:
              mediator: { title: Mediator at the door, needs: { mediator_ru: 1 }, adds: 20m }
              quiet: { title: Quietly, either: manner }
              loud: { title: With a ram, either: manner }
          records: { number: 2, title: Records, who: [police], on: [number], authorisation: prosecutor, lead_time: 30m, intrusive: 2 }
          talk: { number: 3, title: A talk, who: [ngo], on: [person], lead_time: 20m }
          exam: { number: 4, title: Examination, who: [health, police], on: [person], authorisation: consent, lead_time: 10m, intrusive: 2, principle: p1 }
          visit: { number: 5, title: A visit, who: [police], on: [place], lead_time: 10m, travel: true }
        resources:
          officers: { name: Officers, kind: officer, agency: police, count: 3 }
          mediators: { name: Mediators, kind: mediator_ru, agency: mediation, count: 1, shared: true, away: [ { from: 0m, until: 30m } ] }
        """;

    private const string Outcomes = """
        outcomes:
          a_found:
            on: entry
            target: house
            when: "at(girl, house)"
            say: She is there.
            do:
              - reveal: { fact: diary, to: actor }
              - exhibit: { fact: ledger }
          b_no_words:
            on: entry
            target: house
            without: [mediator]
            say: She does not answer.
            do:
              - level: { of: girl, kind: trust, by: -25 }
              - trace: { to: [ngo], channel: radio, says: She does not speak with the officers. }
          c_without_order:
            on: entry
            unlawful: true
            say: The court will ask who allowed this.
          d_records:
            on: records
            target: phone
            say: One number stands out.
            do:
              - reveal: { fact: calls, to: actor }
              - exhibit: { fact: calls }
        """;
}
