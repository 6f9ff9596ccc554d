using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Cut a device off that was taken while it was connected.</summary>
/// <param name="Seat">A seat of the agency that holds it.</param>
/// <param name="Device">Which.</param>
public sealed record CutDeviceOff(Id<Seat> Seat, Id<Device> Device) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<DigitalDesk>().Find(Device) switch
    {
        null => Refusal.NoSuchThing,
        { CutOffAt: var at } when at != SimTime.Never => DigitalRefusals.CutOffAlready,
        _ => null,
    };

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new DeviceCutOff(Device, Seat, By) { To = ActRun.Agency(cascade.World, Seat) }, cascade.World.Part<DigitalPart>().Device(Device).TakenBy);
}

/// <summary>Just a quick look through a device by hand. It is quick, and its own log shows it for ever.</summary>
/// <param name="Seat">A seat of the agency that holds it.</param>
/// <param name="Device">Which.</param>
public sealed record LookThroughDevice(Id<Seat> Seat, Id<Device> Device) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<DigitalDesk>().Find(Device) switch
    {
        null => Refusal.NoSuchThing,
        { WipedAt: var at } when at != SimTime.Never => DigitalRefusals.NothingLeft,
        _ => null,
    };

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        cascade.Cause = cascade.Emit(
            new DeviceLookedThrough(Device, Seat, By) { To = ActRun.Agency(world, Seat) }, world.Part<DigitalPart>().Device(Device).TakenBy);
        if (world.Part<DigitalPart>().Device(Device).Exhibit is { IsSome: true } exhibit)
        {
            Exhibits.Alter(cascade, exhibit, TextRef.None);
        }

        var scene = new Scene(Seat, world.Scenario.Table<Device>()[Device].Thing, Handle.None);
        var begun = new BegunCopy(Handle.None, world.Now, Copying.HeardUntil(world, Device), null);
        Copying.Arrive(cascade, Device, CopyKind.Look, CopyScope.Everything, begun, in scene);
    }
}

/// <summary>Try to open a device: ask its owner for the code, or guess.</summary>
/// <param name="Seat">A seat of the agency that holds it.</param>
/// <param name="Device">Which.</param>
/// <param name="AsksOwner">Whether the owner is asked rather than guessed.</param>
public sealed record TryCode(Id<Seat> Seat, Id<Device> Device, bool AsksOwner) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<DigitalDesk>().Find(Device) switch
    {
        null => Refusal.NoSuchThing,
        { IsCodeKnown: true } => DigitalRefusals.OpenAlready,
        { IsBlocked: true } => DigitalRefusals.Blocked,
        { WipedAt: var at } when at != SimTime.Never => DigitalRefusals.NothingLeft,
        _ => null,
    };

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var definition = world.Scenario.Table<Device>()[Device];
        var state = world.Part<DigitalPart>().Device(Device);
        var scene = new Scene(Seat, definition.Owner, Handle.None);
        var opens = AsksOwner
            ? definition.GivesCode?.Holds(world, in scene) == true
            : Luck.Within(world.Luck.Draw(LuckPurpose.Digital, Device.Index, Seat.Index, 1, state.WrongGuesses), definition.Guessable);
        var isBlocked = !AsksOwner && !opens && state.WrongGuesses + 1 >= definition.Guesses;
        cascade.Emit(new DeviceCodeTried(Device, Seat, AsksOwner, opens, isBlocked, By) { To = ActRun.Agency(world, Seat) }, state.TakenBy);
    }
}

/// <summary>Refusals about devices.</summary>
public static class DigitalRefusals
{
    /// <summary>It is cut off.</summary>
    public static readonly Refusal CutOffAlready = new("device.cut_off", "Nothing reaches this device any more.", "Have it copied.");

    /// <summary>It is open.</summary>
    public static readonly Refusal OpenAlready = new("device.open", "The code of this device is known.", "Have it copied.");

    /// <summary>It locked for good.</summary>
    public static readonly Refusal Blocked = new("device.blocked", "Too many wrong codes: it takes none any more.", "Ask a laboratory, or look for a backup.");

    /// <summary>It was wiped.</summary>
    public static readonly Refusal NothingLeft = new("device.wiped", "There is nothing left on this device.", "Look for a backup, or for whoever was written to.");

    /// <summary>The catalogue has no such act.</summary>
    public static readonly Refusal NoSuchCopy = new("copy.unknown", "Nobody makes such a copy in this case.", "Choose another kind.");

    /// <summary>The copy does not hold it.</summary>
    public static readonly Refusal NotInThisCopy = new("copy.not_in_it", "This copy does not hold it.", "Choose something that you see in it.");

    /// <summary>A grade that is none.</summary>
    public static readonly Refusal NoSuchGrade = new("copy.grade", "A grade is a letter for the source and a digit for what it says, such as B2.", "Write one of A to E or X, and 1 to 5; or leave it empty.");

    /// <summary>Nothing foreign.</summary>
    public static readonly Refusal NothingToTranslate = new("copy.understood", "There is nothing here that you do not read yourself.", "Read it.");

    /// <summary>Translated already.</summary>
    public static readonly Refusal TranslatedAlready = new("copy.translated", "A translation of this has been asked for.", "Wait for it.");

    /// <summary>The seat asked does not have the language.</summary>
    public static readonly Refusal TranslatorLacksIt = new("copy.translator", "Whoever you ask does not have this language either.", "Ask somebody of whom the directory says so, or a service.");

    /// <summary>The translation is under way or done.</summary>
    public static readonly Refusal TakenOnAlready = new("copy.taken_on", "This translation is under way.", "Wait for it.");
}
