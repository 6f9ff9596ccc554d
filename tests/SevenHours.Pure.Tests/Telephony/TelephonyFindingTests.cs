using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Telephony;

/// <summary>What is wrong with the telephones of a region is said: the town of the tests, spoiled in one place each.</summary>
public sealed class TelephonyFindingTests
{
    [Fact]
    public void The_town_of_the_tests_has_no_findings() => TelephoneCase.New().Findings().ShouldNotContain(code => code.StartsWith("SH64"));

    [Theory]
    [InlineData("SH6402", "canal: { operator: north", "canal: { operator: nort")]
    [InlineData("SH6402", "of: driver, operator: north", "of: driver, operator: south")]
    [InlineData("SH6403", "number: \"+999 555 0100\", of: girl", "number: \"+39 0444 555 0142\", of: girl")]
    [InlineData("SH6404", "handsets: [\"001017700000014\"]", "handsets: [\"490154203237518\"]")]
    [InlineData("SH6405", "girl: { home: house }", "tenant: { home: house }")]
    [InlineData("SH6406", "who: keeper, at: house", "who: keeper, at: shelter")]
    [InlineData("SH6407", "of: [phone, aunts_phone]", "of: [phone, account]")]
    [InlineData("SH6407", "claim: nights, of: phone", "claim: nights, of: account")]
    [InlineData("SH6408", "of: [phone, aunts_phone]", "of: [phone]")]
    [InlineData("SH6408", "claim: together, of: [phone, keepers_phone]", "claim: together, of: phone")]
    [InlineData("SH6409", "claim: nights, of: phone", "claim: address, of: phone")]
    [InlineData("SH6411", "village: { x: 61000, y: 300 }", "village: { x: 900000, y: 300 }")]
    public void What_is_wrong_is_said(string code, string right, string wrong) => TelephoneCase.New(180, (right, wrong)).Findings().ShouldContain(code);

    [Theory]
    [InlineData("SH6401", "telephony: { country: { operators: { b: B }, masts: { n: { operator: b, x: 0, y: 0 } } } }")]
    [InlineData("SH6407", "outcomes: { e_records: { on: call_records, do: [ { records: { of: account, days: 30 } } ] } }")]
    [InlineData("SH6410", "playbook: { chief: { steps: [ { id: reads, when: \"elapsed >= 1h\", wait: [5m, 10m, 20m], do: { read_records: no_such_find } } ] } }")]
    public void What_does_not_fit_the_telephones_is_said(string code, string yaml) => TelephoneCase.New().With("more", yaml).Findings().ShouldContain(code);
}
