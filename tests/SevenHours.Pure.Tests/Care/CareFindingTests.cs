using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Care;

/// <summary>What is wrong with care in a package is said.</summary>
public class CareFindingTests
{
    [Fact]
    public void The_case_of_the_tests_has_no_findings() => CareCase.New().Findings().ShouldNotContain(code => code.StartsWith("SH73"));

    [Theory]
    [InlineData("SH7301", "care_services: { late: { title: Late, explain: Late., action: lodge, waits: \"done(account, girl)\" } }")]
    [InlineData("SH7301", "care_services: { late: { title: Late, explain: Late., action: lodge, waits: \"flag(visited) and done(account)\" } }")]
    [InlineData("SH7302", "rules: { opens: { when: \"elapsed >= 1h\", do: [ { open_care: { of: keeper, to: [ngo] } } ] } }")]
    [InlineData("SH7303", "cared_for: { again: { of: girl } }")]
    [InlineData("SH7305", "shelters: { small: { title: Small, at: house, run_by: ngo, beds: 1, taken: 2 } }")]
    [InlineData("SH7306", "care_services: { never: { title: Never, explain: Never., action: exam_abroad, within: 2h } }\nactions: { exam_abroad: { number: 30, title: Abroad, who: [health], on: [person], lead_time: 1h } }")]
    [InlineData("SH7307", "cared_for: { keeper_care: { of: keeper, apart_from: keeper } }")]
    public void What_is_wrong_is_said(string code, string added) => CareCase.New().With("wrong", added).Findings().ShouldContain(code);

    [Fact]
    public void Nobody_without_a_house_is_overlooked() =>
        CareCase.New().With("care_houses", "shelters: { hostel: { title: Hostel, at: house, run_by: ngo, beds: 2, takes: [men] } }").Findings().ShouldContain("SH7304");

    [Fact]
    public void Help_that_waits_for_anything_else_is_no_finding() =>
        CareCase.New().With("late", "care_services: { late: { title: Late, explain: Late., action: lodge, waits: \"elapsed >= 3h\" } }").Findings().ShouldNotContain("SH7301");
}
