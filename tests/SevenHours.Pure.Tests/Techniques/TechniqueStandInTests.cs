using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Techniques;

public sealed class TechniqueStandInTests
{
    private const string Plays = """
        skills: { school: {}, novice: { skips: 50 } }
        playbook:
          officer:
            steps:
              - { id: follow, when: "elapsed >= 0s", do: { start: { action: journey, target: lorry } } }
              - { id: keep, when: "technique_running(lorry_let_run)", wait: [65m, 65m, 65m], do: { mark_line: { technique: lorry_let_run, line: border } } }
        """;

    [Fact]
    public void A_case_with_techniques_plays_alone_and_a_good_stand_in_stops_the_journey_and_keeps_what_it_saw()
    {
        var play = Played(1, "school");
        var asked = play.Events.Select(happened => happened.Event).OfType<MomentSettled>().ShouldHaveSingleItem();
        asked.GoesOn.ShouldBeFalse();
        asked.Seat.IsSome.ShouldBeTrue();
        play.World.Part<TechniquesPart>().All.ShouldHaveSingleItem().Ended.ShouldBe(TechniqueEnd.Aborted);
        play.World.Part<ProtectionPart>().WorstHarm(play.World.Scenario.Subjects["girl"]).ShouldBe(0);
        var facts = play.World.Scenario.Table<Fact>();
        play.World.DeskOf(play.World.Scenario.Seats["chief"]).Part<KnowledgeDesk>().Holds(facts["hidden"]).ShouldBeTrue();
    }

    [Fact]
    public void A_weak_stand_in_lets_the_journey_run_now_and_then_and_somebody_pays_each_time()
    {
        var ran = 0;
        for (ulong seed = 1; seed <= 20; seed++)
        {
            var play = Played(seed, "novice");
            var isRun = play.Events.Select(happened => happened.Event).OfType<MomentSettled>().Any(settled => settled.GoesOn);
            play.World.Part<ProtectionPart>().WorstHarm(play.World.Scenario.Subjects["girl"]).ShouldBe(isRun ? 3 : 0, $"seed {seed}");
            ran += isRun ? 1 : 0;
        }

        ran.ShouldBeInRange(1, 19);
    }

    private static Play Played(ulong seed, string skill)
    {
        var scenario = WatchCase.New().With("playbook", Plays).Build();
        return new Play(scenario, seed, scenario.Table<Skill>()[scenario.Table<Skill>()[skill]]).Run(new SimTime(30_000));
    }
}
