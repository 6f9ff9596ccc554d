using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Pure.Tests.Inspections;
using SevenHours.Testing;
using Shouldly;

namespace SevenHours.Pure.Tests.Debriefing.Mistakes;

/// <summary>A case with something of every kind about which a mistake can be made.</summary>
internal static class MistakeCase
{
    private const string World = """
        countries: { verania: { name: Verania, code: XB, languages: [en] } }
        agencies:
          police: { name: Police, short: PO, profession: police, country: verania }
          ngo: { name: Lantern House, short: LH, profession: ngo, country: verania }
          prosecution: { name: Prosecution, short: PR, profession: prosecutor, country: verania }
          money: { name: Money, short: FI, profession: financial_investigator, country: verania }
          press: { name: Press, short: J, profession: journalist, country: verania }
        seats:
          officer: { agency: police, title: Officer, languages: [en] }
          counsellor: { agency: ngo, title: Counsellor, languages: [en, ru] }
          prosecutor: { agency: prosecution, title: Prosecutor, languages: [en] }
          analyst: { agency: money, title: Analyst, languages: [en] }
          editor: { agency: press, title: Editor, languages: [en] }
        people:
          girl: { name: The girl, at: house, is: victim, languages: [ru] }
          woman: { name: The woman, is: victim, languages: [ru] }
          boy: { name: The boy, is: victim, languages: [ru] }
          keeper: { name: The keeper, at: house, is: suspect, role: organiser, languages: [en] }
          driver: { name: The driver, is: suspect, role: transporter, languages: [en] }
          nameless: { name: A woman without papers, same_as: woman, is: suspect }
          watcher: { name: The watcher, is: suspect, role: victim_controller, languages: [en] }
          banker: { name: The banker, is: suspect, role: money_broker, languages: [en] }
        places: { house: { name: The house, country: verania }, shelter: { name: The shelter, country: verania } }
        things: { phone: { kind: number, name: "+999 555 0100" }, account: { kind: account, name: Account one } }
        levels: { trust_girl: { of: girl, kind: trust, start: 40 } }
        facts:
          sign: { statement: She was never paid., about: girl, supports: indicator, weight: 40 }
          threat: { statement: They will move her., about: girl, supports: danger, weight: 40 }
          address: { statement: It is the blue house., about: house, supports: place, weight: 40 }
          deed: { statement: He brought her., about: girl, supports: act, weight: 40 }
          pressure: { statement: He keeps her papers., about: girl, supports: means, weight: 40 }
          gain: { statement: He takes the money., about: girl, supports: purpose, weight: 40 }
          secret: { statement: Her sister lives in Velmora., about: girl, sensitive: true, needed_by: { officer: 1h }, weight: 40 }
          slips: { statement: The slips name the banker., about: banker, supports: link, weight: 40 }
        truth:
          banker_keeper: { from: banker, to: keeper, relation: pays, shown_by: [slips] }
        principles:
          p3: { title: Help without conditions, references: "" }
          p4: { title: No punishment, references: "" }
          p13: { title: Safe return, references: "" }
          p16: { title: The definition decides, references: "" }
        """;

    private const string Acts = """
        actions:
          open_case: { number: 34, title: Open the case, who: [police], lead_time: 10m }
          rescue_entry: { number: 46, title: Entry, who: [police], on: [place], lead_time: 1h, options: { mediator: { title: Mediator at the door } } }
          arrest: { number: 49, title: Arrest, who: [police], on: [person], lead_time: 10m }
          non_punishment_review: { number: 19, title: Review, group: protection, who: [prosecutor], on: [person], lead_time: 10m }
          first_account: { number: 24, title: First account, group: interviews, who: [police], on: [person], lead_time: 10m }
          victim_interview: { number: 25, title: Interview, group: interviews, who: [police], on: [person], lead_time: 10m }
          second_session: { number: 28, title: Second talk, group: interviews, who: [police], on: [person], lead_time: 10m }
          registry_check: { number: 37, title: Registers, who: [police], lead_time: 10m }
          call_records: { number: 60, title: Records, group: digital, who: [police], on: [number], lead_time: 10m }
          risk_assessment: { number: 2, title: Risks, group: protection, who: [ngo], on: [person], lead_time: 10m }
          assisted_return: { number: 21, title: Return, group: protection, who: [ngo], on: [person], lead_time: 10m }
          lodge: { number: 6, title: A bed, group: protection, who: [ngo], on: [person], lead_time: 10m }
          financial_case: { number: 69, title: Money, group: finance, who: [financial_investigator], lead_time: 10m }
          ledger_decoding: { number: 76, title: Read the book, group: finance, who: [financial_investigator], lead_time: 10m }
          crypto_trace: { number: 77, title: Trace, group: finance, who: [financial_investigator], lead_time: 10m }
          exchange_request: { number: 78, title: Exchange, group: finance, who: [financial_investigator], lead_time: 10m }
          neighbour: { number: 106, title: Ask a neighbour to interpret, group: interviews, who: [police], on: [person], lead_time: 10m, mistake: { says: He knows the keeper., consequence: S, classic: 25 } }
        """;

