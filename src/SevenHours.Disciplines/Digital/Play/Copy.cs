using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>The limits of a copy: what leave was asked for, and what is taken.</summary>
/// <param name="From">Nothing older; null for no limit.</param>
/// <param name="Until">Nothing younger; null for no limit.</param>
/// <param name="Kinds">The kinds of thing; empty for all.</param>
/// <param name="Persons">The people whose messages are meant; empty for everybody, and in a copy, which names contacts instead.</param>
/// <param name="IsSealed">Whether what was written with lawyers is left out.</param>
public sealed record CopyScope(SimTime? From, SimTime? Until, IReadOnlyList<PhoneKind> Kinds, IReadOnlyList<Id<Subject>> Persons, bool IsSealed)
{
    /// <summary>A whole life.</summary>
    public static CopyScope Everything { get; } = new(null, null, [], [], false);

    /// <summary>Whether nothing limits it: neither a period, nor kinds, nor people.</summary>
    public bool IsUnlimited => From is null && Kinds.Count == 0 && Persons.Count == 0;
}

/// <summary>A copy that was made of a device. It holds no content: that is made from the scenario within these limits.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Device">Of which device.</param>
/// <param name="Kind">What kind of copy.</param>
/// <param name="Scope">Its limits.</param>
/// <param name="At">The moment it holds: what had vanished by then is lost.</param>
/// <param name="HeardUntil">Until when the device was connected: what was sent later never arrived.</param>
/// <param name="Most">At most so many of the newest messages; 0 for all.</param>
/// <param name="Contacts">The places of the contacts it is limited to; empty for all, -1 for nobody.</param>
/// <param name="Act">The act that brought it, or none.</param>
public sealed record DeviceCopy(
    Handle Handle,
    Id<Device> Device,
    CopyKind Kind,
    CopyScope Scope,
    SimTime At,
    SimTime HeardUntil,
    int Most,
    IReadOnlyList<int> Contacts,
    Handle Act)
{
    /// <summary>The exhibit it is, or none: what somebody saw looking through by hand is none.</summary>
    public Handle Exhibit { get; init; }
}

/// <summary>Why nothing could be copied.</summary>
public enum CopyFailure
{
    /// <summary>The device is not there.</summary>
    NotHere,

    /// <summary>It is locked, and nobody has the code.</summary>
    Locked,

    /// <summary>It was wiped.</summary>
    Wiped,

    /// <summary>There is no backup.</summary>
    NoBackup,
}
