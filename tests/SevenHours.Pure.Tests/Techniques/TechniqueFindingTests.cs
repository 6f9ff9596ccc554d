using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Techniques;

/// <summary>What is wrong with what techniques bring is said: the case of the tests, spoiled in one place each.</summary>
public sealed class TechniqueFindingTests
{
    [Fact]
    public void The_case_of_the_tests_has_no_findings() => WatchCase.New().Findings().ShouldNotContain(code => code.StartsWith("SH71"));

    [Theory]
    [InlineData("SH7101", "again: { kind: surveillance, of: house, lines: { a: { at: 1h, says: A. } } }")]
    [InlineData("SH7102", "again: { kind: surveillance, of: shelter, lines: { a: { says: A. } } }")]
    [InlineData("SH7102", "again: { kind: surveillance, of: shelter, moments: { a: { kind: incitement, at: 1h, after: 2h, asks: A? } } }")]
    [InlineData("SH7103", "again: { kind: surveillance, of: shelter, lines: { a: { at: -1h, says: A. } } }")]
    [InlineData("SH7104", "again: { kind: surveillance, of: shelter, lines: { a: { at: 1h, says: A., language: ru } } }")]
    [InlineData("SH7105", "again: { kind: movement, of: phone, moments: { a: { kind: danger, after: 1h, asks: A? } } }")]
    [InlineData("SH7106", "again: { kind: undercover, of: girl, lines: { a: { after: 1h, says: A., incited_by: nothing } } }")]
    [InlineData("SH7107", "again: { kind: surveillance, of: shelter, burns: 20 }")]
    public void What_is_wrong_is_said(string code, string entry) => WatchCase.New().With("more", $"techniques: {{ {entry} }}").Findings().ShouldContain(code);

    [Fact]
    public void A_stand_in_that_keeps_a_line_nobody_wrote_is_said() => WatchCase.New().With(
        "more", "playbook: { chief: { steps: [ { id: keeps, when: \"elapsed >= 1h\", do: { mark_line: { technique: lorry_let_run, line: none } } } ] } }").Findings().ShouldContain("SH7108");
}
