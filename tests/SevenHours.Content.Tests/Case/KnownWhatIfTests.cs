using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Case;

/// <summary>What-ifs of the first case whose answers are known from practice come out that way.</summary>
public sealed class KnownWhatIfTests
{
    private const int Pairs = 16;

    private static readonly RecordedRun Run = Played(3);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void With_the_hold_before_the_arrest_more_money_is_kept_than_with_the_arrest_first()
    {
        var trial = Try(new Change(EventOf<StartAction>(act => Named(act.Action) == "open_case")) { Does = Act("lead_investigator", "arrest", "arden") });
        var frozen = Of(trial, "proceeds_frozen");
        frozen.Mean!.Difference.ShouldBeLessThan(0);
        frozen.IsDecisive.ShouldBeTrue();
        Of(trial, "proceeds_lost").Mean!.Difference.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Without_a_mediator_less_is_said_and_heard()
    {
        var trial = Try(new Change(EventOf<Ask>(ask => ask.Topic.IsSome && Run.Scenario.Table<Topic>()[ask.Topic].Name == "mediator_ru")) { LeavesOut = true });
        var met = Of(trial, "needs_met");
        met.Mean!.Difference.ShouldBeLessThan(0, "facts that somebody needed and never had");
        met.IsDecisive.ShouldBeTrue();
        (met.Helped, met.Harmed).ShouldBe((0, Pairs));
    }

    [Fact]
    public void Who_calls_the_monitored_phone_has_her_moved()
    {
        var at = EventOf<StartAction>(act => Named(act.Action) == "open_case");
        var trial = Try(new Change(at) { Does = Act("analyst", "call_back", "girls_phone") });
        trial.Goal.High.ShouldBeLessThan(0, "the goal is reached less often");
        Of(trial, "tip_off_index").Helped.ShouldBe(0);
        Of(trial, "harm_events").Harmed.ShouldBeGreaterThan(Pairs / 4, "the night comes for a girl who was moved");
        Moved(at, calls: true).ShouldBeGreaterThan(Moved(at, calls: false));
    }

    [Fact]
    public void Other_constants_change_the_sizes_and_keep_what_is_decisive()
    {
        var change = new Change(EventOf<StartAction>(act => Named(act.Action) == "open_case")) { Does = Act("analyst", "call_back", "girls_phone") };
        var (slower, written) = (new Variation("slower") { Times = 125 }, Try(change));
        var varied = ByStandIns.Of(Run, change, Vicenza.Skill("school"), Pairs, cancellation: Cancel, variation: slower);
        varied.Unchanged.Select(play => play.EndedAt).ShouldNotBe(written.Unchanged.Select(play => play.EndedAt));
        Math.Sign(Of(varied, "tip_off_index").Mean!.Difference).ShouldBe(1);
        Vicenza.Scenario.Vary(slower).ShouldBeSameAs(Vicenza.Scenario.Vary(slower));
        Vicenza.Scenario.Vary(slower).Table<ActionDefinition>()["rescue_entry"].ShouldBe(Vicenza.Scenario.Table<ActionDefinition>()["rescue_entry"], "the same things have the same numbers");
    }

    private static ByStandIns Try(Change change) => ByStandIns.Of(Run, change, Vicenza.Skill("school"), Pairs, cancellation: Cancel);

    private static PairedComparison Of(ByStandIns trial, string measure) => trial.Measures.Single(m => m.Name == measure);

    private static string Named(Id<ActionDefinition> act) => Run.Scenario.Table<ActionDefinition>()[act].Name;

    private static WireRecord Act(string seat, string act, string target) =>
        Vicenza.Codec.Write(new StartAction(Run.Scenario.Seats[seat], Run.Scenario.Table<ActionDefinition>()[act], Run.Scenario.Subjects[target], TextRef.None));

    private static EventId EventOf<T>(Func<T, bool> which)
        where T : Command => Run.Commands.First(one => one.Events > 0 && Vicenza.Codec.ReadCommand(one.Wire) is T command && which(command)).First;

    private static int Moved(EventId at, bool calls)
    {
        var moment = ForkMoment.Of(Run, at);
        var flag = Run.Scenario.Flags["she_was_moved"];
        return Enumerable.Range(1, Pairs).Count(seed =>
        {
            var world = moment.Before.Fork((ulong)seed);
            var events = Run.Events.Take(moment.Before.EventCount).ToList();
            if (calls)
            {
                world.Step(Vicenza.Codec.ReadCommand(Act("analyst", "call_back", "girls_phone")), events).ShouldBeNull();
            }

            return Play.In(world, events, Vicenza.Skill("school")).Run(Vicenza.Frame.Latest).World.IsSet(flag);
        });
    }

    private static RecordedRun Played(ulong seed)
    {
        var commands = new List<(Command Command, int Before)>();
        var play = new Play(Vicenza.Scenario, seed, Vicenza.Skill("school"), onCommand: (command, before) => commands.Add((command, before))).Run(Vicenza.Frame.Latest);
        return RecordedRun.Read(Vicenza.Scenario, Vicenza.Debrief, Vicenza.Compiler.WireNames, seed, commands.SelectMany((one, i) =>
            play.Events.Skip(one.Before).Take((i + 1 < commands.Count ? commands[i + 1].Before : play.Events.Count) - one.Before)
                .Select(happened => Vicenza.Codec.Write(in happened)).Prepend(Vicenza.Codec.Write(one.Command))));
    }
}
