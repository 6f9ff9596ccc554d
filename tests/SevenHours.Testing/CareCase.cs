using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Testing;

/// <summary>The raid case with a house of two beds, a second house for men, a girl who has come out, and a woman who recruited her and is in care as well.</summary>
public static class CareCase
{
    private const string Services = """
        care_services:
          bed: { title: A safe bed, explain: A bed at an address that nobody is told., kind: bed, action: lodge, within: 3h, principle: p1, missed: She waited on a bench. }
          rights: { title: Her rights, explain: "What you may ask for, and what nobody may ask of you.", action: brief, within: 2h, principle: p1, missed: Nobody told her anything. }
          therapy: { title: A talk that stays here, explain: Nobody else reads it., kind: therapy, action: listen, to: [victim, child] }
          reflection: { title: Time to decide, explain: Thirty days., action: reflect, to: [victim], within: 4h, from: sheltered, principle: p1, missed: Nobody gave her time. }
          age: { title: How old, explain: A range., kind: age, action: age, to: [child], principle: p1 }
          guardian: { title: A guardian, explain: Somebody who speaks for you., kind: guardian, action: guard, to: [child] }
          home: { title: Going home, explain: Only when it is safe., kind: return, action: fly, principle: p1 }
        actions:
          lodge: { number: 20, title: Lodge, group: protection, who: [ngo], on: [person], authorisation: consent, lead_time: 30m, options: { escort: { title: With somebody } } }
          brief: { number: 21, title: Brief, group: protection, who: [ngo, police], on: [person], lead_time: 20m }
          listen: { number: 22, title: Listen, group: protection, who: [ngo], on: [person], authorisation: consent, lead_time: 20m }
          reflect: { number: 23, title: Reflect, group: protection, who: [prosecutor, ngo], on: [person], lead_time: 1h }
          age: { number: 24, title: Assess age, group: protection, who: [ngo], on: [person], authorisation: consent, lead_time: 1h }
          guard: { number: 25, title: Appoint, group: protection, who: [ngo], on: [person], lead_time: 1h }
          fly: { number: 26, title: Fly, group: protection, who: [ngo], on: [person], authorisation: consent, lead_time: 1h }
          account: { number: 27, title: First account, group: interviews, who: [police], on: [person], lead_time: 20m }
        """;

    private const string Houses = """
        shelters:
          lantern: { title: The lantern house, at: shelter, run_by: ngo, beds: 2, taken: 1, frees: [6h], takes: [women, children] }
          hostel: { title: The hostel, at: other_house, run_by: mediation, beds: 1, takes: [men], secret: false }
        """;

    private const string People = """
        people:
          lure: { name: The woman who met her, is: suspect, languages: [ru] }
          traveller: { name: The traveller, is: bystander, languages: [en] }
          boy: { name: The boy, is: victim, languages: [ru] }
        levels:
          distress_girl: { of: girl, kind: distress, start: 50 }
          fear_girl: { of: girl, kind: reprisal_fear, start: 50 }
          alert: { of: keeper, kind: alert, start: 10 }
        cared_for:
          girl_care:
            of: girl
            met_when: "elapsed >= 1h"
            apart_from: [lure]
            together: [ { harm: { who: girl, severity: 2, says: She is told what becomes of those who speak. } } ]
            needs:
              asthma: { says: She has no inhaler., band: high }
              threats: { says: Her mother was visited., danger: true, band: high, trust: 30, when: "flag(visited)" }
            choices:
              therapy: { says: later, again: 2h, words: Not today. }
              reflection: { says: yes, trust: 30 }
              home: { says: no, words: I do not want to go back. }
          lure_care: { of: lure }
          traveller_care: { of: traveller, standing: migrant, sex: men, age: 30 }
          boy_care: { of: boy, standing: child, age: 16, age_in_doubt: true, sex: men }
        interpreters:
          trained: { name: A trained interpreter, languages: [ru, en] }
          cousin: { name: Somebody at hand, languages: [ru, en], qualified: false, tied: true, finds: He knows the keeper., talks: [ { level: { of: keeper, kind: alert, by: 30 } } ] }
        rules:
          visited: { when: "elapsed >= 3h", do: [ { flag: visited } ] }
        """;

    private const string Actors = """
        agencies:
          cast: { name: Those who act, short: CA, profession: ngo, country: verania, stand_in_only: true }
        personas:
          girl_voice: { of: girl, languages: [ru], layers: [ { id: name, facts: [diary], says: Ana. } ] }
        seats:
          rp_girl:
            agency: cast
            title: Role player, the girl
            languages: [en, ru]
            kind: role_player
            role: { persona: girl_voice, who: You are Ana., manner: Low., says: [ { to: Anybody, say: Ana. } ], red_lines: [Nobody touches you.], limits: [Two arms.], stop_word: Red pencil }
        """;

    /// <summary>The case, to which a test adds what it is about.</summary>
    public static SmallCase New() => RaidCase.New().With("care_services", Services).With("care_houses", Houses).With("care_people", People);

    /// <summary>The case with somebody who acts the girl.</summary>
    public static SmallCase Acted() => New().With("actors", Actors);

    /// <summary>The case in play, an hour in: the girl can be met.</summary>
    public static PlayedWorld Begin(ulong seed = 1) => New().Begin(seed).Until("1h");

    /// <summary>A file of somebody, opened by a seat.</summary>
    public static OpenCareFile File(this PlayedWorld play, string seat, string person) => new(play.Seat(seat), play.Subject(person), RaidCase.Words(person));

    /// <summary>An offer of services.</summary>
    public static OfferServices Offer(this PlayedWorld play, string seat, string person, Approach how, params string[] services) =>
        new(play.Seat(seat), play.Subject(person), [.. services.Select(play.Id<CareService>)], how);

    /// <summary>A service begun.</summary>
    public static BeginService Begin(this PlayedWorld play, string seat, string person, string service, string? shelter = null) =>
        new(play.Seat(seat), play.Subject(person), play.Id<CareService>(service), []) { Shelter = shelter is null ? Id<Shelter>.None : play.Id<Shelter>(shelter) };

    /// <summary>An assessment.</summary>
    public static AssessNeeds Assess(this PlayedWorld play, string seat, string person, Approach? how = null) =>
        new(play.Seat(seat), play.Subject(person), RiskBand.Medium, how ?? Approach.Plain, TextRef.None);

    /// <summary>Speaking through an interpreter.</summary>
    public static Approach Through(this PlayedWorld play, string interpreter) => Approach.Plain with { Through = play.Id<Interpreter>(interpreter) };

    /// <summary>A file as a seat has it, or null.</summary>
    public static CareFile? FileOf(this PlayedWorld play, string seat, string person) => play.Desk<CareDesk>(seat).Book.Find(play.Subject(person));

    /// <summary>A service as a seat's file has it.</summary>
    public static ServiceState StateOf(this PlayedWorld play, string seat, string person, string service) => play.FileOf(seat, person)!.Of(play.Id<CareService>(service));
}
