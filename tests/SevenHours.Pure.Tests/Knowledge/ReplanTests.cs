using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

public class ReplanTests
{
    [Fact]
    public void Other_receivers_get_the_inject_and_nobody_is_told_before()
    {
        var play = Play();
        play.Do(new ReplanRunSheet([new LineChange(play.Id<Rule>("rings"), Due: PlayedWorld.Time("20m"), To: play.Seats("counsellor"))]));

        play.Latest.ShouldAllBe(happened => happened.To.IsEmpty);
        play.Until("20m").Last<ItemDelivered>().Event.To.ShouldBe(play.Seats("counsellor"));
        play.ShouldRefold();
    }

    [Fact]
    public void What_was_held_past_its_time_goes_when_a_plan_releases_it()
    {
        var play = Play();
        play.Do(new ReplanRunSheet([new LineChange(play.Id<Rule>("rings"), LineFate.Hold)])).Until("30m");
        Deliveries(play).ShouldBe(0);

        play.Do(new ReplanRunSheet([new LineChange(play.Id<Rule>("rings"), LineFate.Release)])).Until("31m");
        Deliveries(play).ShouldBe(1);
    }

    [Fact]
    public void A_plan_with_anything_impossible_in_it_is_refused_whole()
    {
        var play = Play();
        var (rings, writes) = (play.Id<Rule>("rings"), play.Id<Rule>("writes"));
        play.Do(new SkipRule(writes));

        play.Try(new ReplanRunSheet([new LineChange(rings, LineFate.Hold), new LineChange(writes, LineFate.Hold)])).ShouldBe(Refusal.RuleIsSpent);
        play.Try(new ReplanRunSheet([new LineChange(rings, LineFate.Hold), new LineChange(rings, LineFate.Skip)])).ShouldBe(KnowledgeRefusals.LineTwice);
        play.Try(new ReplanRunSheet([new LineChange(rings, To: SeatSet.Nobody)])).ShouldBe(KnowledgeRefusals.NobodyToTell);
        play.Try(new ReplanRunSheet([new LineChange(rings)])).ShouldBe(KnowledgeRefusals.NothingReplanned);
        play.World.RuleNow(rings).IsHeld.ShouldBeFalse();
    }

    private static int Deliveries(PlayedWorld play) => play.World.Part<KnowledgePart>().Deliveries(play.Id<Inject>("rings"));

    private static PlayedWorld Play() => new SmallCase().With("injects", """
        injects:
          rings: { channel: call, at: 10m, from: A, to: [police], title: T, text: X }
          writes: { channel: email, at: 15m, from: B, to: [police], title: U, text: Y }
        """).Begin();
}
