using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.CrimeScenes;

public sealed class SceneShareTests
{
    [Fact]
    public void A_scene_is_shared_as_it_stands_under_a_code_and_the_receiver_reads_it_and_cannot_go_in()
    {
        var play = Worked();
        Share(play, HandlingCode.H1);
        var received = play.Desk<CrimeScenesDesk>("counsellor").Received.ShouldHaveSingleItem();
        (received.How.From, received.How.Code).ShouldBe((play.Seat("officer"), HandlingCode.H1));
        received.Sheet.Items.ShouldBe(play.Sheet("officer").Items);
        received.Sheet.Log.Count.ShouldBe(play.Sheet("officer").Log.Count);
        received.Sheet.Visitors.ShouldBeEmpty();
        play.Desk<CrimeScenesDesk>("counsellor").Scenes.ShouldBeEmpty();
        play.Try(play.Go("counsellor", "hall")).ShouldBe(SceneRefusals.NotKnown);
        play.ShouldRefold();
    }

    [Fact]
    public void What_happens_later_stays_with_those_who_work_it_until_it_is_shared_again()
    {
        var play = Worked();
        Share(play, HandlingCode.H0);
        play.Done(play.Work("officer", SceneWorkKind.PhotographItem, "kitchen", "notebook"));
        Received(play).Item(play.Item("notebook"))!.IsPhotographed.ShouldBeFalse();
        Share(play, HandlingCode.H0);
        Received(play).Item(play.Item("notebook"))!.IsPhotographed.ShouldBeTrue();
        Share(play, HandlingCode.H0);
        play.All<SceneGiven>().Count.ShouldBe(2, "nothing new was there the third time");
    }

    private static PlayedWorld Worked()
    {
        var play = SceneCase.Opened();
        return play.Do(play.Go("officer", "kitchen", people: 3)).Done(play.Work("officer", SceneWorkKind.Cordon, "kitchen"));
    }

    private static SceneSheet Received(PlayedWorld play) => play.Desk<CrimeScenesDesk>("counsellor").Received.ShouldHaveSingleItem().Sheet;

    private static void Share(PlayedWorld play, HandlingCode code)
    {
        var item = new WallItem(SceneOnWall.KindName, SceneOnWall.Of(play.World.Scenario, play.Scene(), play.World.Scenario.Seats[play.Seat("officer")].Agency));
        play.Do(new ShareItems(play.Seat("officer"), play.Seats("counsellor"), [item], RaidCase.Words("For her safety")) { Code = code });
    }
}
