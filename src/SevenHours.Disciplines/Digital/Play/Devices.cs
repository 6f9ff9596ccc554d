using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>What hands do to devices of the case, whoever's discipline the hands belong to: kept from changing where they are found, and taken.</summary>
public static class Devices
{
    /// <summary>How long the screen of a device found open stays open.</summary>
    public static readonly SimSpan ScreenStays = SimSpan.FromMinutes(10);

    /// <summary>The device that a thing of the case is, or none.</summary>
    public static Id<Device> Of(Scenario scenario, Id<Subject> thing)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var devices = scenario.Table<Device>();
        return thing.IsSome ? devices.Ids.FirstOrDefault(id => devices[id].Thing == thing, Id<Device>.None) : Id<Device>.None;
    }

    /// <summary>Keeps a device from changing before anybody takes it: from now on nothing reaches it. What is no device of the case stays as it is.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="seat">Who does it.</param>
    /// <param name="thing">The thing it is.</param>
    /// <param name="isOff">Whether it is switched off; else it stays on, cut off from every network.</param>
    public static void Secure(Cascade cascade, Id<Seat> seat, Id<Subject> thing, bool isOff)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        var world = cascade.World;
        if (Of(world.Scenario, thing) is { IsSome: true } device && !world.Part<DigitalPart>().Device(device).IsTaken)
        {
            cascade.Emit(new DeviceSecured(device, seat, isOff));
        }
    }

    /// <summary>Takes a device. What was done to it before goes with it, and so does what can still reach it. One that was taken already stays where it is.</summary>
    /// <param name="cascade">Where to emit. Its cause is the taking afterwards.</param>
    /// <param name="seat">Who takes it.</param>
    /// <param name="device">Which.</param>
    /// <param name="act">The act on which it is taken, or none.</param>
    /// <param name="care">With what care, besides what was done before.</param>
    /// <param name="exhibit">The exhibit it became by other hands; null to make one.</param>
    public static void Take(Cascade cascade, Id<Seat> seat, Id<Device> device, Handle act, DeviceCare care, Handle? exhibit = null)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        var world = cascade.World;
        var state = world.Part<DigitalPart>().Device(device);
        if (state.IsTaken)
        {
            return;
        }

        var definition = world.Scenario.Table<Device>()[device];
        var with = new DeviceCare(
            care.IsIsolated || state.Care.IsIsolated, care.IsSwitchedOff || state.Care.IsSwitchedOff, care.IsPhotographed || state.Care.IsPhotographed);
        var isConnected = definition.IsOnline && definition.Found != DeviceFound.Off;
        var isInReach = isConnected && definition.IsWipedWhenTaken && !with.IsIsolated && !with.IsSwitchedOff && !state.IsWiped;
        var to = ActRun.Agency(world, seat);
        var taken = exhibit ?? Exhibits.Take(cascade, seat, new NewExhibit(ExhibitKind.Phone, world.Scenario.Subjects[definition.Thing].Title)
        {
            Act = act, Privacy = PrivacyClass.Personal,
            Flaws = isConnected && !with.IsIsolated && !with.IsSwitchedOff ? [TakingFlaw.LeftConnected] : [],
        });
        cascade.Cause = cascade.Emit(new DeviceTaken(
            device, seat, act, definition.Found, with, OpenUntil(world, definition, state, with), isConnected,
            isInReach ? world.Now + definition.WipedAfter.At(world.Luck.Draw(LuckPurpose.Digital, device.Index)) : SimTime.Never) { To = to, Exhibit = taken });
        if (state.IsWiped)
        {
            cascade.Emit(new DeviceWiped(device, definition.WipeSays) { To = to });
        }
    }

    // The screen goes on running down from the moment somebody had it in hand.
    private static SimTime OpenUntil(World world, Device definition, DeviceState state, DeviceCare care) =>
        definition.Found != DeviceFound.OnUnlocked || care.IsSwitchedOff ? SimTime.Start
        : definition.Lock == DeviceLock.None ? SimTime.Never
        : (state.CutOffAt < world.Now ? state.CutOffAt : world.Now) + ScreenStays;
}
