using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>How copies come to be: what can be read of a device in the state it is in, within which limits.</summary>
internal static class Copying
{
    /// <summary>How many messages a locked screen shows.</summary>
    private const int OnLockedScreen = 3;

    private static readonly SimSpan Month = SimSpan.FromHours(-30 * 24);
    private static readonly SimSpan Fortnight = SimSpan.FromHours(-14 * 24);

    /// <summary>Begins a copy: what the device holds now is what it will hold.</summary>
    public static void Begin(Cascade cascade, Id<Device> device, CopyKind usual, in Scene scene)
    {
        var world = cascade.World;
        var kind = world.Part<DigitalPart>().OrderOf(scene.Thing)?.Kind ?? usual;
        cascade.Emit(new CopyBegun(scene.Thing, device, kind, HeardUntil(world, device), FailureOf(world, device, kind, in scene))
        {
            To = Audience.OfActor(world, in scene),
        });
    }

    /// <summary>Ends a copy that was begun: it arrives, or it is said why it does not.</summary>
    public static void Deliver(Cascade cascade, Id<Device> device, CopyKind usual, in Scene scene)
    {
        var world = cascade.World;
        var part = world.Part<DigitalPart>();
        var order = part.OrderOf(scene.Thing);
        var kind = order?.Kind ?? usual;
        var begun = part.Begun(scene.Thing) ?? new BegunCopy(scene.Thing, world.Now, HeardUntil(world, device), FailureOf(world, device, kind, in scene));
        if (begun.Failure is { } failure)
        {
            cascade.Emit(new CopyFailed(scene.Thing, device, failure) { To = Audience.OfActor(world, in scene) });
            return;
        }

        Arrive(cascade, device, kind, order?.Scope ?? ScopeOf(world, kind, in scene), begun, in scene);
    }

    /// <summary>A copy arrives with the agency of whoever acts. One that nothing limits breaches its owner's privacy, and is worth less.</summary>
    public static void Arrive(Cascade cascade, Id<Device> device, CopyKind kind, CopyScope scope, BegunCopy begun, in Scene scene)
    {
        var world = cascade.World;
        var part = world.Part<DigitalPart>();
        var definition = world.Scenario.Table<Device>()[device];
        var isTooWide = scope.IsUnlimited && kind is not (CopyKind.Look or CopyKind.Triage);
        var copy = new DeviceCopy(
            part.NextCopy(world), device, kind, scope with { Persons = [] }, begun.At, begun.HeardUntil,
            kind is not (CopyKind.Look or CopyKind.Triage) ? 0 : IsOpen(part.Device(device), definition, begun.At) ? kind == CopyKind.Look ? 60 : 600 : OnLockedScreen,
            Contacts(definition, scope), begun.Act);
        copy = copy with { Exhibit = ExhibitOf(cascade, copy, isTooWide, in scene) };
        cascade.Cause = cascade.Emit(new CopyArrived(copy, isTooWide) { To = Audience.OfActor(world, in scene) });
        if (isTooWide)
        {
            cascade.Emit(new RightBreached(definition.Owner, Id<Right>.None, PrincipleOf(world, begun.Act), TextRef.None));
        }
    }

    /// <summary>Why a device cannot be copied now; null when it can.</summary>
    public static CopyFailure? FailureOf(World world, Id<Device> device, CopyKind kind, in Scene scene)
    {
        var definition = world.Scenario.Table<Device>()[device];
        var state = world.Part<DigitalPart>().Device(device);
        if (kind == CopyKind.Cloud)
        {
            return definition.BackupAt == SimTime.Never ? CopyFailure.NoBackup : null;
        }

        var isHere = kind == CopyKind.Limited && definition.IsVictims
            ? definition.Reachable.Holds(world, in scene)
            : state.IsTaken && scene.Actor.IsSome && ActRun.Agency(world, scene.Actor).Has(state.Taker);
        return !isHere ? CopyFailure.NotHere
            : state.IsWiped ? CopyFailure.Wiped
            : kind is CopyKind.Look or CopyKind.Triage || kind == CopyKind.Limited && definition.IsVictims ? null
            : IsOpen(state, definition, world.Now) ? null
            : state.IsBlocked || definition.Lock == DeviceLock.Strong || kind is not (CopyKind.Full or CopyKind.ChipOff) ? CopyFailure.Locked
            : null;
    }