    private const string People = """
        personas:
          girl_voice: { of: girl, languages: [ru], layers: [ { id: all, topics: [place], facts: [address], says: A blue house. } ] }
          boy_voice: { of: boy, languages: [ru], child: true, layers: [ { id: all, topics: [place], says: A car. } ] }
          keeper_voice: { of: keeper, languages: [en], role: suspect, layers: [ { id: all, topics: [place], says: I know nothing. } ] }
        interpreters:
          trained: { name: A trained interpreter, languages: [ru, en] }
          cousin: { name: Somebody at hand, languages: [ru, en], qualified: false }
        care_services:
          bed: { title: A safe bed, explain: A bed., kind: bed, action: lodge, within: 3h, principle: p3, missed: She waited. }
          home: { title: Going home, explain: Only when it is safe., kind: return, action: assisted_return, principle: p13 }
        cared_for: { girl_care: { of: girl, needs: { asthma: { says: She has no inhaler., band: high } } } }
        offences:
          trafficking:
            title: Trafficking
            elements: { act: { title: The act, facts: [act] }, means: { title: The means, facts: [means], not_for_children: true }, purpose: { title: The purpose, facts: [purpose] } }
          pimping: { title: Pimping, elements: { gain: { title: The gain, facts: [purpose] } } }
        assets:
          savings: { title: Savings, value: 300, currency: XTS, held_in: account }
          coins: { title: Coins, value: 100, currency: XTS, owner: keeper, stops: [ { in: account, kind: coins, after: 100h } ] }
        """;

    private const string Boat = """
        groups:
          quay:
            title: The boat
            kind: boat
            people: 30
            seed: 5
            to: police
            short: 5m
            long: 10m
            mechanism: { presumed: { by: ngo, within: 2h } }
            named:
              girl: { number: 3, is: victim, age: 19, true_age: 19, shows: [calm, goes_out_alone, came_willingly, dates_do_not_fit, job_was_another, debt_named_later, days_without_end, paid_nothing_so_far, passport_in_his_bag, counted_at_night] }
              woman: { number: 4, is: victim, age: 24, true_age: 24, shows: [others_answer, job_was_another, debt_named_later, days_without_end, paid_nothing_so_far, passport_in_his_bag, counted_at_night] }
              boy: { number: 5, is: victim, age: 15, true_age: 15, shows: [others_answer, debt_named_later, days_without_end, made_to_steal] }
        """;

    /// <summary>The number of the young woman who looks calm, walks about, came willingly and mixes up dates.</summary>
    public const int Girl = 3;

    /// <summary>The number of the woman of whom nothing points away.</summary>
    public const int Woman = 4;

    /// <summary>The number of the boy.</summary>
    public const int Boy = 5;

    /// <summary>The case, compiled.</summary>
    public static CompiledPackage Compiled { get; } = Sound(new SmallCase([.. AllDisciplines.Create()])
        .With("world", World).With("acts", Acts).With("voices", People).With("boat", Boat)
        .With("indicators", File.ReadAllText(Repository.PathOf("scenarios/common/indicators.yaml"))).Compile());

    /// <summary>A packing hall in which some of those held need no leave to stay.</summary>
    public static CompiledPackage Hall { get; } = Sound(HallCase.New().With("hall", HallCase.Hall.Replace("tied: 40, lapsed: 60 }", "tied: 20, lapsed: 30 }", StringComparison.Ordinal)).Compile());

    private static CompiledPackage Sound(CompiledPackage compiled)
    {
        compiled.Scenario.ShouldNotBeNull(string.Join('\n', compiled.Package.Diagnostics.All.Select(d => $"{d.At} {d.Code} {d.Message}")));
        return compiled;
    }
}
