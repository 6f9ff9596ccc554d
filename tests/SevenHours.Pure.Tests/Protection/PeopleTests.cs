using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Protection;

public class PeopleTests
{
    [Fact]
    public void People_are_where_the_author_put_them_until_they_move()
    {
        var play = Case("move: { who: girl, to: other_house }");
        play.World.Part<ProtectionPart>().At(play.Subject("girl")).ShouldBe(play.Subject("house"));
        play.World.Part<ProtectionPart>().Occupants(play.Subject("house")).ShouldBe([play.Subject("keeper")]);

        play.Until("10m");

        play.World.Part<ProtectionPart>().At(play.Subject("girl")).ShouldBe(play.Subject("other_house"));
        play.All<PersonMoved>().ShouldHaveSingleItem().To.IsEmpty.ShouldBeTrue("who should see it is shown it by a trace");
        play.ShouldRefold();
    }

    [Fact]
    public void A_move_to_where_one_is_and_a_second_safe_bed_are_nothing()
    {
        var play = Case("move: { who: girl, to: house } }, { safe: { who: girl } }, { safe: { who: girl }").Until("10m");

        play.All<PersonMoved>().ShouldBeEmpty();
        play.All<PersonSafe>().ShouldHaveSingleItem().Place.ShouldBe(play.Subject("house"));
    }

    [Fact]
    public void Whoever_leaves_a_safe_bed_is_safe_no_more()
    {
        var play = Case("safe: { who: girl, at: shelter }").Until("10m");
        var people = play.World.Part<ProtectionPart>();
        (people.IsSafe(play.Subject("girl")), people.SafeSince(play.Subject("girl"))).ShouldBe((true, PlayedWorld.Time("10m")));

        var moved = Case("safe: { who: girl, at: shelter } }, { move: { who: girl, to: house }").Until("10m");

        moved.World.Part<ProtectionPart>().IsSafe(moved.Subject("girl")).ShouldBeFalse();
    }

    [Fact]
    public void Of_several_harms_the_worst_stays_and_breaches_add_up()
    {
        var play = Case("""
            harm: { who: girl, severity: 3, says: She is hurt. } },
                  { harm: { who: girl, severity: 2, says: She is cold. } },
                  { breach: { who: girl, principle: p1, says: Nobody asked her. } },
                  { breach: { who: girl, principle: p1, says: Nobody asked her again. }
            """).Until("10m");
        var people = play.World.Part<ProtectionPart>();

        (people.WorstHarm(play.Subject("girl")), people.Breaches(play.Subject("girl"))).ShouldBe((3, 2));
        people.WorstHarm(play.Subject("keeper")).ShouldBe(0);
        play.All<HarmDone>().Select(h => h.Says).ShouldAllBe(s => s.IsAuthored);
    }

    [Fact]
    public void Rules_wake_on_where_people_are_and_how_they_fare()
    {
        var play = RaidCase.New().With("rules", """
            rules:
              first: { at: 10m, do: [ { safe: { who: girl, at: shelter } }, { harm: { who: girl, severity: 2, says: Cold. } } ] }
              safe: { when: "safe(girl) and at(girl, shelter)", do: [ { flag: saw_safe } ] }
              harmed: { when: "harmed(girl) >= 2", do: [ { flag: saw_harm } ] }
              severe: { when: "harmed(girl) >= 3 or breaches(girl) > 0", do: [ { flag: saw_severe } ] }
            """).Begin().Until("10m");

        play.World.IsSet(play.Id<Flag>("saw_safe")).ShouldBeTrue();
        play.World.IsSet(play.Id<Flag>("saw_harm")).ShouldBeTrue();
        play.World.IsSet(play.Id<Flag>("saw_severe")).ShouldBeFalse();
    }

    private static PlayedWorld Case(string effects) =>
        RaidCase.New().With("rules", $$"""
            rules:
              then:
                at: 10m
                do: [ { {{effects}} } ]
            """).Begin();
}
