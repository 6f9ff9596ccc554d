using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Whoever acts takes a device.</summary>
/// <param name="device">Which.</param>
public sealed class SeizeDevice(Id<Device> device) : Effect
{
    /// <summary>How long an open screen stays open.</summary>
    public static readonly SimSpan ScreenStays = SimSpan.FromMinutes(10);

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        var definition = world.Scenario.Table<Device>()[device];
        var state = world.Part<DigitalPart>().Device(device);
        if (state.IsTaken || !scene.Actor.IsSome || !definition.Reachable.Holds(world, in scene))
        {
            return;
        }

        var options = world.Part<ActionsPart>().Find(scene.Thing)?.Plan.Options ?? [];
        var care = new DeviceCare(options.Contains("isolated"), options.Contains("switched_off"), options.Contains("screen_photographed"));
        var to = ActRun.Agency(world, scene.Actor);
        var isConnected = definition.IsOnline && definition.Found != DeviceFound.Off;
        var isOpen = definition.Found == DeviceFound.OnUnlocked && !care.IsSwitchedOff;
        var isInReach = isConnected && definition.IsWipedWhenTaken && !care.IsIsolated && !care.IsSwitchedOff && !state.IsWiped;
        var exhibit = Exhibits.Take(cascade, scene.Actor, new NewExhibit(ExhibitKind.Phone, world.Scenario.Subjects[definition.Thing].Title)
        {
            Act = scene.Thing, Privacy = PrivacyClass.Personal,
        });
        cascade.Cause = cascade.Emit(new DeviceTaken(
            device, scene.Actor, scene.Thing, definition.Found, care, isOpen ? definition.Lock == DeviceLock.None ? SimTime.Never : world.Now + ScreenStays : SimTime.Start, isConnected,
            isInReach ? world.Now + definition.WipedAfter.At(world.Luck.Draw(LuckPurpose.Digital, device.Index)) : SimTime.Never) { To = to, Exhibit = exhibit });
        if (state.IsWiped)
        {
            cascade.Emit(new DeviceWiped(device, definition.WipeSays) { To = to });
        }
    }
}

/// <summary>Wipes a device from afar, if it is connected.</summary>
/// <param name="device">Which.</param>
/// <param name="says">What whoever holds it sees; what its author wrote for it when none.</param>
public sealed class WipeDevice(Id<Device> device, TextRef says) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        var definition = world.Scenario.Table<Device>()[device];
        var state = world.Part<DigitalPart>().Device(device);
        var isConnected = state.IsTaken ? state.CutOffAt == SimTime.Never : definition.IsOnline && definition.Found != DeviceFound.Off;
        if (!state.IsWiped && isConnected)
        {
            Wipe(cascade, device, state, says);
        }
    }

    internal static void Wipe(Cascade cascade, Id<Device> device, DeviceState state, TextRef says)
    {
        var world = cascade.World;
        cascade.Emit(new DeviceWiped(device, says.IsSome ? says : world.Scenario.Table<Device>()[device].WipeSays)
        {
            To = state.IsTaken ? ActRun.Agency(world, state.Taker) : SeatSet.Nobody,
        });
        if (state.Exhibit.IsSome)
        {
            Exhibits.Alter(cascade, state.Exhibit, says);
        }
    }
}

/// <summary>A device that was taken while connected is wiped now. The tag is the device's number.</summary>
internal sealed class DeviceWipeWake : Wake
{
    public static readonly DeviceWipeWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var state = world.Part<DigitalPart>().Device(new Id<Device>(tag));
        if (state.WipeDue == world.Now && !state.IsWiped && !world.HasEnded && !world.IsFrozen(state.Taker))
        {
            cascade.Cause = state.TakenBy;
            WipeDevice.Wipe(cascade, new Id<Device>(tag), state, TextRef.None);
        }
    }
}
