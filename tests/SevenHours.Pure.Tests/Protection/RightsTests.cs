using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Protection;

public class RightsTests
{
    private const string Rights = """
        rights:
          interpreter:
            of: girl
            title: An interpreter
            principle: p1
            due_when: "flag(out)"
            within: 30m
            kept_when: "flag(mediator_there)"
            missed:
              - breach: { who: girl, right: interpreter, says: Nobody spoke her language. }
              - level: { of: girl, kind: trust, by: -20 }
        """;

    [Fact]
    public void A_right_is_kept_when_it_is_due_and_what_it_asks_comes_in_time()
    {
        var play = Case("out: 10m, mediator_there: 30m").Until("2h");

        play.World.Part<ProtectionPart>().StatusOf(play.Id<Right>("interpreter")).ShouldBe(RightStatus.Kept);
        play.World.Part<ProtectionPart>().ChangedAt(play.Id<Right>("interpreter")).ShouldBe(PlayedWorld.Time("30m"));
        play.All<RightDue>().ShouldHaveSingleItem().Until.ShouldBe(PlayedWorld.Time("40m"));
        play.All<RightBreached>().ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void What_was_there_before_a_right_fell_due_keeps_it_at_once()
    {
        var play = Case("mediator_there: 5m, out: 10m").Until("2h");

        play.World.Part<ProtectionPart>().ChangedAt(play.Id<Right>("interpreter")).ShouldBe(PlayedWorld.Time("10m"));
        play.World.Part<ProtectionPart>().StatusOf(play.Id<Right>("interpreter")).ShouldBe(RightStatus.Kept);
    }

    [Fact]
    public void A_right_that_is_not_kept_in_time_is_missed_and_costs()
    {
        var play = Case("out: 10m, mediator_there: 41m").Until("2h");

        play.World.Part<ProtectionPart>().StatusOf(play.Id<Right>("interpreter")).ShouldBe(RightStatus.Missed);
        play.World.Part<ProtectionPart>().ChangedAt(play.Id<Right>("interpreter")).ShouldBe(PlayedWorld.Time("40m"));
        play.World.Part<ProtectionPart>().Breaches(play.Subject("girl")).ShouldBe(1);
        var breach = play.All<RightBreached>().ShouldHaveSingleItem();
        (breach.Right, breach.Principle.IsSome).ShouldBe((play.Id<Right>("interpreter"), true), "the principle of the right");
        play.World.LevelNow(play.Id<Level>("trust_girl")).ShouldBe(200);
    }

    [Fact]
    public void A_right_that_never_falls_due_is_neither_kept_nor_missed()
    {
        var play = Case("mediator_there: 5m").Until("2h");

        play.World.Part<ProtectionPart>().StatusOf(play.Id<Right>("interpreter")).ShouldBe(RightStatus.NotDue);
    }

    [Fact]
    public void An_effect_keeps_a_right_before_it_is_due_and_then_it_never_falls_due()
    {
        var play = Case("out: 10m", "kept: { at: 5m, do: [ { keep: { right: interpreter } } ] }").Until("2h");

        play.World.Part<ProtectionPart>().StatusOf(play.Id<Right>("interpreter")).ShouldBe(RightStatus.Kept);
        play.All<RightDue>().ShouldBeEmpty();
    }

    [Fact]
    public void A_right_missed_stays_missed()
    {
        var play = Case("out: 10m", "late: { at: 1h, do: [ { keep: { right: interpreter } } ] }").Until("2h");

        play.World.Part<ProtectionPart>().StatusOf(play.Id<Right>("interpreter")).ShouldBe(RightStatus.Missed);
        play.All<RightKept>().ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_in_play_is_reminded_of_his_duties_by_the_world()
    {
        var play = Case("out: 10m").Until("2h");

        play.Events.Where(e => e.Event is RightDue or RightMissed or RightBreached).ShouldNotBeEmpty();
        play.Events.Where(e => e.Event is RightDue or RightMissed or RightBreached).ShouldAllBe(e => e.Event.To.IsEmpty);
    }

    [Fact]
    public void Rules_wake_when_a_right_is_kept_or_missed()
    {
        var play = Case("out: 10m", """
            saw_missed: { when: "missed(interpreter)", do: [ { flag: saw } ] }
              saw_kept: { when: "kept(interpreter)", do: [ { flag: wrong } ] }
            """).Until("2h");

        play.World.IsSet(play.Id<Flag>("saw")).ShouldBeTrue();
        play.World.IsSet(play.Id<Flag>("wrong")).ShouldBeFalse();
    }

    /// <summary>The case with flags set at given times.</summary>
    private static PlayedWorld Case(string flags, string rule = "")
    {
        var rules = flags.Split(", ").Select(f => f.Split(": "))
            .Select(f => $"  set_{f[0]}: {{ at: {f[1]}, do: [ {{ flag: {f[0]} }} ] }}");
        const string Declares = "  much_later: { at: 30h, do: [ { flag: mediator_there }, { flag: out } ] }";
        var yaml = string.Join('\n', rules.Prepend("rules:").Append("  " + rule).Append(Declares));
        return RaidCase.New().With("rights", Rights).With("rules", yaml).Begin();
    }
}
