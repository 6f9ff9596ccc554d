using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>A telephone or computer of the case, with what its author put on it. Truth: for staff.</summary>
public sealed class Device : Definition
{
    /// <summary>The thing it is.</summary>
    public required Id<Subject> Thing { get; init; }

    /// <summary>Whose it is.</summary>
    public required Id<Subject> Owner { get; init; }

    /// <summary>The number in it, or none.</summary>
    public Id<Subject> Number { get; init; } = Id<Subject>.None;

    /// <summary>Language tags of what is written on it, the first most of all.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>How it is locked.</summary>
    public DeviceLock Lock { get; init; }

    /// <summary>How it is found.</summary>
    public DeviceFound Found { get; init; }

    /// <summary>Whether it is connected when it is found.</summary>
    public bool IsOnline { get; init; }

    /// <summary>Whether it is a victim's.</summary>
    public bool IsVictims { get; init; }

    /// <summary>When it can be taken.</summary>
    public TruthCondition Reachable { get; init; } = TruthCondition.Always;

    /// <summary>When its owner says the code; null for never.</summary>
    public TruthCondition? GivesCode { get; init; }

    /// <summary>How many wrong guesses it bears.</summary>
    public int Guesses { get; init; }

    /// <summary>How often in a hundred a guess is right.</summary>
    public int Guessable { get; init; }

    /// <summary>The seed of what is made for it.</summary>
    public int Seed { get; init; }

    /// <summary>The second of the day at which STARTEX is.</summary>
    public int StartsAt { get; init; }

    /// <summary>The day of the week at STARTEX, 0 for Sunday.</summary>
    public int StartsOn { get; init; }

    /// <summary>How much of what is on it.</summary>
    public Amounts Amounts { get; init; }

    /// <summary>Whom of the case the owner writes with.</summary>
    public IReadOnlyList<DeviceContact> Contacts { get; init; } = [];

    /// <summary>What the author put among the rest.</summary>
    public IReadOnlyList<Planted> Planted { get; init; } = [];

    /// <summary>When the backup was made; never when there is none.</summary>
    public SimTime BackupAt { get; init; } = SimTime.Never;

    /// <summary>Whether somebody wipes it from afar when it is taken while connected.</summary>
    public bool IsWipedWhenTaken { get; init; }

    /// <summary>How long after it was taken while connected it is wiped.</summary>
    public Delay WipedAfter { get; init; }

    /// <summary>What whoever holds it sees when it is wiped.</summary>
    public TextRef WipeSays { get; init; }
}

/// <summary>How much is on a device.</summary>
/// <param name="Messages">Messages.</param>
/// <param name="Days">The days before STARTEX over which they are spread.</param>
/// <param name="Photos">Photographs.</param>
/// <param name="Notes">Notes.</param>
/// <param name="Adverts">Adverts and job offers.</param>
/// <param name="Others">People in the address book besides those of the case.</param>
public readonly record struct Amounts(int Messages, int Days, int Photos, int Notes, int Adverts, int Others);

/// <summary>Somebody of the case in an address book.</summary>
/// <param name="Name">The author's id within the device.</param>
/// <param name="Person">Who it really is, or none.</param>
/// <param name="SavedAs">The name it is saved under.</param>
/// <param name="Number">Its number, or none for one that is made.</param>
/// <param name="Kind">What the owner has to do with it.</param>
/// <param name="Share">Its share of what is written.</param>
/// <param name="Language">The language they write in.</param>
/// <param name="Disappears">After how long their messages vanish; zero when they stay.</param>
public sealed record DeviceContact(
    string Name, Id<Subject> Person, TextRef SavedAs, Id<Subject> Number, ContactKind Kind, int Share, string Language, SimSpan Disappears);

/// <summary>What an author put on a device.</summary>
/// <param name="Name">The author's id within the device.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Contact">The place of the contact it was written with, or -1.</param>
/// <param name="IsOwn">Whether the owner wrote it.</param>
/// <param name="At">When; before STARTEX it is negative.</param>
/// <param name="Says">What it says or shows.</param>
/// <param name="Language">The language it is in.</param>
/// <param name="Place">For a photograph, where it was taken, or none.</param>
/// <param name="Taken">For a photograph, how it came there.</param>
/// <param name="Facts">What whoever marks it learns.</param>
/// <param name="IsDeleted">Whether it was deleted.</param>
/// <param name="Disappears">After how long it vanishes; zero when it stays.</param>
/// <param name="IsCloudOnly">Whether it is in the backup alone.</param>
public sealed record Planted(
    string Name,
    PhoneKind Kind,
    int Contact,
    bool IsOwn,
    SimTime At,
    TextRef Says,
    string Language,
    Id<Subject> Place,
    PhotoSource Taken,
    IReadOnlyList<Id<Fact>> Facts,
    bool IsDeleted,
    SimSpan Disappears,
    bool IsCloudOnly);
