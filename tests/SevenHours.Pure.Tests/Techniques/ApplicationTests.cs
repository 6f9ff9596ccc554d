using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Techniques;

public sealed class ApplicationTests
{
    [Fact]
    public void An_application_with_everything_in_it_is_granted_for_as_long_as_was_asked()
    {
        var play = WatchCase.Begin().Order("watch", "house", "50m");
        Answer(play).Verdict.ShouldBe(Verdict.Granted);
        var order = play.World.Part<RequestsPart>().Orders.ShouldHaveSingleItem();
        (order.Until - order.From).ShouldBe(SimSpan.FromHours(6));
    }

    [Fact]
    public void The_most_intrusive_means_need_something_milder_that_was_done_not_only_words()
    {
        var thin = WatchCase.Begin().Order("bug", "house", "50m", "bench");
        Answer(thin).Verdict.ShouldBe(Verdict.Returned);
        Answer(thin).Missing.ShouldBe([ArgumentWeights.Subsidiarity]);

        var play = WatchCase.Begin().Do(WatchCase.Begin().Start("officer", "look", "house")).Until("15m");
        var asked = play.Application("bug", "house", "bench");
        play.Do(asked with { Argument = asked.Argument with { Tried = [play.World.Part<ActionsPart>().Acts[0].Plan.Handle] } }).Until("1h");
        Answer(play).Verdict.ShouldBe(Verdict.Granted);
    }

    [Fact]
    public void Two_thin_scales_refuse_an_application_and_one_returns_it()
    {
        var play = WatchCase.Begin();
        var asked = play.Application("watch", "house");
        play.Do(asked with { Argument = asked.Argument with { Bounds = TextRef.None } }).Until("50m");
        Answer(play).Verdict.ShouldBe(Verdict.Returned);

        var worse = WatchCase.Begin();
        worse.Do(asked with { Argument = new TechniqueArgument() }).Until("50m");
        Answer(worse).Verdict.ShouldBe(Verdict.Refused);
        worse.World.Part<RequestsPart>().Orders.ShouldBeEmpty();
    }

    [Fact]
    public void A_plain_request_for_the_same_act_is_judged_as_it_always_was()
    {
        var play = WatchCase.Begin();
        play.Do(play.AskFor("chief", "watch", "house") with { Ground = play.Id<Ground>("crime") }).Until("50m");
        Answer(play).Verdict.ShouldBe(Verdict.Granted);
    }

    [Fact]
    public void Nobody_names_acts_of_others_as_tried()
    {
        var play = WatchCase.Begin();
        play.Do(play.Start("counsellor", "talk", "girl"));
        var asked = play.Application("watch", "house");
        play.Try(asked with { Argument = asked.Argument with { Tried = [play.World.Part<ActionsPart>().Acts[0].Plan.Handle] } }).ShouldBe(TechniqueRefusals.NotTried);
    }

    [Fact]
    public void A_seat_weighs_each_scale_and_both_sides_see_how()
    {
        var play = WatchCase.Begin().Do(WatchCase.Begin().Application("watch", "house"));
        var request = play.Desk<TechniquesDesk>("prosecutor").Argued.ShouldHaveSingleItem().Request;
        play.Do(new WeighApplication(play.Seat("prosecutor"), request, new ArgumentWeights(true, true, false), RaidCase.Words("too long")));
        Answer(play).Missing.ShouldBe([ArgumentWeights.Proportionality]);
        play.Desk<TechniquesDesk>("officer").ArgumentOf(request)!.Weights!.Value.Thin.ShouldBe(1);
        play.Desk<TechniquesDesk>("counsellor").Argued.ShouldBeEmpty();
        play.ShouldRefold();
    }

    private static RequestAnswered Answer(PlayedWorld play) => play.All<RequestAnswered>().ShouldHaveSingleItem();
}