    /// <summary>Whether a device can be read without breaking its lock.</summary>
    public static bool IsOpen(DeviceState state, Device definition, SimTime at) =>
        definition.Lock == DeviceLock.None || state.IsCodeKnown || state.OpenUntil > at;

    /// <summary>Until when what was sent to a device has arrived.</summary>
    public static SimTime HeardUntil(World world, Id<Device> device)
    {
        var definition = world.Scenario.Table<Device>()[device];
        var state = world.Part<DigitalPart>().Device(device);
        return definition.Found == DeviceFound.Off || !definition.IsOnline ? SimTime.Start
            : state.CutOffAt < world.Now ? state.CutOffAt
            : world.Now;
    }

    /// <summary>The limits that the options of an act mean, where nobody wrote others.</summary>
    private static CopyScope ScopeOf(World world, CopyKind kind, in Scene scene)
    {
        var options = world.Part<ActionsPart>().Find(scene.Thing)?.Plan.Options ?? [];
        var from = kind is CopyKind.Triage or CopyKind.Look ? world.Now + Fortnight
            : options.Contains("time_window") || options.Contains("agreed_parts") ? world.Now + Month
            : (SimTime?)null;
        IReadOnlyList<PhoneKind> kinds = options.Contains("agreed_parts") ? [PhoneKind.Message, PhoneKind.Photo] : [];
        return new CopyScope(from, null, kinds, [], options.Contains("privileged_filter"));
    }

    /// <summary>What somebody saw looking through by hand is no exhibit; anything else comes from the device, where that is one.</summary>
    private static Handle ExhibitOf(Cascade cascade, DeviceCopy copy, bool isTooWide, in Scene scene)
    {
        var world = cascade.World;
        var definition = world.Scenario.Table<Device>()[copy.Device];
        var origin = copy.Kind == CopyKind.Cloud ? Handle.None : world.Part<DigitalPart>().Device(copy.Device).Exhibit;
        return copy.Kind == CopyKind.Look ? Handle.None : Exhibits.Derive(
            cascade, scene.Actor, origin.IsSome ? [origin] : [], new NewExhibit(ExhibitKind.Download, world.Scenario.Subjects[definition.Thing].Title)
            {
                Act = copy.Act,
                IsBeyondScope = isTooWide,
                Content = string.Create(CultureInfo.InvariantCulture, $"{definition.Name} {copy.Kind} {copy.At.Seconds} {copy.Handle}"),
                Language = definition.Languages[0],
                Privacy = copy.Scope.IsSealed ? PrivacyClass.Sensitive : PrivacyClass.Privileged,
            });
    }

    private static IReadOnlyList<int> Contacts(Device device, CopyScope scope)
    {
        if (scope.Persons.Count == 0)
        {
            return [];
        }

        int[] meant = [.. Enumerable.Range(0, device.Contacts.Count).Where(i =>
            scope.Persons.Any(p => p.IsSome && (device.Contacts[i].Person == p || device.Contacts[i].Number == p)))];
        return meant.Length == 0 ? [-1] : meant;
    }

    private static Id<Principle> PrincipleOf(World world, Handle act) =>
        world.Part<ActionsPart>().Find(act) is { } found ? world.Scenario.Table<ActionDefinition>()[found.Plan.Action].Principle : Id<Principle>.None;
}

/// <summary>A copy of a device arrives as its act ends.</summary>
/// <param name="device">Which device.</param>
/// <param name="usual">What kind of copy, where nobody ordered another.</param>
public sealed class ExtractDevice(Id<Device> device, CopyKind usual) : Effect
{
    /// <summary>Which device.</summary>
    public Id<Device> Device => device;

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene) => Copying.Deliver(cascade, device, usual, in scene);
}
