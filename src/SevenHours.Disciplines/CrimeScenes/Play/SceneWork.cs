using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What is done at a scene.</summary>
public enum SceneWorkKind
{
    /// <summary>A cordon is drawn and somebody keeps the log of entries.</summary>
    Cordon,

    /// <summary>The room is made safe.</summary>
    MakeSafe,

    /// <summary>A common approach path is laid through the room.</summary>
    Path,

    /// <summary>Somebody walks through and notes what is there.</summary>
    WalkThrough,

    /// <summary>The room is photographed from its corners.</summary>
    PhotographRoom,

    /// <summary>The room is sketched with measures.</summary>
    Sketch,

    /// <summary>The room is searched.</summary>
    Search,

    /// <summary>A numbered marker is set beside an item.</summary>
    Mark,

    /// <summary>An item is photographed from the middle distance and close with a scale.</summary>
    PhotographItem,

    /// <summary>An item is picked up and put down elsewhere.</summary>
    Move,

    /// <summary>A trace is swabbed or lifted where it is.</summary>
    Swab,

    /// <summary>A device that is on is cut off from every network and kept on.</summary>
    Isolate,

    /// <summary>A device is switched off.</summary>
    SwitchOff,

    /// <summary>An item is packed and taken.</summary>
    Take,

    /// <summary>An item is examined.</summary>
    Examine,

    /// <summary>A person is cared for: water, warmth, a seat, a first look at injuries.</summary>
    Care,

    /// <summary>Somebody speaks with a person.</summary>
    Speak,

    /// <summary>A person is led somewhere.</summary>
    Lead,

    /// <summary>Fresh protective clothing is put on.</summary>
    Change,

    /// <summary>The scene is given back.</summary>
    Release,

    /// <summary>Somebody who met a danger is out of work. Nobody orders it.</summary>
    Recover,
}

/// <summary>How a room is searched.</summary>
public enum SearchPattern
{
    /// <summary>Zone by zone.</summary>
    Zone,

    /// <summary>Side by side in lines.</summary>
    Line,

    /// <summary>In lines both ways.</summary>
    Grid,

    /// <summary>In a spiral from the door or the middle.</summary>
    Spiral,
}

/// <summary>What something is packed in.</summary>
public enum Packing
{
    /// <summary>Nothing: it is carried by hand.</summary>
    None,

    /// <summary>A plastic bag.</summary>
    Plastic,

    /// <summary>A paper bag or envelope.</summary>
    Paper,

    /// <summary>A bag that shields from every network.</summary>
    Shield,

    /// <summary>A tube.</summary>
    Tube,

    /// <summary>A stiff box.</summary>
    Box,
}

/// <summary>One piece of work at a scene.</summary>
/// <param name="Seat">Who does it, or has it done.</param>
/// <param name="Number">Which piece of work of this seat at this scene, from 1.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Room">In which room.</param>
public sealed record SceneWork(Id<Seat> Seat, int Number, SceneWorkKind Kind, Id<SceneRoom> Room)
{
    /// <summary>To which item, or none.</summary>
    public Id<SceneItem> Item { get; init; } = Id<SceneItem>.None;

    /// <summary>To whom, or nobody.</summary>
    public Id<Subject> Person { get; init; } = Id<Subject>.None;

    /// <summary>Where a person is led, or none.</summary>
    public Id<SceneRoom> To { get; init; } = Id<SceneRoom>.None;

    /// <summary>How many people do it.</summary>
    public int People { get; init; } = 1;

    /// <summary>How long a search is to last, in minutes; of no account otherwise.</summary>
    public int Minutes { get; init; }

    /// <summary>How a room is searched.</summary>
    public SearchPattern Pattern { get; init; }

    /// <summary>What an item is packed in.</summary>
    public Packing Packing { get; init; }

    /// <summary>Whether what is taken is sealed.</summary>
    public bool IsSealed { get; init; }

    /// <summary>Whether what is taken is labelled and entered into the list of exhibits.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>Whether what care needs is taken from the scene itself: its tap, its towels.</summary>
    public bool FromScene { get; init; }

    /// <summary>What was noted, in the seat's own words.</summary>
    public TextRef Note { get; init; }

    /// <summary>When it is done.</summary>
    public SimTime Until { get; init; } = SimTime.Never;
}
