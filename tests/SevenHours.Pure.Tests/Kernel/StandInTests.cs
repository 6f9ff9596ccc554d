using System.Reflection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class StandInTests
{
    private static readonly Skill School = new() { Name = "school" };

    private static Worlds House => new Worlds().Seats("ann", "bob").Rule("call", new() { At = 60, Do = [Do.Ring("ann")] })
        .Rule("end", new() { At = 36_000, Do = [Do.End("over")] });

    [Fact]
    public void They_see_their_desk_and_never_the_world()
    {
        Type[] seeing = [typeof(StandIn), typeof(StandInAct), typeof(Habit), typeof(StandInMind), typeof(DeskCondition), typeof(DeskReading), typeof(PlayStep), typeof(Desk), typeof(Notice)];
        foreach (var type in seeing)
        {
            Mentioned(type).ShouldNotContain(typeof(World), type.Name);
            Mentioned(type).ShouldNotContain(typeof(Part), type.Name);
            Mentioned(type).ShouldNotContain(typeof(Happened), type.Name);
        }
    }

    [Fact]
    public void They_keep_their_habits_at_the_second_they_are_due()
    {
        var play = new Play(House.Scenario(), 1, School).Run(new SimTime(40_000));
        var story = new Story(play.World);
        play.Events.Skip(1).Select(story.Line).ShouldBe(
            ["60 fired call", "60 rang at ann", "120 answered by ann", "36000 fired end", "36000 ended over"]);
    }

    [Fact]
    public void A_step_is_taken_when_the_desk_shows_its_reason_and_the_reaction_time_is_over()
    {
        var scenario = House.Scenario();
        var play = new Play(scenario, 1, School, [Book(scenario, "ann", Ring(scenario, "bob"), wait: 30)]).Run(new SimTime(40_000));
        play.Events.Select(e => e.Event).OfType<BellRang>().Select(b => b.By).ShouldBe([Id<Seat>.None, scenario.Seats["ann"]]);
        play.Events.Single(e => e.Event is BellRang { By.IsSome: true }).At.ShouldBe(new SimTime(90));
    }

    [Fact]
    public void A_slower_team_takes_longer()
    {
        var scenario = House.Scenario();
        var slow = new Skill { Name = "novice", Pace = 300 };
        var play = new Play(scenario, 1, slow, [Book(scenario, "ann", Ring(scenario, "bob"), wait: 10)]).Run(new SimTime(40_000));
        play.Events.Single(e => e.Event is BellRang { By.IsSome: true }).At.ShouldBe(new SimTime(90));
    }

    [Fact]
    public void What_one_does_is_seen_by_another_at_the_same_instant_whatever_their_order()
    {
        var scenario = new Worlds().Seats("ann", "bob").Rule("call", new() { At = 60, Do = [Do.Ring("bob")] }).Scenario();
        var play = new Play(scenario, 1, School, [Book(scenario, "ann", Ring(scenario, "bob")), Book(scenario, "bob", Ring(scenario, "ann"))]).Run(new SimTime(7200));
        play.Events.Where(e => e.Event is BellRang { By.IsSome: true }).Select(e => e.At.Seconds).ShouldBe([60, 60]);
    }

    [Fact]
    public void Who_insists_on_what_is_refused_is_a_mistake_in_the_program()
    {
        var scenario = House.Disciplines(new Stubborn((_, seat) => new RingBell(seat, SeatSet.Nobody))).Scenario();
        Should.Throw<InvalidOperationException>(() => new Play(scenario, 1, School).Run(new SimTime(100))).Message.ShouldContain("seat.unknown");
    }

    [Fact]
    public void Who_does_again_and_again_what_changes_nothing_is_a_mistake_in_the_program_and_does_not_hold_the_play_up_for_good()
    {
        var scenario = House.Disciplines(new Stubborn((_, seat) => new LookAround(seat))).Scenario();
        Should.Throw<InvalidOperationException>(() => new Play(scenario, 1, School).Run(new SimTime(100))).Message.ShouldContain("it changes nothing");
    }

    [Fact]
    public void A_step_that_is_forgotten_is_never_taken()
    {
        var scenario = House.Scenario();
        var play = new Play(scenario, 1, new Skill { Name = "novice", Skips = 100 }, [Book(scenario, "ann", Ring(scenario, "bob"))]).Run(new SimTime(40_000));
        play.Events.ShouldNotContain(e => e.Event is BellRang && ((BellRang)e.Event).By.IsSome);
    }

    [Fact]
    public void Who_goes_astray_does_something_else_instead()
    {
        var scenario = House.Scenario();
        var play = new Play(scenario, 1, new Skill { Name = "novice", Strays = 100 }, [Book(scenario, "ann", Ring(scenario, "bob"), instead: Ring(scenario, "ann"))])
            .Run(new SimTime(40_000));
        play.Events.Single(e => e.Event is BellRang { By.IsSome: true }).Event.To.ShouldBe(SeatSet.Of(scenario.Seats["ann"]));
    }

    [Fact]
    public void The_same_seed_and_company_give_the_same_play()
    {
        string Played()
        {
            var scenario = House.Scenario();
            var play = new Play(scenario, 4, School, [Book(scenario, "ann", Ring(scenario, "bob"), wait: 30)]).Run(new SimTime(40_000));
            return Wire.Of(play.Events, new WireCodec(scenario, House.WireNames())) + play.World.Hash();
        }

        Played().ShouldBe(Played());
    }

    [Fact]
    public void An_ensemble_answers_in_the_order_of_its_seeds() =>
        Ensemble.Run(House.Scenario(), School, firstSeed: 10, runs: 20, new SimTime(100), play => play.World.Luck.Seed, cancellation: TestContext.Current.CancellationToken)
            .ShouldBe(Enumerable.Range(10, 20).Select(i => (ulong)i));

    private static Playbook Book(Scenario scenario, string seat, StandInAct act, int wait = 0, StandInAct? instead = null) => new()
    {
        Name = seat,
        Seat = scenario.Seats[seat],
        Steps =
        [
            new PlayStep(
                "ring", new DeskCondition(desk => desk.Part<BellDesk>().Open.Count, [], "a bell rang"), Delay.Fixed(new SimSpan(wait)), IsKey: true,
                [act], instead is null ? [] : [(1, [instead])]),
        ],
    };

    private static RingAct Ring(Scenario scenario, string seat) => new(SeatSet.Of(scenario.Seats[seat]));

    private static IEnumerable<Type> Mentioned(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return [
            .. type.GetFields(all).Select(f => f.FieldType),
            .. type.GetProperties(all).Select(p => p.PropertyType),
            .. type.GetMethods(all).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)),
            .. type.GetConstructors(all).SelectMany(c => c.GetParameters().Select(p => p.ParameterType)),
        ];
    }

    private sealed record LookAround(Id<Seat> Seat) : SeatCommand(Seat)
    {
        public override Refusal? Check(Desk desk) => null;

        protected override void Run(Cascade cascade)
        {
        }
    }
}
