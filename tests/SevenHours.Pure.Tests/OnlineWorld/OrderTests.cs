using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.OnlineWorld;

public sealed class OrderTests
{
    [Fact]
    public void What_is_preserved_in_time_can_be_produced_after_the_page_is_gone()
    {
        var play = Adversary();
        play.Do(play.Order("chief", "offer", OrderKind.Preserve, options: "no_user_notice")).Until("2h");
        Order(play).ShouldSatisfyAllConditions(
            o => o.Standing.ShouldBe(OrderStanding.Kept), o => o.Until.ShouldBe(PlayedWorld.Time("1h") + SimSpan.FromHours(90 * 24)));
        play.All<UserTold>().ShouldBeEmpty();

        play.Until("4h").Do(play.Order("chief", "offer", OrderKind.Produce)).Until("13h");

        Order(play, 1).Standing.ShouldBe(OrderStanding.Produced, "it was deleted at three");
        play.ShouldRefold();
    }

    [Fact]
    public void What_nobody_had_preserved_is_gone_but_for_the_logs()
    {
        var play = Adversary().Until("4h");
        play.Do(play.Order("chief", "offer", OrderKind.Produce)).Do(play.Order("chief", "offer", OrderKind.Produce, DataKind.Content)).Until("13h");
        Order(play).Standing.ShouldBe(OrderStanding.LogsOnly);
        Order(play, 1).Standing.ShouldBe(OrderStanding.Nothing);
    }

    [Fact]
    public void A_platform_tells_its_user_unless_it_is_asked_not_to()
    {
        var play = WebCase.New().With("rules", "rules:\n  told: { when: \"web_notified(recruiter)\", do: [ { flag: told } ] }").Begin();
        play.Do(play.Order("chief", "offer", OrderKind.Preserve)).Until("2h");
        play.All<UserTold>().ShouldHaveSingleItem().To.IsEmpty.ShouldBeTrue("nobody in play is told");
        play.World.IsSet(play.Id<Flag>("told")).ShouldBeTrue();
    }

