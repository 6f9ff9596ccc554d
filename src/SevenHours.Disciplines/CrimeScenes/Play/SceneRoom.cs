using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>A room of a scene, the ground outside its door, or a vehicle that stands there. Named <c>scene.room</c>.</summary>
public sealed class SceneRoom : Definition
{
    /// <summary>What it is called; none for outside and for vehicles.</summary>
    public TextRef Title { get; init; }

    /// <summary>What kind of room it is.</summary>
    public RoomKind Kind { get; init; }

    /// <summary>Which vehicle it is, from 1; 0 for anything else.</summary>
    public int Number { get; init; }

    /// <summary>Its corners; none for outside and for vehicles.</summary>
    public IReadOnlyList<PlanPoint> Outline { get; init; } = [];

    /// <summary>Whether nothing is seen there without lamp or torch.</summary>
    public bool IsDark { get; init; }

    /// <summary>Its area in square decimetres.</summary>
    public int Area => PlanShape.AreaOf(Outline);
}

/// <summary>What kind of room it is.</summary>
public enum RoomKind
{
    /// <summary>A room.</summary>
    Room,

    /// <summary>The ground outside the door.</summary>
    Outside,

    /// <summary>A vehicle outside.</summary>
    Vehicle,
}
