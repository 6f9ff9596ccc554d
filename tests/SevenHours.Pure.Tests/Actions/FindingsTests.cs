using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Actions;

/// <summary>What the compiler finds in actions, answers, rights and money; each on a package broken in one place.</summary>
public class FindingsTests
{
    [Fact]
    public void The_case_itself_is_sound() => RaidCase.New().Findings().ShouldBeEmpty();

    [Theory]
    [InlineData("SH3101", "outcomes: { x: { on: entry, with: [silent] } }")]
    [InlineData("SH3101", "outcomes: { x: { on: entry, without: [silent] } }")]
    [InlineData("SH3102", "outcomes: { x: { on: talk, target: house } }")]
    [InlineData("SH3103", "actions: { flood: { number: 50, title: Flood, needs: { officer: 40 } } }\noutcomes: { x: { on: flood } }")]
    [InlineData("SH3104", "actions: { dive: { number: 50, title: Dive, needs: { diver: 1 } } }\noutcomes: { x: { on: dive } }")]
    [InlineData("SH3108", "resources: { vans: { name: Vans, kind: van, agency: police, count: 1, away: [ { from: 2h, until: 1h } ] } }")]
    [InlineData("SH3109", "actions: { again: { number: 1, title: Again } }")]
    [InlineData("SH3110", "actions: { dive: { number: 50, title: Dive, who: [divers] } }\noutcomes: { x: { on: dive } }")]
    public void Actions_are_checked(string code, string yaml) => Findings(yaml).ShouldBe([code]);

    /// <summary>What play refuses each time a stand-in tries it is found where it is written.</summary>
    [Theory]
    [InlineData("SH3184", "[running]")]
    [InlineData("SH3185", "[on_foot, by_car]")]
    public void What_a_stand_in_could_never_start_is_found(string code, string options) => Findings(Watching(options)).ShouldBe([code]);

    [Theory]
    [InlineData("[by_car]")]
    [InlineData("[by_car, at_night]")]
    [InlineData("[by_car, by_car]")]
    public void Options_that_go_together_are_no_finding(string options) => Findings(Watching(options)).ShouldBeEmpty();

    [Theory]
    [InlineData("SH3105", "grounds: { danger: { title: Danger } }\n    authorisations: { entry: { from: court, ground: [peril] } }")]
    public void Laws_are_checked(string code, string law) =>
        Findings($"laws:\n  other_law:\n    country: verania\n    title: Other\n    {law}").ShouldBe([code]);

    [Theory]
    [InlineData("SH3106", "countries: { aldova: { name: Aldova, code: XD, law: lost_law } }")]
    [InlineData("SH3107", "countries: { aldova: { name: Aldova, code: XD, law: our_law } }")]
    public void Countries_are_checked(string code, string yaml) => Findings(yaml).ShouldBe([code]);

    [Theory]
    [InlineData("SH3121", "a: { to: ngo, for: bed }\n  b: { to: ngo, for: bed }")]
    [InlineData("SH3122", "a: { to: ngo, for: entry }")]
    [InlineData("SH3122", "a: { to: prosecution, for: records }")]
    [InlineData("SH3123", "a: { to: ngo, for: bed, grant_when: \"cited(rumour)\" }")]
    [InlineData("SH3123", "a: { to: ngo, for: bed, grant_when: \"cited(rumour)\", else: refuse, say_return: Why? }")]
    public void Answers_are_checked(string code, string answers) => Findings($"answers:\n  {answers}").ShouldBe([code]);

    [Theory]
    [InlineData("SH3131", "rules: { x: { at: 1h, do: [ { harm: { who: girl, severity: 7, says: She is hurt. } } ] } }")]
    [InlineData("SH3132", "rights: { r: { of: girl, title: Right, due_when: \"safe(girl)\", within: 1h } }")]
    [InlineData("SH3133", "rights: { r: { of: girl, title: Right, due_when: \"safe(girl)\", within: 1h, kept_when: \"at(girl, shelter)\" } }\nrules: { x: { at: 1h, do: [ { breach: { who: keeper, right: r } } ] } }")]
    [InlineData("SH3134", "rights: { r: { of: girl, title: Right, due_when: \"safe(girl)\", within: 0, kept_when: \"at(girl, shelter)\" } }")]
    [InlineData("SH3135", "injects: { n: { channel: call, when: \"harmed(girl) >= 3\", from: N, to: [officer], title: T, text: X } }")]
    [InlineData("SH3135", "injects: { n: { channel: call, when: \"elapsed > 1h and harmed(girl) > 0\", from: N, to: [officer], title: T, text: X } }")]
    public void Rights_and_harm_are_checked(string code, string yaml) => Findings(yaml).ShouldBe([code]);

    [Theory]
    [InlineData("harmed(girl) < 3")]
    [InlineData("not harmed(girl) >= 3")]
    [InlineData("harmed(girl) >= 0")]
    public void Good_news_needs_no_content_note(string when) =>
        Findings($"injects: {{ n: {{ channel: call, when: \"{when}\", from: N, to: [officer], title: T, text: X }} }}").ShouldBeEmpty();

    [Theory]
    [InlineData("SH3141", "XTS", "drain")]
    [InlineData("SH3142", "EUR", "freeze")]
    [InlineData("SH3142", "XOF", "freeze")]
    public void Assets_are_checked(string code, string currency, string effect) => Findings($$"""
        assets: { savings: { title: Savings, value: 100, currency: {{currency}} } }
        rules: { x: { at: 1h, do: [ { {{effect}}: { asset: savings } } ] } }
        """).ShouldBe([code]);

    private static string Watching(string options) => $$"""
        actions:
          watch: { number: 50, title: Watch, options: { on_foot: { title: On foot, either: how }, by_car: { title: By car, either: how }, at_night: { title: At night } } }
        outcomes: { x: { on: watch } }
        playbook: { officer: { steps: [ { id: s, when: "elapsed > 1h", do: { start: { action: watch, options: {{options}} } } } ] } }
        """;

    private static IReadOnlyList<string> Findings(string yaml) => RaidCase.New().With("broken", yaml).Findings();
}
