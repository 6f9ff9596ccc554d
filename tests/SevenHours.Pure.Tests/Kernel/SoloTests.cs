using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

/// <summary>Seats a case offers for practice alone.</summary>
public sealed class SoloTests
{
    private const string Scenario = """
        scenario: small
        title: A small case
        language: en
        begins: 2031-03-09T09:00
        goal: { reached: "elapsed >= 0s" }
        ends: { latest: 2d }
        solo:
        """;

    [Fact]
    public void A_seat_alone_means_an_hour_and_minutes_can_be_said()
    {
        var solo = new SmallCase().With("scenario", $"{Scenario} [ chief, {{ seat: officer, minutes: 90 }} ]").Compile().Package.Manifest.Solo;

        solo.Select(one => (one.Seat.Id, one.Minutes)).ShouldBe([("chief", 60), ("officer", 90)]);
    }

    [Fact]
    public void A_person_of_the_case_is_not_acted_alone() => new SmallCase()
        .With("scenario", $"{Scenario} actor")
        .With("more", "seats: { actor: { agency: police, title: Actor, kind: role_player, role: { who: W, manner: M, red_lines: [R], limits: [L], stop_word: Pear, says: [ { to: All, say: S } ] } } }")
        .Findings().ShouldBe(["SH2020"]);

    [Fact]
    public void A_seat_that_is_not_there_is_found() => new SmallCase().With("scenario", $"{Scenario} nobody").Findings().ShouldHaveSingleItem().ShouldStartWith("SH1");
}
