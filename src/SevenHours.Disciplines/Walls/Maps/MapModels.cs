using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Walls;

/// <summary>A line or an area of the map under the case.</summary>
[Section("shapes", "A line or an area of the invented country under the map of the case: a coast, a border, a river, a road.")]
public sealed class ShapeModel : Entity
{
    /// <summary>What it is.</summary>
    [Doc("What it is: land, water, hills, town, border, river, canal or road.")]
    public required ShapeKind Kind { get; init; }

    /// <summary>Its name.</summary>
    [Doc("Its name on the map, if it has one.")]
    public Text? Name { get; init; }

    /// <summary>Its spots.</summary>
    [Doc("Its spots as `lon,lat lon,lat ...`, in degrees. An area closes by itself.")]
    public required string Line { get; init; }
}

/// <summary>What a shape of the map is.</summary>
public enum ShapeKind
{
    /// <summary>A country's land: an area.</summary>
    Land,

    /// <summary>A lake or a harbour: an area.</summary>
    Water,

    /// <summary>Hills: an area.</summary>
    Hills,

    /// <summary>A town: an area.</summary>
    Town,

    /// <summary>A border: a line.</summary>
    Border,

    /// <summary>A river: a line.</summary>
    River,

    /// <summary>A canal: a line.</summary>
    Canal,

    /// <summary>A road: a line.</summary>
    Road,
}
