using SevenHours.Debriefing;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.CrimeScenes;

public sealed class SceneStandInTests
{
    private const string Plays = """
        skills: { school: {}, novice: { skips: 60 } }
        playbook:
          officer:
            steps: [ { id: go, when: "elapsed >= 0s", do: { start: { action: visit, target: house } } } ]
        """;

    [Fact]
    public void A_good_stand_in_works_a_scene_to_its_end_and_a_weak_one_leaves_more_behind()
    {
        var scenario = RaidCase.New().With("scene", SceneCase.Flat.Replace("stand_ins: false", "stand_ins: true", StringComparison.Ordinal)).With("playbook", Plays).Build();
        var (school, novice) = (Worked(scenario, "school"), Worked(scenario, "novice"));
        var sheet = school.World.Part<CrimeScenesPart>().Scenes.ShouldHaveSingleItem();
        sheet.IsReleased.ShouldBeTrue();
        sheet.Items.ShouldAllBe(item => item.IsTaken && !item.Flaws.HasFlag(SceneFlaws.MovedUnphotographed));
        sheet.People.ShouldAllBe(person => person.CaredAt != SimTime.Never);
        school.Events.Where(happened => happened.Event is TraceSpoiled or PeopleTogether).Select(happened => $"{happened.At} {happened.Event}").ShouldBeEmpty();
        Weight(novice).ShouldBeLessThan(Weight(school));
    }

    private static Play Worked(Scenario scenario, string skill) =>
        new Play(scenario, 3, scenario.Table<Skill>()[scenario.Table<Skill>()[skill]]).Run(new SimTime(86_400));

    private static int Weight(Play play) => play.Events.Select(happened => happened.Event).OfType<ItemTaken>().Sum(taken => FlawWeights.Of(taken.Flaws));
}
