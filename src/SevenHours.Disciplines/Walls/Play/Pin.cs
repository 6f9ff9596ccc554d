using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>Something a team put on its wall, as it stands. Written anew it keeps its name and gets a new version.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Seat">Who put it up.</param>
/// <param name="At">When it was put up.</param>
public sealed record Pin(Handle Handle, PinKind Kind, Id<Seat> Seat, SimTime At)
{
    /// <summary>How often it was changed, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The thing put up; none for words of the team's own.</summary>
    public WallItem Item { get; init; } = WallItem.None;

    /// <summary>What the team says: the note itself, or a remark beside the thing. None for no words.</summary>
    public TextRef Text { get; init; }

    /// <summary>Where an entry of the timeline has it from, in words.</summary>
    public TextRef Source { get; init; }

    /// <summary>The theme it stands under; none while it is not sorted.</summary>
    public Handle Theme { get; init; }

    /// <summary>Its place among those of its theme: the smaller comes first. The steps have no meaning.</summary>
    public long Rank { get; init; }

    /// <summary>Where on the map it stands; null when it stands nowhere.</summary>
    public Spot? Where { get; init; }

    /// <summary>When in the story it was, for an entry of the timeline; null when that is not said. Before STARTEX it is negative.</summary>
    public SimTime? When { get; init; }

    /// <summary>Whom or what it is about; none when that is not said.</summary>
    public Id<Subject> About { get; init; } = Id<Subject>.None;

    /// <summary>Whether it was taken down.</summary>
    public bool IsDown { get; init; }

    /// <summary>Under which handling the agency has the thing.</summary>
    public HandlingCode Code { get; init; }

    /// <summary>The seat of another agency that gave it first; none when it is the agency's own.</summary>
    public Id<Seat> Originator { get; init; } = Id<Seat>.None;

    /// <summary>As something that can be shared: the thing put up, or the words of the pin itself.</summary>
    public WallItem Shared => Item.IsSome ? Item : new WallItem(PinOnWall.KindName, Handle);
}

/// <summary>What a pin is.</summary>
public enum PinKind
{
    /// <summary>A thing the team has: a fact, an exhibit, a chart.</summary>
    Item,

    /// <summary>A note.</summary>
    Note,

    /// <summary>A question to be answered.</summary>
    Question,

    /// <summary>Something the team says it does not know.</summary>
    Unknown,

    /// <summary>Something that happened at a time, according to the team.</summary>
    Entry,
}

/// <summary>A theme under which a team sorts what it put up.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Rank">Its place among the themes: the smaller comes first.</param>
public sealed record Theme(Handle Handle, TextRef Title, long Rank)
{
    /// <summary>Whether it was taken away; what stood under it is not sorted then.</summary>
    public bool IsDown { get; init; }
}

/// <summary>A spot on the map, in millionths of a degree of the exercise's own coordinates.</summary>
/// <param name="Latitude">North of the equator, -90,000,000 to 90,000,000.</param>
/// <param name="Longitude">East of the meridian, -180,000,000 to 180,000,000.</param>
public readonly record struct Spot(int Latitude, int Longitude)
{
    /// <summary>Millionths in a degree.</summary>
    public const int PerDegree = 1_000_000;

    /// <summary>Whether it lies on the globe.</summary>
    public bool IsOnGlobe => Math.Abs((long)Latitude) <= 90L * PerDegree && Math.Abs((long)Longitude) <= 180L * PerDegree;
}
