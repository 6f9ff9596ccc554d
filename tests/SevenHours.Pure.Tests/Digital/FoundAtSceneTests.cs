using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;
using SevenHours.Pure.Tests.CrimeScenes;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Digital;

/// <summary>A telephone that lies at a scene: what hands do to it there is what a laboratory finds later.</summary>
public sealed class FoundAtSceneTests
{
    [Fact]
    public void A_telephone_packed_at_a_scene_is_the_device_of_the_case_with_what_was_done_to_it()
    {
        var play = Opened().Hands(SceneWorkKind.Isolate).Until("1h").Hands(SceneWorkKind.Take);

        var held = play.Desk<DigitalDesk>("chief").Devices.ShouldHaveSingleItem();
        (held.Care.IsIsolated, held.Care.IsSwitchedOff, held.Taker).ShouldBe((true, false, play.Seat("officer")));
        held.Exhibit.ShouldBe(play.All<ItemTaken>().ShouldHaveSingleItem().Exhibit);
        play.Until("5h").All<DeviceWiped>().ShouldBeEmpty();
        play.Desk<DigitalDesk>("counsellor").Devices.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void Left_connected_it_is_wiped_in_its_bag_and_whoever_packed_it_sees_it()
    {
        var play = Opened().Hands(SceneWorkKind.Take).Until("5h");
        play.Desk<DigitalDesk>("officer").Devices.ShouldHaveSingleItem().WipedAt.ShouldNotBe(SimTime.Never);
        play.ShouldRefold();
    }

    [Fact]
    public void Switched_off_it_hears_nothing_more_and_an_order_to_wipe_it_does_not_reach_it()
    {
        var play = Opened().Hands(SceneWorkKind.SwitchOff);
        var off = play.World.Now;
        play.Until("2h").Hands(SceneWorkKind.Take).Until("5h");

        play.Desk<DigitalDesk>("officer").Devices.ShouldHaveSingleItem().Care.IsSwitchedOff.ShouldBeTrue();
        play.World.Part<DigitalPart>().Device(play.Id<Device>("his")).CutOffAt.ShouldBe(off);
        play.Do(new OrderCopy(play.Seat("officer"), play.Id<Device>("his"), CopyKind.Full, CopyScope.Everything)).Until("9h");
        play.Desk<DigitalDesk>("officer").Copies.ShouldHaveSingleItem().Copy.HeardUntil.ShouldBe(off);
    }

    private static PlayedWorld Opened()
    {
        var scene = SceneCase.Flat.Replace("room: hall, at: [20, 300], on: true", "room: hall, at: [20, 300], on: true, thing: his_phone", StringComparison.Ordinal);
        var play = DeviceCase.New().With("scene", scene).Begin();
        play.Do(play.Start("officer", "visit", "house")).Until("30m");
        return play.Do(play.Go("officer", "hall"));
    }
}

file static class AtTheScene
{
    public static PlayedWorld Hands(this PlayedWorld play, SceneWorkKind kind) => play.Done(play.Work("officer", kind, "hall", "telephone"));
}
