using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class RefusalTests
{
    private static Worlds House => new Worlds().Seats("ann", "bob").Places("flat").Flags("door").Rule("end", new() { At = 60, Do = [Do.End("over")] });

    public static TheoryData<string, Command> BeforeStartex => new()
    {
        { "play.not_begun", new AdvanceTo(new SimTime(5)) },
        { "play.not_begun", new HoldRule(new Id<Rule>(0)) },
        { "play.not_begun", new FreezeScene(new Id<Subject>(0), SeatSet.Nobody) },
        { "play.not_begun", new ThawScene(new Id<Subject>(0)) },
        { "play.not_begun", new AmendScenario("") },
        { "play.not_begun", new RingBell(new Id<Seat>(0), SeatSet.Of(new Id<Seat>(1))) },
    };

    public static TheoryData<string, Command> InPlay => new()
    {
        { "play.begun", new Begin() },
        { "clock.backwards", new AdvanceTo(new SimTime(9)) },
        { "clock.never", new AdvanceTo(SimTime.Never) },
        { "thing.unknown", new FreezeScene(new Id<Subject>(1), SeatSet.Nobody) },
        { "seat.unknown", new FreezeScene(new Id<Subject>(0), SeatSet.Of(new Id<Seat>(2))) },
        { "seat.unknown", new RingBell(new Id<Seat>(2), SeatSet.Of(new Id<Seat>(1))) },
        { "seat.unknown", new RingBell(Id<Seat>.None, SeatSet.Of(new Id<Seat>(1))) },
        { "thing.unknown", new AnswerBell(new Id<Seat>(0), new Handle(7)) },
        { "amendment.faulty", new AmendScenario("facts: {}") },
    };

    public static TheoryData<string, Command> AfterEndex => new()
    {
        { "play.ended", new AdvanceTo(new SimTime(500)) },
        { "play.ended", new SkipRule(new Id<Rule>(0)) },
        { "play.ended", new FreezeScene(new Id<Subject>(0), SeatSet.Nobody) },
        { "play.ended", new RingBell(new Id<Seat>(0), SeatSet.Of(new Id<Seat>(1))) },
    };

    [Theory, MemberData(nameof(BeforeStartex))]
    public void Before_startex_nothing_can_be_done(string code, Command command) => Refuses(new Story(House.Scenario()), command, code);

    [Theory, MemberData(nameof(InPlay))]
    public void The_impossible_is_refused(string code, Command command) => Refuses(Story.Given(House).Until(10), command, code);

    [Theory, MemberData(nameof(AfterEndex))]
    public void After_endex_nothing_can_be_done(string code, Command command) => Refuses(Story.Given(House).Until(100), command, code);

    [Fact]
    public void Each_refusal_says_what_is_so_and_what_to_do_instead()
    {
        var all = typeof(Refusal).GetFields().Where(f => f.FieldType == typeof(Refusal)).Select(f => (Refusal)f.GetValue(null)!).ToList();
        all.Count.ShouldBeGreaterThan(9);
        all.Select(r => r.Code).ShouldBeUnique();
        all.ShouldAllBe(r => r.Says.EndsWith('.') && r.Instead.EndsWith('.'));
    }

    private static void Refuses(Story story, Command command, string code)
    {
        var (before, now, events) = (story.World.Hash(), story.World.Now, story.Events.Count);
        story.When(command).Refused.ShouldNotBeNull().Code.ShouldBe(code);
        story.World.Hash().ShouldBe(before);
        story.World.Now.ShouldBe(now);
        story.Events.Count.ShouldBe(events);
    }
}
