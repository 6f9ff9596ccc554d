using SevenHours.Disciplines;
using SevenHours.Disciplines.Care;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Care;

/// <summary>What must hold whoever plays and whatever luck brings: help waits for no testimony, and a right that is delayed is on a clock.</summary>
public class RightsPropertyTests
{
    private const string Playbooks = """
        skills: { school: { pace: 100 }, average: { pace: 130, skips: 10, strays: 20 }, poor: { pace: 180, skips: 30, strays: 60 } }
        playbook:
          officer:
            steps: [ { id: hear_her, when: "elapsed >= 90m", do: { start: { action: account, target: girl } } } ]
        """;

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public void No_service_ever_waits_for_testimony_in_the_school_policies(int seed)
    {
        var heard = Run("school", (ulong)seed, null);
        var unheard = Run("school", (ulong)seed, command => command is Disciplines.Actions.StartAction { } start && start.Seat.Index == SeatOf("officer"));

        var offers = heard.Events.Select(e => e.Event).OfType<ServiceOffered>().ToList();
        offers.ShouldNotBeEmpty();
        heard.Events.Count(e => e.Event is Disciplines.Actions.ActionStarted a && a.Plan.Seat.Index == SeatOf("officer")).ShouldBe(1);
        unheard.Events.Count(e => e.Event is Disciplines.Actions.ActionStarted a && a.Plan.Seat.Index == SeatOf("officer")).ShouldBe(0);
        offers.ShouldAllBe(offer => !offer.How.IfSheSpeaks);
        Begun(heard).ShouldNotBeEmpty();
        Begun(heard).ShouldBe(Begun(unheard), "the same services begin at the same time, whether or not anybody asks her for an account");
    }

    [Theory]
    [InlineData("school", 1), InlineData("school", 2), InlineData("average", 1), InlineData("average", 2), InlineData("average", 3), InlineData("poor", 1), InlineData("poor", 2), InlineData("poor", 3), InlineData("poor", 4)]
    public void A_right_delayed_is_always_on_a_clock(string skill, int seed)
    {
        var play = Run(skill, (ulong)seed, null);
        var world = World.Create(play.World.Scenario, (ulong)seed);
        for (var i = 0; i < play.Events.Count; i++)
        {
            world.Apply(play.Events[i]);
            if (i + 1 == play.Events.Count || play.Events[i + 1].At > play.Events[i].At)
            {
                ShouldBeOnAClock(world);
            }
        }

        world.Part<CarePart>().Book.Files.Count.ShouldBe(3);
    }

    [Fact]
    public void The_poor_leave_rights_undone_and_their_clocks_run_out()
    {
        var missed = Enumerable.Range(1, 8).Sum(seed => Run("poor", (ulong)seed, null).Events.Count(e => e.Event is CareClockMissed));
        var school = Enumerable.Range(1, 8).Sum(seed => Run("school", (ulong)seed, null).Events.Count(e => e.Event is CareClockMissed));

        missed.ShouldBeGreaterThan(school);
        Enumerable.Range(1, 8).SelectMany(seed => Run("poor", (ulong)seed, null).Events).ShouldContain(e => e.Event is ServiceOffered && ((ServiceOffered)e.Event).How.IfSheSpeaks);
    }

    private static void ShouldBeOnAClock(World world)
    {
        var services = world.Scenario.Table<CareService>();
        foreach (var file in world.Part<CarePart>().Book.Files)
        {
            var cared = world.Scenario.Table<CaredFor>().First(c => c.Person == file.Person);
            foreach (var id in services.Ids)
            {
                var (service, state) = (services[id], file.Of(id));
                var isOwed = service.Within is not null && service.IsOwedTo(cared.Standing, cared.CountsAsChild) && (service.From == ClockStart.Met || file.IsHoused);
                var isDelayed = state.BegunAt == SimTime.Never
                    && (state.Answer is null || !state.IsInformed || state.Answer == Choice.Later && state.AskAgain <= world.Now || state.Reason is AnswerReason.Conditional or AnswerReason.Afraid);
                if (isOwed && isDelayed)
                {
                    (state.Clock == ClockStatus.Missed || state.Clock == ClockStatus.Running && state.Due >= world.Now).ShouldBeTrue($"{service.Name} of {cared.Name} at {world.Now} stands {state.Clock}");
                }
            }
        }
    }

    private static Play Run(string skill, ulong seed, Func<SeatCommand, bool>? shuns)
    {
        var scenario = Case.Value;
        var skills = scenario.Table<Skill>();
        return Play.In(Started(scenario, seed, out var before), before, skills[skills[skill]], shuns).Run(PlayedWorld.Time("20h"));
    }

    private static World Started(Scenario scenario, ulong seed, out IReadOnlyList<Happened> before)
    {
        var play = PlayedWorld.Begin(scenario, AllDisciplines.Compiler().WireNames, seed);
        before = play.Events;
        return play.World;
    }

    private static List<(Id<Subject>, Id<CareService>, SimTime)> Begun(Play play) =>
        [.. play.Events.Where(e => e.Event is ServiceBegun).Select(e => (((ServiceBegun)e.Event).Person, ((ServiceBegun)e.Event).Service, e.At))];

    private static int SeatOf(string name) => Case.Value.Seats[name].Index;

    private static readonly Lazy<Scenario> Case = new(() => CareCase.New().With("play", Playbooks).With("circle", """
        rules:
          brought: { when: "elapsed >= 1h", do: [ { open_care: { of: girl, to: [ngo] } }, { open_care: { of: boy, to: [ngo] } }, { open_care: { of: traveller, to: [ngo] } } ] }
        """).Build());
}
