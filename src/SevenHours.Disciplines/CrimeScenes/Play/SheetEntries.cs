using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>A seat that is inside a cordon, with those it brought.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Room">Where it is.</param>
/// <param name="People">How many came with it, itself included.</param>
/// <param name="IsClothed">Whether they wear gloves, overshoes and overalls.</param>
/// <param name="KeepsToPath">Whether they keep to the laid path.</param>
/// <param name="Since">Since when they are inside.</param>
public sealed record SceneVisitor(Id<Seat> Seat, Id<SceneRoom> Room, int People, bool IsClothed, bool KeepsToPath, SimTime Since);

/// <summary>A room as it was worked.</summary>
/// <param name="Room">The room.</param>
public sealed record RoomSheet(Id<SceneRoom> Room)
{
    /// <summary>When somebody first looked into it, or never.</summary>
    public SimTime SeenAt { get; init; } = SimTime.Never;

    /// <summary>Whether it was made safe.</summary>
    public bool IsSafe { get; init; }

    /// <summary>Whether the path leads through it.</summary>
    public bool HasPath { get; init; }

    /// <summary>When it was photographed first, or never.</summary>
    public SimTime PhotographedAt { get; init; } = SimTime.Never;

    /// <summary>Whether it was walked through with notes.</summary>
    public bool IsNoted { get; init; }

    /// <summary>Whether it was sketched.</summary>
    public bool IsSketched { get; init; }

    /// <summary>The search done: person-minutes weighed by pattern.</summary>
    public int Effort { get; init; }

    /// <summary>How often it was searched.</summary>
    public int Searches { get; init; }

    /// <summary>Whether its lights were switched on.</summary>
    public bool IsLit { get; init; }
}

/// <summary>An item as it was worked.</summary>
/// <param name="Item">The item.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record ItemSheet(Id<SceneItem> Item, SimTime FoundAt)
{
    /// <summary>When it was photographed where it lay, or never.</summary>
    public SimTime PhotographedAt { get; init; } = SimTime.Never;

    /// <summary>Its number on the plan; 0 for none.</summary>
    public int Marker { get; init; }

    /// <summary>The agency whose number it is.</summary>
    public Id<Agency> MarkedBy { get; init; } = Id<Agency>.None;

    /// <summary>Whether it was moved before anybody photographed it where it lay.</summary>
    public bool WasMovedFirst { get; init; }

    /// <summary>Whether it was handled with bare hands.</summary>
    public bool WasBareHanded { get; init; }

    /// <summary>Whether it was swabbed or lifted.</summary>
    public bool IsSwabbed { get; init; }

    /// <summary>What was decided about a device that was on; null while nothing was.</summary>
    public SceneWorkKind? Device { get; init; }

    /// <summary>When it was taken, or never.</summary>
    public SimTime TakenAt { get; init; } = SimTime.Never;

    /// <summary>How it was packed when it was taken.</summary>
    public Packing Packing { get; init; }

    /// <summary>The flaws with which it was taken, as far as whoever reads this knows.</summary>
    public SceneFlaws Flaws { get; init; }

    /// <summary>The exhibit it became, or none.</summary>
    public Handle Exhibit { get; init; }

    /// <summary>When it was examined, or never.</summary>
    public SimTime ExaminedAt { get; init; } = SimTime.Never;

    /// <summary>Whether examining showed that it is spoiled.</summary>
    public bool IsSpoiledSeen { get; init; }

    /// <summary>Whether it is no longer where it lay.</summary>
    public bool IsTaken => TakenAt != SimTime.Never;

    /// <summary>Whether it was photographed where it lay.</summary>
    public bool IsPhotographed => PhotographedAt != SimTime.Never;
}

/// <summary>A person at a scene.</summary>
/// <param name="Who">Who.</param>
/// <param name="Room">Where the person is now.</param>
/// <param name="SeenAt">When the person was first seen.</param>
public sealed record PersonSheet(Id<Subject> Who, Id<SceneRoom> Room, SimTime SeenAt)
{
    /// <summary>When somebody first cared for the person, or never.</summary>
    public SimTime CaredAt { get; init; } = SimTime.Never;

    /// <summary>What whoever cared first was told or shown.</summary>
    public TextRef Said { get; init; }

    /// <summary>When somebody first spoke with the person, or never.</summary>
    public SimTime SpokenAt { get; init; } = SimTime.Never;

    /// <summary>Who first spoke with the person, or none.</summary>
    public Id<Seat> SpokenBy { get; init; } = Id<Seat>.None;

    /// <summary>Where in the room the person was first seen; not known once the person was led elsewhere.</summary>
    public bool IsWhereSeen { get; init; } = true;
}

/// <summary>A line of the log of a scene.</summary>
/// <param name="At">When.</param>
/// <param name="Seat">Who; none for what only happened.</param>
/// <param name="Kind">What.</param>
/// <param name="Room">Where.</param>
public sealed record SceneLine(SimTime At, Id<Seat> Seat, SceneLineKind Kind, Id<SceneRoom> Room)
{
    /// <summary>The work that was done, or null.</summary>
    public SceneWork? Work { get; init; }

    /// <summary>How many people.</summary>
    public int People { get; init; }

    /// <summary>Whether they were rightly clothed.</summary>
    public bool IsClothed { get; init; }

    /// <summary>The reason for an entry, or what was noticed.</summary>
    public TextRef Says { get; init; }

    /// <summary>The items found.</summary>
    public IReadOnlyList<Id<SceneItem>> Items { get; init; } = [];

    /// <summary>The people concerned.</summary>
    public IReadOnlyList<Id<Subject>> Who { get; init; } = [];

    /// <summary>The seats let in.</summary>
    public SeatSet Seats { get; init; }
}

/// <summary>What a line of the log tells.</summary>
public enum SceneLineKind
{
    /// <summary>The scene was opened.</summary>
    Opened,

    /// <summary>Others were let through.</summary>
    Admitted,

    /// <summary>Somebody came in.</summary>
    Entered,

    /// <summary>Somebody went out.</summary>
    Left,

    /// <summary>Work was done.</summary>
    Done,

    /// <summary>Items were seen or found.</summary>
    Found,

    /// <summary>An item was not there any more.</summary>
    Gone,

    /// <summary>Something endangered those who went in, or was made safe.</summary>
    Hazard,

    /// <summary>People who must not be were kept together.</summary>
    Together,

    /// <summary>An item was examined.</summary>
    Examined,
}
