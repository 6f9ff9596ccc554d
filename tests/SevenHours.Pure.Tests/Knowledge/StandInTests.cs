using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

public class StandInTests
{
    private static readonly Skill School = new() { Name = "school" };

    private static Scenario Case() => new SmallCase().With("facts", """
        facts:
          number: { statement: The number., needed_by: { police: 1h } }
          never: { statement: Never learnt., held_by: [officer] }
        """).With("injects", """
        injects: { a_call: { channel: hotline, at: 10m, from: A, to: [counsellor], title: T, text: X, facts: [number] } }
        """).With("tasks", """
        tasks: { note: { title: N, text: W, to: [counsellor], at: 20m, due: 30m } }
        """).With("playbook", """
        playbook:
          counsellor:
            steps:
              - id: pass_it_on
                when: "holds(number)"
                wait: 4m
                do: { share: { facts: [number, never], to: police } }
                decide: { what: Tell the police., why: Hours count., sure: certain }
              - { id: write, when: "task(note)", do: { submit: { task: note, text: Ten lines. } } }
              - { id: greet, when: "elapsed > 1h", do: { tell: { to: chief, text: Good morning. } } }
        """).Build();

    [Fact]
    public void Stand_ins_open_what_arrives_and_follow_the_school_solution()
    {
        var play = new Play(Case(), 3, School).Run(new SimTime(4 * 3600));
        var counsellor = play.World.Scenario.Seats["counsellor"];
        var desk = play.World.DeskOf(counsellor).Part<KnowledgeDesk>();

        desk.Unread.ShouldBe(0);
        var opened = play.Events.First(e => e.Event is ItemOpened o && o.Seat == counsellor);
        (opened.At.Seconds - 600).ShouldBeInRange(0, 180);
        var shared = play.Events.Single(e => e.Event is FactsShared);
        shared.At.ShouldBe(opened.At + SimSpan.FromMinutes(4));
        ((FactsShared)shared.Event).Facts.Count.ShouldBe(1);
        desk.Decisions.ShouldHaveSingleItem().Decision.Sure.ShouldBe(Sureness.Certain);
        desk.Tasks.ShouldHaveSingleItem().IsOpen.ShouldBeFalse();
        desk.Sent.Count(m => m.Text.IsSome).ShouldBe(1);
    }

    [Fact]
    public void What_is_opened_when_depends_on_the_seed_alone() => OpeningsOf(5).ShouldBe(OpeningsOf(5));

    [Fact]
    public void A_stand_in_that_takes_over_does_not_do_again_what_was_done()
    {
        var play = new Play(Case(), 3, School).Run(new SimTime(4 * 3600));
        var (scenario, counsellor) = (play.World.Scenario, play.World.Scenario.Seats["counsellor"]);
        var desk = play.World.DeskOf(counsellor);

        new StandIn(scenario, scenario.Table<Playbook>()[0], counsellor, School, play.World.Luck, desk).Choose(desk).ShouldBeNull();
    }

    private static IReadOnlyList<SimTime> OpeningsOf(ulong seed) =>
        [.. new Play(Case(), seed, School).Run(new SimTime(4 * 3600)).Events.Where(e => e.Event is ItemOpened).Select(e => e.At)];
}
