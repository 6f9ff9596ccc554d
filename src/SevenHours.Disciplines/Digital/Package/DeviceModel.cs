using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <summary>A telephone or computer that can be worked.</summary>
[Section("devices", "A telephone or computer with what is on it: some lines of the author's among thousands that are made from a seed.")]
public sealed class DeviceModel : Entity
{
    /// <summary>The thing it is.</summary>
    [Doc("The thing it is in the case: what one seizes, and asks leave for.")]
    public required Reference<ThingModel> Thing { get; init; }

    /// <summary>Whose it is.</summary>
    [Doc("Whose it is.")]
    public required Reference<PersonModel> Owner { get; init; }

    /// <summary>Its number.</summary>
    [Doc("The number in it.")]
    public Reference<ThingModel>? Number { get; init; }

    /// <summary>What is written on it.</summary>
    [Doc("Language tags of what is written on it, the first most of all."), NotEmpty]
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Its lock.</summary>
    [Doc("How it is locked: none, pin, biometric or strong.")]
    public DeviceLock Lock { get; init; } = DeviceLock.Pin;

    /// <summary>How it is found.</summary>
    [Doc("How it is found: off, on_locked or on_unlocked.")]
    public DeviceFound Found { get; init; } = DeviceFound.OnLocked;

    /// <summary>Whether it is connected.</summary>
    [Doc("Whether it is connected when it is found.")]
    public bool Online { get; init; } = true;

    /// <summary>Whether a victim holds it.</summary>
    [Doc("Whether it is a victim's: then what goes beyond what was agreed is a breach.")]
    public bool Victim { get; init; }

    /// <summary>When it can be taken.</summary>
    [Doc("When it can be taken or copied; always when left out.")]
    public Condition? Reachable { get; init; }

    /// <summary>When the owner says the code.</summary>
    [Doc("When the owner says the code if asked; never when left out.")]
    public Condition? GivesCode { get; init; }

    /// <summary>How often one may guess.</summary>
    [Doc("How many wrong guesses it bears before it locks for good."), Between(1, 100)]
    public int Guesses { get; init; } = 5;

    /// <summary>How easily it is guessed.</summary>
    [Doc("How often in a hundred a guess is right."), Between(0, 100)]
    public int Guessable { get; init; }

    /// <summary>The seed.</summary>
    [Doc("The seed of what is made for it: another number, another telephone."), Between(0, 1_000_000)]
    public int Seed { get; init; } = 1;

    /// <summary>How many messages.</summary>
    [Doc("How many messages are on it, the author's included."), Between(0, 20_000)]
    public int Messages { get; init; } = 5_000;

    /// <summary>Over how long.</summary>
    [Doc("Over how many days before STARTEX they are spread."), Between(1, 1_000)]
    public int Days { get; init; } = 120;

    /// <summary>How many photographs.</summary>
    [Doc("How many photographs are on it, the author's included."), Between(0, 5_000)]
    public int Photos { get; init; } = 200;

    /// <summary>How many notes.</summary>
    [Doc("How many notes are on it, the author's included."), Between(0, 500)]
    public int Notes { get; init; } = 20;

    /// <summary>How many adverts.</summary>
    [Doc("How many adverts and job offers are saved on it, the author's included."), Between(0, 500)]
    public int Adverts { get; init; } = 12;

    /// <summary>How many contacts besides.</summary>
    [Doc("How many people stand in its address book besides those named under `contacts`."), Between(0, 1_000)]
    public int Others { get; init; } = 40;

    /// <summary>Whom the owner knows.</summary>
    [Doc("Whom of the case the owner writes with, by id.")]
    public IReadOnlyDictionary<string, DeviceContactModel> Contacts { get; init; } = new Dictionary<string, DeviceContactModel>();

    /// <summary>What the author puts on it.</summary>
    [Doc("What the author puts among the rest, by id.")]
    public IReadOnlyDictionary<string, PlantedModel> Planted { get; init; } = new Dictionary<string, PlantedModel>();

    /// <summary>A copy elsewhere.</summary>
    [Doc("A backup in the cloud, if there is one.")]
    public CloudModel? Cloud { get; init; }

    /// <summary>Who may wipe it.</summary>
    [Doc("How it is wiped from afar, if anybody would.")]
    public WipeModel? Wipe { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
