using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Operations;

public sealed class OperationStandInTests
{
    private const string Book = """
        playbook:
          chief:
            steps:
              - id: plan
                when: "elapsed > 2m"
                do:
                  operate:
                    purpose: Bring her out.
                    sites:
                      - { at: house, in: 1h, act: entry, ground: danger, posts: { door: counsellor, interpreter: mediator }, vehicles: 2, room: shelter }
                      - { at: other_house, in: 1h, act: visit, lead: officer }
                    abort: [ { sign: armed } ]
        """;

    [Fact]
    public void A_good_stand_in_plans_briefs_and_launches_and_those_with_posts_report()
    {
        var play = Played(new Skill { Name = "school" }, 1);

        Lacking(play).ShouldBe(0);
        All<SiteEntered>(play).Select(entered => play.World.Scenario.Seats[entered.Seat].Name).ShouldBe(["chief", "officer"]);
        All<PostReported>(play).Select(report => play.World.Scenario.Seats[report.Seat].Name).ShouldBe(["counsellor", "mediator"], ignoreOrder: true);
        All<OperationOver>(play).ShouldHaveSingleItem();
        All<HotDebriefSaid>(play).Select(said => (play.World.Scenario.Seats[said.Seat].Name, said.Site)).ShouldBe([("chief", "s1"), ("counsellor", "s1"), ("mediator", "s1"), ("officer", "s2")], ignoreOrder: true);
        All<HotDebriefSaid>(play).ShouldAllBe(said => said.Kind != HotKind.Learned);
    }

    [Fact]
    public void Weaker_ones_forget_posts_of_the_plans_they_open()
    {
        var plays = Enumerable.Range(1, 12).Select(seed => Played(new Skill { Name = "novice", Skips = 50, Pace = 150 }, (ulong)seed)).ToList();

        plays.Count(play => All<OperationLaunched>(play).Any()).ShouldBeInRange(1, 11);
        plays.Sum(Lacking).ShouldBeGreaterThan(0);
    }

    private static Play Played(Skill skill, ulong seed) => new Play(
        RaidCase.New().With("sites", $"{OperationCase.Sites}\nrules: {{ guns: {{ when: \"elapsed > 90h\", do: [ {{ flag: guns }} ] }} }}").With("book", Book).Build(), seed, skill)
        .Run(new SimTime(3 * 3600));

    private static IEnumerable<T> All<T>(Play play) => play.Events.Select(e => e.Event).OfType<T>();

    private static int Lacking(Play play) =>
        All<SiteEntered>(play).SelectMany(entered => entered.Lacks).Count(lack => lack.Need is SiteNeed.Door or SiteNeed.Interpreter);
}
