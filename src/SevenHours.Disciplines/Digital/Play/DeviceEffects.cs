using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Whoever acts takes a device.</summary>
/// <param name="device">Which.</param>
public sealed class SeizeDevice(Id<Device> device) : Effect
{
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
        Devices.Take(
            cascade, scene.Actor, device, scene.Thing,
            new DeviceCare(options.Contains("isolated"), options.Contains("switched_off"), options.Contains("screen_photographed")));
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
        var isConnected = state.CutOffAt == SimTime.Never && (state.IsTaken || (definition.IsOnline && definition.Found != DeviceFound.Off));
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
