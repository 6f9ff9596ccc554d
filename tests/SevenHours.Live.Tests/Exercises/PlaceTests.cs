using SevenHours.Exercises;
using SevenHours.Kernel;
using Shouldly;
using Xunit;
using static SevenHours.Live.Tests.Exercises.SessionStory;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>Sets, and who is in them.</summary>
public sealed class PlaceTests
{
    private const string Door = "place/door";
    private const string Made1 = "set/1";

    [Fact]
    public void Who_enters_a_second_set_has_left_the_first()
    {
        var story = GivenExercise(Joined("p1"), new SessionEvent.SetEntered("p1", Door, Nine), new SessionEvent.SetAdded(1, TextRef.Typed("n"), "s"));
        story.When(new SessionCommand.EnterSet("p1", Made1, Nine.AddMinutes(5))).Then(new SessionEvent.SetEntered("p1", Made1, Nine.AddMinutes(5)));

        var after = Session.Fold([.. Begun, new SessionEvent.SetEntered("p1", Door, Nine), new SessionEvent.SetEntered("p1", "place/other", Nine)]) as Session.Open;
        after!.StayOf("p1")!.Set.ShouldBe("place/other");
        after.PeopleIn(Door).ShouldBeEmpty();
    }

    [Fact]
    public void Scanning_twice_and_leaving_what_one_has_left_change_nothing()
    {
        GivenExercise(Joined("p1"), new SessionEvent.SetEntered("p1", Door, Nine)).When(new SessionCommand.EnterSet("p1", Door, Nine)).Then();
        GivenExercise(Joined("p1"), new SessionEvent.SetEntered("p1", Door, Nine)).When(new SessionCommand.LeaveSet("p1", "place/other", Nine)).Then();
        GivenExercise(Joined("p1")).When(new SessionCommand.LeaveSet("p1", null, Nine)).Then();
        GivenExercise(Joined("p1"), new SessionEvent.SetEntered("p1", Door, Nine)).When(new SessionCommand.LeaveSet("p1", null, Nine))
            .Then(new SessionEvent.SetLeft("p1", Door, Nine));
    }

    [Fact]
    public void A_press_that_waited_for_a_network_does_not_fetch_anybody_back_from_where_he_has_gone_since()
    {
        var there = new SessionEvent.SetEntered("p1", Door, Nine.AddMinutes(5));
        GivenExercise(Joined("p1"), there).When(new SessionCommand.EnterSet("p1", "place/other", Nine)).Then();
        GivenExercise(Joined("p1"), there).When(new SessionCommand.LeaveSet("p1", Door, Nine)).Then();
        GivenExercise(Joined("p1"), there).When(new SessionCommand.LeaveSet("p1", Door, Nine.AddMinutes(6))).Then(new SessionEvent.SetLeft("p1", Door, Nine.AddMinutes(6)));
    }

    [Fact]
    public void Only_who_is_in_the_exercise_enters_and_only_a_set_that_is_used()
    {
        GivenExercise(Joined("p1", isWaiting: true)).When(new SessionCommand.EnterSet("p1", Door, Nine)).ThenRefused("person.waiting");
        GivenExercise(Joined("p1"), new SessionEvent.SteppedOut("p1", Nine)).When(new SessionCommand.EnterSet("p1", Door, Nine)).ThenRefused("person.away");
        GivenExercise(Joined("p1")).When(new SessionCommand.EnterSet("p1", Made1, Nine)).ThenRefused("set.unknown");
        GivenExercise(Joined("p1"), new SessionEvent.SetAdded(1, TextRef.None, null), new SessionEvent.SetClosed(Made1))
            .When(new SessionCommand.EnterSet("p1", Made1, Nine)).ThenRefused("set.unknown");
        GivenExercise().When(new SessionCommand.CloseSet(Made1)).ThenRefused("set.unknown");
    }

    [Fact]
    public void Who_steps_out_goes_or_is_in_a_set_that_closes_is_nowhere()
    {
        SessionEvent[] there = [.. Begun, new SessionEvent.SetAdded(1, TextRef.None, null), new SessionEvent.SetEntered("p1", Made1, Nine)];
        foreach (var way in (SessionEvent[])[new SessionEvent.SteppedOut("p1", Nine), new SessionEvent.Gone("p1", false), new SessionEvent.SetClosed(Made1)])
        {
            ((Session.Open)Session.Fold([.. there, way])).Stays.ShouldBeEmpty(way.GetType().Name);
        }
    }

    [Fact]
    public async Task After_a_kill_everybody_is_where_he_was_and_the_sets_have_their_names()
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await first.PlayAsync("anna");
        (await exercise.AddSetAsync(Setting.Host, " Corridor ", "k1")).ShouldBeNull();
        (await exercise.AddSetAsync(Setting.Host, "Corridor", "k1")).ShouldBeNull("the same press again");
        var set = exercise.Sets.Single(one => one.Key == Made1);
        (await exercise.EnterAsync(Actor.Person(people[0]), set)).ShouldBeNull();
        (await exercise.AddSetAsync(Actor.Person(people[0]), "Mine", "k2"))!.Code.ShouldBe("staff.only");
        (await exercise.AddSetAsync(Setting.Host, " ", "k3"))!.Code.ShouldBe("set.name");

        await using var second = await first.KilledAsync();

        var back = second.Service.All.ShouldHaveSingleItem();
        back.Session.StayOf(people[0])!.Set.ShouldBe(Made1);
        second.Service.Texts.Find(back.Sets.Single(one => one.Key == Made1).Name).ShouldBe("Corridor");
        back.DataOf(Setting.Host, people[0])!.Records.ShouldContain(record => record.Kind == "set.entered");
    }

    private static SessionEvent[] Begun =>
    [
        Made,
        new SessionEvent.BranchOpened(1, 1, 0, -1, BranchPurpose.Play), new SessionEvent.BranchMadeLive(1, 1),
        new SessionEvent.BranchOpened(2, 2, 0, -1, BranchPurpose.Play), new SessionEvent.BranchMadeLive(2, 2),
        Joined("p1"),
    ];
}
