using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.OnlineWorld;

public sealed class WebPackageTests
{
    private const string Board = "web: { board: { title: Board, kind: jobs, domain: board.example, seed: 1, amount: 60 }, other: { title: Other, kind: social, domain: other.example, seed: 1, amount: 60 } }\n";

    [Fact]
    public void The_case_of_the_tests_has_no_findings_of_its_web() => WebCase.New().Findings().ShouldNotContain(code => code.StartsWith("SH65"));

    [Theory]
    [InlineData("SH6501", "web: { b: { title: B, kind: jobs, domain: board.com, amount: 60 } }")]
    [InlineData("SH6502", Board + "web_profiles: { p: { on: board, name: P, handle: \"@somebody_7\" } }")]
    [InlineData("SH6502", Board + "web_profiles: { p: { on: board, name: P, phone: \"+44 20 7946 0958\" } }")]
    [InlineData("SH6502", Board + "web_profiles: { p: { on: board, name: P, network: 8.8.4.4 } }")]
    [InlineData("SH6503", Board + "web_profiles: { p: { on: other, name: P } }\nweb_posts: { x: { on: board, by: p, text: T. } }")]
    [InlineData("SH6504", Board + "web_profiles: { p: { on: board, name: P, appears: 2h, until: 1h } }")]
    [InlineData("SH6505", Board + "web_profiles: { p: { on: board, name: P, later: true } }")]
    [InlineData("SH6506", Board + "web_profiles: { p: { on: board, name: P } }\nweb_posts: { x: { on: board, by: p, text: T. } }\nrules: { r: { at: 1h, do: [ { edits_page: { what: x, to: none } } ] } }")]
    [InlineData("SH6507", Board + "web_profiles: { p: { on: board, name: P, marks: [ { detail: number, facts: rumour } ] } }")]
    [InlineData("SH6508", "web: { b: { title: B, kind: jobs, domain: b.example, amount: 60, logs: 2d } }")]
    [InlineData("SH6510", "web: { b: { title: B, kind: jobs, domain: b.example, amount: 60 } }")]
    [InlineData("SH6509", "web: { b: { title: B, kind: jobs, domain: b.example } }\nweb_profiles: { p: { on: b, name: P } }")]
    public void What_is_wrong_is_said(string code, string yaml) => RaidCase.New().With("web", yaml).Findings().ShouldContain(code);
}
