using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class LuckTests
{
    [Fact]
    public void Its_numbers_are_pinned()
    {
        Luck.Mix(0).ShouldBe(0xE220A8397B1DCDAFUL, "the first output of SplitMix64 from zero");
        new Luck(1).Draw(LuckPurpose.RuleDelay, 0).ShouldBe(9444508942036561537UL);
        new Luck(1).Draw(LuckPurpose.Outcome, 3, 2, 1, 4).ShouldBe(9064518232183945497UL);
        new Luck(ulong.MaxValue).Draw(LuckPurpose.Handle, -1, -1, -1, int.MaxValue).ShouldBe(11943099344778626070UL);
    }

    [Fact]
    public void The_numbers_of_purposes_never_change() =>
        Enum.GetValues<LuckPurpose>().Take(12).Select(p => $"{(int)p} {p}").ShouldBe(
        [
            "1 RuleDelay", "2 RuleChance", "3 LeadTime", "4 Outcome", "5 AnswerDelay", "6 StandInPace",
            "7 StandInSkip", "8 StandInStray", "9 StandInReading", "10 Handle", "11 Interview", "12 Money",
        ]);

    [Fact]
    public void Each_part_of_the_address_counts()
    {
        var luck = new Luck(7);
        ulong[] draws =
        [
            luck.Draw(LuckPurpose.Outcome, 1, 2, 3, 4), luck.Draw(LuckPurpose.LeadTime, 1, 2, 3, 4), luck.Draw(LuckPurpose.Outcome, 2, 2, 3, 4),
            luck.Draw(LuckPurpose.Outcome, 1, 1, 3, 4), luck.Draw(LuckPurpose.Outcome, 1, 2, 4, 4), luck.Draw(LuckPurpose.Outcome, 1, 2, 3, 5),
            new Luck(8).Draw(LuckPurpose.Outcome, 1, 2, 3, 4),
        ];
        draws.ShouldBeUnique();
    }

    [Theory, InlineData(0), InlineData(5), InlineData(50), InlineData(95), InlineData(100)]
    public void Within_so_many_in_a_hundred_falls_so_often(int percent) =>
        Draws(20_000).Count(d => Luck.Within(d, percent)).ShouldBeInRange(percent * 200 - 250, percent * 200 + 250);

    [Fact]
    public void One_delay_in_ten_is_shorter_than_low_half_than_middle_nine_in_ten_than_high()
    {
        var delay = new Delay(new SimSpan(600), new SimSpan(1800), new SimSpan(7200));
        var drawn = Draws(20_000).Select(delay.At).ToList();
        drawn.Count(d => d.Seconds < 600).ShouldBeInRange(1800, 2200);
        drawn.Count(d => d.Seconds < 1800).ShouldBeInRange(9700, 10_300);
        drawn.Count(d => d.Seconds < 7200).ShouldBeInRange(17_800, 18_200);
        drawn.Min(d => d.Seconds).ShouldBeGreaterThanOrEqualTo(0);
        drawn.Max(d => d.Seconds).ShouldBeLessThanOrEqualTo(7200 + (7200 - 1800) / 2);
    }

    [Fact]
    public void A_greater_draw_is_never_a_shorter_delay()
    {
        var delay = new Delay(new SimSpan(10), new SimSpan(60), new SimSpan(600));
        var lengths = Enumerable.Range(0, 1000).Select(permille => delay.At((ulong)permille << 32).Seconds).ToList();
        lengths.ShouldBe(lengths.Order());
        (lengths[100], lengths[500], lengths[900]).ShouldBe((10, 60, 600));
    }

    [Fact]
    public void A_fixed_delay_is_always_the_same() =>
        Draws(1000).ShouldAllBe(d => Delay.Fixed(new SimSpan(90)).At(d) == new SimSpan(90));

    [Fact]
    public void A_fork_shares_the_luck_that_the_changed_decision_does_not_touch()
    {
        var before = Story.Given(new Worlds().Seats("ann", "bob"), seed: 11);
        var fork = new Story(before.World.Fork());
        var (ann, bob) = (before.Seat("ann"), before.Seat("bob"));
        Command ByAnn() => new RingBell(ann, SeatSet.Of(bob));
        Command ByBob() => new RingBell(bob, SeatSet.Of(ann));
        before.When(ByAnn(), ByBob(), ByBob());
        fork.When(ByAnn(), ByAnn(), ByBob(), ByBob());
        Rung(fork, bob).ShouldBe(Rung(before, bob), "bob's draws do not know how often ann rang");
        Rung(fork, ann)[0].ShouldBe(Rung(before, ann)[0], "what she did before the fork differs is the same");
    }

    [Fact]
    public void Handles_say_nothing_and_are_the_same_everywhere()
    {
        var world = World.Create(new Worlds().Seats("ann", "bob").Scenario(), 5);
        var (ann, bob) = (new Id<Seat>(0), new Id<Seat>(1));
        var first = world.HandleFor(1, ann, 0);
        new[] { first, world.HandleFor(1, ann, 1), world.HandleFor(1, bob, 0), world.HandleFor(2, ann, 0) }.ShouldBeUnique();
        first.ShouldBe(World.Create(world.Scenario, 5).HandleFor(1, ann, 0));
        first.ToString().ShouldBe("cbb0b6e0a2213f05");
        Handle.TryParse(first.ToString(), out var read).ShouldBeTrue();
        read.ShouldBe(first);
    }

    [Theory, InlineData(null), InlineData(""), InlineData("1"), InlineData("000000000000000g"), InlineData("+00000000000000a")]
    public void What_is_no_handle_is_not_read(string? text) => Handle.TryParse(text, out _).ShouldBeFalse();

    private static List<BellRang> Rung(Story story, Id<Seat> by) => [.. story.Events.Select(e => e.Event).OfType<BellRang>().Where(b => b.By == by)];

    private static IEnumerable<ulong> Draws(int count) => Enumerable.Range(0, count).Select(i => new Luck(3).Draw(LuckPurpose.Outcome, i));
}
