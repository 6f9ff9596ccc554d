using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>A crime scene.</summary>
[Section("scene", "A crime scene: the plan of a place, what lies there, and who is there when somebody comes in.")]
public sealed class SceneModel : Entity
{
    /// <summary>The place.</summary>
    [Doc("The place it is. A place has one scene at most.")]
    public required Reference<PlaceModel> At { get; init; }

    /// <summary>Its name.</summary>
    [Doc("What it is called.")]
    public required Text Name { get; init; }

    /// <summary>What whoever arrives sees from outside.</summary>
    [Doc("What whoever arrives sees from outside.")]
    public Text? Arrival { get; init; }

    /// <summary>What opens it.</summary>
    [Doc("Actions that open it to whoever finishes them at the place. The effect `scene_opened` opens it too."), OneOrMany]
    public IReadOnlyList<Reference<ActionModel>> OpenedBy { get; init; } = [];

    /// <summary>Its rooms.</summary>
    [Doc("Its rooms, by id."), NotEmpty]
    public required IReadOnlyDictionary<string, RoomModel> Rooms { get; init; }

    /// <summary>Its doors.</summary>
    [Doc("Its doors. A door without `to` leads outside."), NotEmpty]
    public required IReadOnlyList<DoorModel> Doors { get; init; }

    /// <summary>Its furniture.</summary>
    [Doc("Furniture and fittings, as the plan shows them.")]
    public IReadOnlyList<FurnitureModel> Furniture { get; init; } = [];

    /// <summary>What lies there.</summary>
    [Doc("What lies there, by id.")]
    public IReadOnlyDictionary<string, SceneItemModel> Items { get; init; } = new Dictionary<string, SceneItemModel>();

    /// <summary>Who is there.</summary>
    [Doc("Who is there when somebody first comes in. Who is elsewhere by then is left out.")]
    public IReadOnlyList<ScenePersonModel> People { get; init; } = [];

    /// <summary>What endangers those who go in.</summary>
    [Doc("What endangers those who go into a room before it was made safe.")]
    public IReadOnlyList<HazardModel> Hazards { get; init; } = [];

    /// <summary>What the untrained do wrong.</summary>
    [Doc("What people who were not trained for it do to the scene, each once, when they go into a room in the way named.")]
    public IReadOnlyList<LapseModel> Untrained { get; init; } = [];

    /// <summary>How many vehicles stand outside.</summary>
    [Doc("How many vehicles stand outside into which people can be led."), Between(0, 6)]
    public int Vehicles { get; init; } = 2;

    /// <summary>Whether stand-ins work it.</summary>
    [Doc("Whether stand-ins who opened it work it.")]
    public bool StandIns { get; init; } = true;

    /// <summary>For staff.</summary>
    [Doc("A note for staff and for whoever lays out a real set.")]
    public Text? SetUp { get; init; }
}

/// <summary>A room.</summary>
public sealed class RoomModel : Model
{
    /// <summary>Its name.</summary>
    [Doc("What it is called.")]
    public required Text Name { get; init; }

    /// <summary>A rectangle.</summary>
    [Doc("Its rectangle in centimetres: x, y, width, height.")]
    public IReadOnlyList<int> Rect { get; init; } = [];

    /// <summary>Any other shape.</summary>
    [Doc("Its corners in centimetres, when it is no rectangle: x, y, x, y ...")]
    public IReadOnlyList<int> Outline { get; init; } = [];

    /// <summary>Whether it is dark.</summary>
    [Doc("Whether nothing is seen there without lamp or torch.")]
    public bool Dark { get; init; }
}

/// <summary>A door.</summary>
public sealed class DoorModel : Model
{
    /// <summary>One side.</summary>
    [Doc("The room on one side."), Identifier]
    public required string From { get; init; }

    /// <summary>The other side.</summary>
    [Doc("The room on the other side; outside when left out."), Identifier]
    public string? To { get; init; }

    /// <summary>Where.</summary>
    [Doc("The opening on the wall in centimetres: x, y, x, y."), NotEmpty]
    public required IReadOnlyList<int> At { get; init; }
}

/// <summary>A piece of furniture.</summary>
public sealed class FurnitureModel : Model
{
    /// <summary>Its name.</summary>
    [Doc("What it is.")]
    public required Text Name { get; init; }

    /// <summary>The room.</summary>
    [Doc("The room."), Identifier]
    public required string Room { get; init; }

    /// <summary>Where.</summary>
    [Doc("Its rectangle in centimetres: x, y, width, height."), NotEmpty]
    public required IReadOnlyList<int> Rect { get; init; }

    /// <summary>Whether it is round.</summary>
    [Doc("Whether it is round.")]
    public bool Round { get; init; }
}
