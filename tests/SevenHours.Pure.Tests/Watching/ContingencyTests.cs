using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Watching;

public class ContingencyTests
{
    [Fact]
    public void It_is_proposed_once_the_expected_act_is_late_and_no_longer_when_it_is_done()
    {
        var play = Play("by: 2h").Until("44m");
        Proposed(play).ShouldBeEmpty();
        Contingencies.Open(play.World).ShouldHaveSingleItem().Expected.By.ShouldBe(PlayedWorld.Time("45m"));

        var missing = Proposed(play.Until("45m")).ShouldHaveSingleItem();
        (missing.Expected.Of, missing.GoesAt).ShouldBe((play.Seats("counsellor"), PlayedWorld.Time("2h")));

        Proposed(play.Until("1h")).ShouldBeEmpty("the act was done");
    }

    [Fact]
    public void Put_off_it_comes_again_later()
    {
        var play = Play("by: 2h").Until("50m");

        Contingencies.Proposed(play.World, _ => PlayedWorld.Time("55m")).ShouldBeEmpty();
        Contingencies.Proposed(play.Until("55m").World, _ => PlayedWorld.Time("55m")).ShouldHaveSingleItem();
    }

    [Fact]
    public void Sent_or_struck_out_it_is_proposed_no_more()
    {
        Proposed(Play("by: 2h").Until("50m") is var sent ? sent.Do(new SendRuleNow(sent.Id<Rule>("rings"))) : sent).ShouldBeEmpty();
        Proposed(Play("by: 2h").Until("50m") is var struck ? struck.Do(new SkipRule(struck.Id<Rule>("rings"))) : struck).ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_time_of_its_own_it_never_goes_by_itself_and_can_be_sent()
    {
        var play = Play("").Until("55m");

        Proposed(play).ShouldHaveSingleItem().GoesAt.ShouldBe(SimTime.Never);
        play.Do(new SendRuleNow(play.Id<Rule>("rings"))).Latest.ShouldContain(happened => happened is Disciplines.Knowledge.ItemDelivered);
        Play("").Until("1d").All<Disciplines.Knowledge.ItemDelivered>().ShouldBeEmpty();
    }

    private static IReadOnlyList<MissingAct> Proposed(PlayedWorld play) => Contingencies.Proposed(play.World, _ => SimTime.Start);

    /// <summary>The police are expected to be told by minute 45; the flag that shows it is set at minute 58.</summary>
    private static PlayedWorld Play(string by) => new SmallCase()
        .With("rules", "rules: { told: { at: 58m, do: [ flag: { name: police_told } ] } }")
        .With("injects", $$"""
            injects:
              rings:
                channel: call
                unless: "flag(police_told)"
                expected: { what: The police are told, of: [ngo], by: 45m }
                {{by}}
                from: A neighbour
                to: [police]
                title: A call
                text: Something is wrong in the house.
            """).Begin();
}
