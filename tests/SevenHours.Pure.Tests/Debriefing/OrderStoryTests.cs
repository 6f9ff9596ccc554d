using SevenHours.Debriefing;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Telephony;
using SevenHours.Kernel;
using SevenHours.Pure.Tests.OnlineWorld;
using SevenHours.Pure.Tests.Telephony;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>What the debrief tells of orders for data: each time with its event, and what had been lost by then.</summary>
public sealed class OrderStoryTests
{
    [Fact]
    public void What_an_operator_no_longer_kept_is_told_in_days_with_the_event_that_shows_it()
    {
        var play = TelephoneCase.New(keeps: 7).Begin();
        play.Obtain(TelephoneCase.Calls(30, TelephoneCase.Girl));
        var history = Told(play, TelephoneCase.New());

        var story = OrderStory.All(history).ShouldHaveSingleItem();
        (story.Subject, story.About, story.Loss, story.DaysLost).ShouldBe((OrderSubject.Calls, TelephoneCase.Girl, OrderLoss.KeptNoLonger, 23));
        history[story.LostBy].Event.ShouldBeOfType<RecordsDelivered>();
        story.Arrived.ShouldBe(story.LostBy);
        (story.Granted.IsSome, story.Act.Lawfulness.IsLawful).ShouldBe((false, false));
    }

    [Fact]
    public void Records_that_never_came_in_play_are_lost_and_have_no_event()
    {
        var play = TelephoneCase.Begin().Obtain(TelephoneCase.Calls(30, TelephoneCase.Abroad), target: "aunts_phone");
        var story = OrderStory.All(Told(play, TelephoneCase.New())).ShouldHaveSingleItem();
        (story.Loss, story.Arrived.IsSome, story.LostBy.IsSome).ShouldBe((OrderLoss.NeverCame, false, false));
    }

    [Fact]
    public void A_page_that_was_gone_before_the_platform_was_asked_is_told_as_lost()
    {
        var web = WebCase.New().With("rules", "rules:\n  away: { kind: adversary, at: 1h, do: [ { takes_down: offer } ] }");
        var play = web.Begin().Until("2h");
        var page = play.PageOf("offer");
        play.Do(new OrderData(play.Seat("officer"), page, OrderKind.Preserve, DataKind.Content, RaidCase.Words(page))).Until("2d");
        var history = Told(play, web);

        var story = OrderStory.All(history).ShouldHaveSingleItem();
        (story.Subject, story.About).ShouldBe((OrderSubject.Preserve, page));
        story.Loss.ShouldBeOneOf(OrderLoss.LogsOnly, OrderLoss.Nothing);
        history[story.LostBy].Event.ShouldBeOfType<PlatformAnswered>();
        story.Deadline.ShouldBe(PlayedWorld.Time("26h"));
    }

    private static History Told(PlayedWorld play, SmallCase made) => new(play.Scenario, DebriefFrame.Compile(made.Compile()), play.Events);
}
