using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>A director amended the scenario in play: the debrief knows what came later and judges what was known before.</summary>
public sealed class AmendedHistoryTests
{
    private const string Amendment = """
        facts: { ship: { statement: A ship leaves at night., about: flat, supports: place, weight: 10, needed_by: { officer: 1h } } }
        injects: { radio: { channel: radio, at: 40m, from: The harbour, to: [counsellor], title: A ship, text: It leaves at night., facts: [ship] } }
        """;

    private static readonly CompiledPackage Compiled = Harbour.Compile();

    [Fact]
    public void What_was_added_in_play_has_a_path_and_a_need()
    {
        var history = Amended();
        history.Scenario.Table<Fact>().Count.ShouldBe(history.Opening.Table<Fact>().Count + 1);
        var ship = FactPath.All(history).Single(p => history.Scenario.Table<Fact>()[p.Fact].Name == "ship");
        ship.Stops.Select(s => s.Standing).ShouldBe([FactStanding.NotNeeded, FactStanding.NeverLearned], ignoreOrder: true);
        history.Measure("needs_met").Of.ShouldBe(1);
    }

    [Fact]
    public void Decisions_and_the_school_solution_fold_from_the_scenario_as_it_began()
    {
        var history = Amended();
        DecisionSheet.All(history).ShouldHaveSingleItem().Facts.Count.ShouldBe(1);
        SchoolStep.All(history).Count.ShouldBe(6);
    }

    [Fact]
    public void An_amended_scenario_in_place_of_the_first_is_refused()
    {
        var history = Amended();
        Should.Throw<ArgumentException>(() => new History(history.Scenario, history.Frame, history.Events));
    }

    private static History Amended()
    {
        var (world, events) = (World.Create(Compiled.Scenario!, 7), new List<Happened>());
        Do(new Begin());
        Do(new AdvanceTo(new SimTime(1800)));
        Do(new AmendScenario(Amendment));
        Do(new AdvanceTo(new SimTime(3000)));
        var counsellor = world.Scenario.Seats["counsellor"];
        var radio = world.DeskOf(counsellor).Part<KnowledgeDesk>().Items[^1].Handle;
        Do(new OpenItem(counsellor, radio));
        Do(new RecordDecision(counsellor, TextRef.Typed("a"), TextRef.None, TextRef.None, Sureness.Sure));
        return new History(Compiled.Scenario!, DebriefFrame.Compile(Compiled), events);

        void Do(Command command) => world.Step(command, events).ShouldBeNull();
    }
}
