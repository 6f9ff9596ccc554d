using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>Where a place of the case lies; named as the place.</summary>
public sealed class Site : Definition
{
    /// <summary>The place.</summary>
    public required Id<Subject> Place { get; init; }

    /// <summary>Where it lies; null when its author does not say.</summary>
    public required Spot? Spot { get; init; }

    /// <summary>The author's id of its country, or empty.</summary>
    public string Country { get; init; } = "";

    /// <summary>Whether everybody knows where it is, such as a town or a court.</summary>
    public bool IsPublic { get; init; }
}

/// <summary>A line or an area under the map of the case.</summary>
public sealed class Shape : Definition
{
    /// <summary>What it is.</summary>
    public required ShapeKind Kind { get; init; }

    /// <summary>Its name, or none.</summary>
    public TextRef Title { get; init; }

    /// <summary>Its spots, in order.</summary>
    public required IReadOnlyList<Spot> Line { get; init; }

    /// <summary>Whether it is an area rather than a line.</summary>
    public bool IsArea => Kind <= ShapeKind.Town;
}

/// <summary>The one sheet of map of a scenario.</summary>
public sealed class MapSheet : Definition
{
    /// <summary>Its name in the table.</summary>
    public const string Only = "map";

    /// <summary>Whether it lies on the real borders of the world; else on the shapes of the package.</summary>
    public bool IsWorld { get; init; }
}