    [Fact]
    public void Content_on_an_order_that_no_court_gave_is_produced_and_cannot_be_used()
    {
        var play = WebCase.Begin();
        play.Do(new Disciplines.Requests.Ask(play.Seat("chief"), play.Id<Agency>("prosecution"), play.Id<ActionDefinition>("production_order"), Id<Disciplines.Requests.Topic>.None)
        {
            Target = play.Id<Subject>("board_ltd"), TargetText = play.NameOf("board_ltd"), Ground = play.Id<Ground>("danger"), Cites = [play.Id<Fact>("door_seen"), play.Id<Fact>("girl_called")], Milder = RaidCase.Words("m"), Text = RaidCase.Words("w"),
        }).Until("2h");
        play.Do(play.Order("chief", "offer", OrderKind.Produce)).Do(play.Order("chief", "offer", OrderKind.Produce, DataKind.Content)).Until("11h");

        var (identity, content) = (Order(play), Order(play, 1));
        (identity.Standing, content.Standing).ShouldBe((OrderStanding.Produced, OrderStanding.Produced));
        play.Do(new MarkDetail(play.Seat("chief"), identity.Act, DetailKind.Subscriber));
        play.All<FactLearned>().Single(f => f.Via == identity.Act).ShouldSatisfyAllConditions(
            f => f.Fact.ShouldBe(play.Id<Fact>("who_opened")), f => f.Admissible.ShouldBe(1000));
        Usable(play, identity).ShouldBeGreaterThan(0);
        play.World.Part<EvidencePart>().Find(content.Exhibit)!.Item.IsBeyondScope.ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void An_answer_that_does_not_come_in_time_is_overdue_and_a_hold_lapses()
    {
        var play = WebCase.New().With("scenario", Long).With("slow", "web_posts:\n  other: { on: friends, by: slow_one, text: Words., appears: -1d }\nweb_profiles:\n  slow_one: { on: friends, name: Slow }").Begin();
        play.Do(play.Order("chief", "other", OrderKind.Preserve)).Until("3h");
        Order(play).Standing.ShouldBe(OrderStanding.Kept);
        play.Do(play.Order("chief", "offer", OrderKind.Produce, DataKind.Identity, "urgent_channel")).Until("11h");
        Order(play, 1).AnswerBy.ShouldBe(PlayedWorld.Time("11h"));
        play.All<AnswerOverdue>().Count.ShouldBe(0, "it came in the last second");
        play.Until("91d");
        Order(play).Standing.ShouldBe(OrderStanding.Lapsed);
    }

    [Fact]
    public void A_platform_that_answers_abroad_takes_months()
    {
        var play = WebCase.New().With("scenario", Long).With("abroad", """
            countries: { aldova: { name: Aldova, code: XC, languages: [en] } }
            web: { far: { title: Far, kind: social, domain: far.example, country: aldova, seed: 3, amount: 60 } }
            web_profiles: { far_one: { on: far, name: Far } }
            """).Begin();
        play.Do(play.Order("chief", "far_one", OrderKind.Produce)).Until("9h");
        Order(play).Standing.ShouldBe(OrderStanding.Abroad);
        play.All<PlatformAnswered>()[^1].ForSeats().ShouldBeOfType<PlatformAnswered>().Due.ShouldBe(SimTime.Never);
        play.Until("179d");
        Order(play).Standing.ShouldBe(OrderStanding.Abroad);
        play.Until("725d");
        Order(play).Standing.ShouldBe(OrderStanding.Produced);
    }

    [Fact]
    public void Writing_to_them_under_a_legend_without_an_order_is_a_breach()
    {
        var play = WebCase.Begin();
        play.Do(play.Order("chief", "offer", OrderKind.Contact)).Until("3h");
        Order(play).Standing.ShouldBe(OrderStanding.Contacted);
        play.All<RightBreached>().ShouldBeEmpty("the advert is no person");
        play.Do(play.Order("chief", "recruiter", OrderKind.Contact)).Until("6h");
        play.All<RightBreached>().ShouldHaveSingleItem().Person.ShouldBe(play.Id<Subject>("keeper"));
    }

    [Fact]
    public void A_case_without_such_orders_refuses_them()
    {
        var play = RaidCase.New().With("web", "web: { board: { title: B, kind: jobs, domain: b.example, seed: 1, amount: 60 } }").Begin();
        play.Try(new OrderData(play.Seat("chief"), "abcdefg", OrderKind.Preserve, DataKind.Identity, TextRef.None)).ShouldBe(OnlineRefusals.NoSuchOrder);
    }

    [Fact]
    public void The_log_of_an_account_is_the_same_whenever_it_is_made_and_grows_only_at_its_end()
    {
        var scenario = WebCase.New().Build();
        var account = SmallWeb.Of(scenario).Of(scenario.Table<WebEntry>()["recruiter"]);
        var (early, late) = (PlatformLog.Of(scenario, account, new SimTime(3600)), PlatformLog.Of(scenario, account, new SimTime(4 * 86_400)));
        early.Count.ShouldBeGreaterThan(5);
        late.Select(l => l.At).ShouldBeInOrder();
        early.Except(late).ShouldBeEmpty();
        late.ShouldAllBe(l => l.Network.StartsWith("192.0.2.") || l.Network.StartsWith("198.51.100.") || l.Network.StartsWith("203.0.113."));
    }

    // The small case ends after two days.
    private const string Long = """
        scenario: small
        title: A small case
        language: en
        begins: 2031-03-09T09:00
        goal: { reached: "elapsed >= 0s" }
        ends: { latest: 900d }
        """;

    private static int Usable(PlayedWorld play, OrderOnDesk order) =>
        EvidencePart.AdmissibilityOf(play.World, play.World.Part<EvidencePart>().Find(order.Exhibit)!);

    private static OrderOnDesk Order(PlayedWorld play, int index = 0) => play.Desk<OnlineDesk>("officer").Orders[index];

    private static PlayedWorld Adversary() =>
        WebCase.New().With("rules", "rules:\n  away: { kind: adversary, at: 3h, do: [ { takes_down: offer } ] }").Begin();
}
