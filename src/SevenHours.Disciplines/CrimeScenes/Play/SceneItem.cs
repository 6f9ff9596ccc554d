using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>Something that lies at a scene. Named <c>scene.item</c>.</summary>
public sealed class SceneItem : Definition
{
    /// <summary>What one sees of it.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public ItemKind Kind { get; init; }

    /// <summary>Where it lies.</summary>
    public required Id<SceneRoom> Room { get; init; }

    /// <summary>Where in the room.</summary>
    public PlanPoint At { get; init; }

    /// <summary>How it is found.</summary>
    public Hiding Found { get; init; }

    /// <summary>How well it is hidden, 1 to 3.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>Facts of which any one tells where it is.</summary>
    public IReadOnlyList<Id<Fact>> Knows { get; init; } = [];

    /// <summary>What spoils it until it is taken.</summary>
    public IReadOnlyList<Spoiler> Fragile { get; init; } = [];

    /// <summary>What whoever examines it learns.</summary>
    public IReadOnlyList<Id<Fact>> Facts { get; init; } = [];

    /// <summary>What examining it shows.</summary>
    public TextRef Shows { get; init; }

    /// <summary>How long examining it takes.</summary>
    public SimSpan Takes { get; init; } = SimSpan.FromMinutes(5);

    /// <summary>Whether it is a device that is switched on.</summary>
    public bool IsOn { get; init; }

    /// <summary>The thing of the case it is, or none.</summary>
    public Id<Subject> Thing { get; init; } = Id<Subject>.None;

    /// <summary>What whoever lays out a real set puts there.</summary>
    public TextRef SetUp { get; init; }

    /// <summary>Whether something of a kind spoils it.</summary>
    public bool IsFragileTo(Spoiler spoiler) => Fragile.Contains(spoiler);
}
