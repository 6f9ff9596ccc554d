using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;
using Shouldly;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>A case small enough to count by hand: a hotline hears, police enter, a house takes her in, money slips away.</summary>
internal static class Harbour
{
    public const string Manifest = """
        scenario: harbour
        title: The harbour
        language: en
        days: [ { title: Day 1, opens: 0h, closes: 8h } ]
        goal: { reached: "safe(mira) and breaches(mira) = 0", by: 7h, says: She is safe. }
        ends: { when: "elapsed >= 8h", latest: 9h }
        yardstick: { first_sign: first_call, person: mira, key_rights: [shelter] }
        promises: { school: { at_least: 50 } }
        """;

    public const string Story = """
        countries: { verania: { name: Verania, code: XB } }
        places: { flat: { name: A flat, country: verania }, house: { name: A house, country: verania } }
        people: { mira: { name: Mira, at: flat, is: victim } }
        things: { account: { kind: account, name: An account }, cell: { kind: network, name: The cell } }
        agencies:
          hotline: { name: Hotline, profession: ngo, country: verania }
          police: { name: Police, profession: police, country: verania }
          money: { name: Money, profession: financial_investigator, country: verania }
          press: { name: Press, profession: journalist, country: verania }
        seats:
          counsellor: { agency: hotline, title: Counsellor }
          officer: { agency: police, title: Officer }
          analyst: { agency: money, title: Analyst, idle_because: Waits for the police. }
          editor: { agency: press, title: Editor, idle_because: Hears last. }
        principles:
          p2: { title: Time to reflect }
          p4: { title: No punishment }
        facts:
          locked_in: { statement: She is locked in., about: mira, supports: means, weight: 40, needed_by: { police: 10m } }
          street: { statement: It is Quay Street., about: flat, supports: place, weight: 20, sensitive: true, needed_by: { officer: 30m } }
          unpaid: { statement: She was never paid., about: mira, supports: indicator, weight: 40, needed_by: { money: 1h } }
        levels:
          alert_cell: { of: cell, kind: alert, start: 10, words: [ { from: 0, word: Unaware }, { from: 30, word: Wary } ] }
          trust_mira: { of: mira, kind: trust, start: 50, drift: -10, words: [ { from: 0, word: Closed }, { from: 40, word: Open } ] }
        objectives:
          o1: { title: Act at once, criteria: [ Somebody rings. ], measures: [ time_to_safety ] }
        injects:
          first_call: { channel: call, at: 5m, from: A family, to: [counsellor], title: A call, text: She is locked in., facts: [locked_in, street], objective: o1 }
        actions:
          rescue_entry: { number: 46, title: Entry, who: [police], on: [place], lead_time: 1h, intrusive: 0 }
          open_case: { number: 34, title: Open the case, who: [police], lead_time: 10m, intrusive: 0 }
          financial_case: { number: 69, title: Follow the money, who: [financial_investigator], lead_time: 10m, intrusive: 0 }
          nrm_referral: { number: 5, title: Referral, who: [police, ngo], on: [person], lead_time: 10m, intrusive: 0 }
          first_account: { number: 24, title: First account, who: [police], on: [person], group: interviews, lead_time: 10m, intrusive: 0 }
        outcomes:
          case_is_open: { on: open_case, do: [ { level: { of: cell, kind: alert, by: 25 } } ] }
          she_is_out:
            on: rescue_entry
            target: flat
            do: [ { exhibit: { fact: unpaid } }, { reveal: { fact: unpaid, to: actor } }, { safe: { who: mira, at: house } }, { keep: { right: shelter } } ]
          money_held: { on: financial_case, do: [ { freeze: { asset: savings } } ] }
          heard: { on: first_account, do: [ { breach: { who: mira, principle: p2, says: She was asked too soon. } }, { harm: { who: mira, severity: 2, says: She could not sleep. } } ] }
        rights:
          shelter: { of: mira, title: A safe bed, due_when: "done(rescue_entry)", within: 1h, kept_when: "safe(mira)" }
          lawyer: { of: mira, title: A lawyer, due_when: "done(rescue_entry)", within: 1h, kept_when: "flag(lawyer_came)", missed: [ { flag: { name: lawyer_missed } } ] }
        assets:
          savings: { title: Savings, value: 300, currency: XTS, held_in: account }
          takings: { title: Takings, value: 100, currency: XTS, held_in: account }
        rules:
          takings_go: { at: 3h, do: [ { drain: { asset: takings, says: It went abroad. } } ] }
          lawyer_never: { when: "drained(savings)", do: [ { flag: { name: lawyer_came } } ] }
        """;

    public const string School = """
        playbook:
          counsellor:
            steps:
              - { id: ring, when: "holds(locked_in)", wait: 5m, key: true, do: { share: { facts: [locked_in, street], to: [officer] } }, decide: { what: Ring them now., why: Hours count. } }
              - { id: gossip, when: "holds(locked_in)", wait: 15m, do: { share: { facts: [street], to: [editor] } } }
          officer:
            steps:
              - { id: case, when: "holds(locked_in)", wait: 1m, do: { start: { action: open_case } } }
              - { id: enter, when: "holds(street) and finished(open_case)", wait: 1m, key: true, do: { start: { action: rescue_entry, target: flat } } }
              - { id: pass_on, when: "holds(unpaid)", wait: 1m, do: [ { share: { facts: [unpaid], to: [analyst] } }, { start: { action: nrm_referral, target: mira } } ] }
          analyst:
            steps:
              - { id: follow, when: "holds(unpaid)", wait: 1m, do: { start: { action: financial_case } } }
        skills:
          school: { pace: 100, skips: 0, strays: 0 }
        """;

    /// <summary>The case, with pieces of text replaced.</summary>
    public static CompiledPackage Compile(params (string Old, string New)[] changes)
    {
        var (manifest, story, school) = (Manifest, Story, School);
        foreach (var (old, @new) in changes)
        {
            (manifest + story + school).ShouldContain(old);
            manifest = manifest.Replace(old, @new, StringComparison.Ordinal);
            story = story.Replace(old, @new, StringComparison.Ordinal);
            school = school.Replace(old, @new, StringComparison.Ordinal);
        }

        var source = new MemorySource().With("harbour/scenario.yaml", manifest).With("harbour/story.yaml", story).With("harbour/school.yaml", school);
        var compiled = AllDisciplines.Compiler().Read(source, "harbour");
        compiled.Scenario.ShouldNotBeNull(string.Join("\n", compiled.Package.Diagnostics.All));
        return compiled;
    }

    /// <summary>A play of the case.</summary>
    public static History Play(params (string Old, string New)[] changes) => Play(Compile(changes), 1);

    /// <summary>A play of a package.</summary>
    public static History Play(CompiledPackage compiled, ulong seed, string skill = "school")
    {
        var scenario = compiled.Scenario!;
        var play = new Play(scenario, seed, scenario.Table<Skill>()[scenario.Table<Skill>()[skill]]).Run(compiled.Frame!.Latest);
        return new History(scenario, DebriefFrame.Compile(compiled), play.Events);
    }

    /// <summary>One measure of a history.</summary>
    public static MeasureResult Measure(this History history, string name) => Measures.Find(name)!.Compute(history);
}
