using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

/// <summary>Each finding on a package broken in that one way.</summary>
public class FindingsInKnowledgeTests
{
    private const string Inject = "channel: call, from: A, title: T, text: X";

    [Theory]
    [InlineData("SH3001", "injects: { i: { " + Inject + ", to: [police] } }")]
    [InlineData("SH3001", "injects: { i: { " + Inject + ", to: [police], at: 1h, when: \"elapsed > 2h\" } }")]
    [InlineData("SH3002", "injects: { i: { " + Inject + ", to: [police], unless: \"elapsed > 2h\" } }")]
    [InlineData("SH3002", "injects: { i: { " + Inject + ", to: [police], at: 1h, by: 2h } }")]
    [InlineData("SH3013", "injects: { i: { " + Inject + ", to: [police], at: 1h, expected: { what: W, of: [ngo], by: 1h } } }")]
    [InlineData("SH3014", "injects: { i: { " + Inject + ", to: [police], unless: \"elapsed > 3h\", by: 1h, expected: { what: W, of: [ngo], by: 1h } } }")]
    [InlineData("SH3004", "injects: { i: { " + Inject + ", to: [police], unless: \"elapsed > 3h\", expected: { what: W, of: [empty], by: 1h } } }")]
    [InlineData("SH3003", "injects: { i: { " + Inject + ", to: [police], at: 1h, after: 5m } }")]
    [InlineData("SH3004", "injects: { i: { " + Inject + ", to: [empty], at: 1h } }")]
    [InlineData("SH3004", "injects: { i: { " + Inject + ", to: [], at: 1h } }")]
    [InlineData("SH3004", "rules: { r: { at: 1h, do: [ trace: { to: [empty], says: S } ] } }")]
    [InlineData("SH3005", "facts: { f: { statement: S, grade: F9, held_by: [chief] } }")]
    [InlineData("SH3006", "facts: { f: { statement: S, is_true: false, held_by: [chief], needed_by: { police: 1h } } }")]
    [InlineData("SH3007", "facts: { f: { statement: S, sensitive: true, held_by: [chief] } }")]
    [InlineData("SH3008", "tasks: { t: { title: T, text: X, to: [police], due: 1h } }")]
    [InlineData("SH3008", "tasks: { t: { title: T, text: X, to: [police], due: 1h, at: 1h, when: \"elapsed > 2h\" } }")]
    [InlineData("SH3009", "forms: { f: { title: T, fields: { a: A } } }")]
    [InlineData("SH3010", "facts: { f: { statement: S } }")]
    [InlineData("SH3011", "playbook: { chief: { steps: [ { id: s, when: \"elapsed > 1h\", do: { share: { facts: [], to: ngo } } } ] } }")]
    [InlineData("SH3012", "injects: { i: { " + Inject + ", to: [police], at: 1h, content_note: N } }")]
    [InlineData("SH3015", "injects: { i: { " + Inject + ", to: [police], at: 1h, language: Russian } }")]
    [InlineData("SH3016", "injects: { i: { " + Inject + ", to: [police], at: 1h, language: ti } }")]
    [InlineData("SH2010", "injects: { i: { " + Inject + ", to: [police], at: 1h } }\nrules: { i: { at: 1h, do: [ note: N ] } }")]
    public void It_is_found_and_nothing_else(string code, string yaml)
    {
        var small = new SmallCase().With("more", "agencies: { empty: { name: Nobody, profession: ngo, country: verania } }");

        small.With("broken", yaml).Findings().Distinct().ShouldBe([code]);
    }

    [Theory]
    [InlineData("tasks: { t: { title: T, text: X, to: [police], at: 1h } }")]
    [InlineData("facts: { f: { statement: S, about: nobody, held_by: [chief] } }")]
    [InlineData("facts: { f: { statement: S, held_by: [chief], needed_by: { nobody: 1h } } }")]
    [InlineData("injects: { i: { " + Inject + ", to: [nobody], at: 1h } }")]
    public void Names_and_keys_that_are_missing_are_found_by_the_language(string yaml) =>
        new SmallCase().With("broken", yaml).Findings().ShouldHaveSingleItem().ShouldStartWith("SH1");

    [Fact]
    public void An_inject_that_an_effect_delivers_needs_no_start() =>
        new SmallCase().With("more", "injects: { i: { " + Inject + ", to: [police] } }\nrules: { r: { at: 1h, do: [ inject: i ] } }")
            .Findings().ShouldBeEmpty();

    [Fact]
    public void A_contingency_that_goes_only_by_hand_needs_no_time_of_its_own() =>
        new SmallCase().With("more", "injects: { i: { " + Inject + ", to: [police], unless: \"elapsed > 3h\", expected: { what: W, of: [ngo], by: 1h } } }")
            .Findings().ShouldBeEmpty();

    [Fact]
    public void The_bare_case_has_no_findings() => new SmallCase().Findings().ShouldBeEmpty();
}
