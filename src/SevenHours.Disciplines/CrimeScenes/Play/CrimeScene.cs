using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>A crime scene as it was laid out. Truth, but for the plan of rooms somebody has looked into.</summary>
public sealed class CrimeScene : Definition
{
    /// <summary>The place.</summary>
    public required Id<Subject> Place { get; init; }

    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What whoever arrives sees from outside.</summary>
    public TextRef Arrival { get; init; }

    /// <summary>The actions that open it.</summary>
    public IReadOnlyList<Id<ActionDefinition>> OpenedBy { get; init; } = [];

    /// <summary>Its rooms, with outside and the vehicles last.</summary>
    public required IReadOnlyList<Id<SceneRoom>> Rooms { get; init; }

    /// <summary>What is outside the door: the room among <see cref="Rooms"/> where everybody begins.</summary>
    public required Id<SceneRoom> Outside { get; init; }

    /// <summary>Its doors.</summary>
    public required IReadOnlyList<SceneDoor> Doors { get; init; }

    /// <summary>Furniture and fittings.</summary>
    public IReadOnlyList<Furnishing> Furniture { get; init; } = [];

    /// <summary>What lies there.</summary>
    public IReadOnlyList<Id<SceneItem>> Items { get; init; } = [];

    /// <summary>Who may be there.</summary>
    public IReadOnlyList<ScenePerson> People { get; init; } = [];

    /// <summary>What endangers whoever goes in too early.</summary>
    public IReadOnlyList<Hazard> Hazards { get; init; } = [];

    /// <summary>What the untrained do.</summary>
    public IReadOnlyList<Lapse> Lapses { get; init; } = [];

    /// <summary>Whether stand-ins work it.</summary>
    public bool StandInsWork { get; init; }

    /// <summary>A note for whoever lays out a real set.</summary>
    public TextRef SetUp { get; init; }

    /// <summary>The person of a subject, or null.</summary>
    public ScenePerson? Person(Id<Subject> who) => People.FirstOrDefault(person => person.Who == who);

    /// <summary>Whether two people must not be kept within sight and hearing of each other.</summary>
    public bool MustBeApart(Id<Subject> one, Id<Subject> other) =>
        Person(one)?.ApartFrom.Contains(other) == true || Person(other)?.ApartFrom.Contains(one) == true;

    /// <summary>The rooms one walks through from one room to another, the last included; empty when there is no way.</summary>
    public IReadOnlyList<Id<SceneRoom>> Way(Id<SceneRoom> from, Id<SceneRoom> to)
    {
        var before = new Dictionary<Id<SceneRoom>, Id<SceneRoom>> { [from] = from };
        var ahead = new Queue<Id<SceneRoom>>([from]);
        while (!before.ContainsKey(to) && ahead.TryDequeue(out var here))
        {
            foreach (var next in NextTo(here).Where(next => before.TryAdd(next, here)))
            {
                ahead.Enqueue(next);
            }
        }

        var way = new List<Id<SceneRoom>>();
        for (var at = to; at != from && before.TryGetValue(at, out var back); at = back)
        {
            way.Insert(0, at);
        }

        return way;
    }

    /// <summary>The rooms a door leads to from a room. Everything outside lies side by side.</summary>
    private IEnumerable<Id<SceneRoom>> NextTo(Id<SceneRoom> room) => Doors
        .Where(door => door.From == room || door.To == room)
        .Select(door => door.From == room ? door.To : door.From);
}

/// <summary>An opening between two rooms.</summary>
/// <param name="From">One side.</param>
/// <param name="To">The other; outside for a door of the house.</param>
/// <param name="Start">One end of the opening.</param>
/// <param name="End">The other.</param>
public sealed record SceneDoor(Id<SceneRoom> From, Id<SceneRoom> To, PlanPoint Start, PlanPoint End);

/// <summary>A piece of furniture.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Room">Where it stands.</param>
/// <param name="At">Its near corner.</param>
/// <param name="Width">Its width, in centimetres.</param>
/// <param name="Height">Its depth, in centimetres.</param>
/// <param name="IsRound">Whether it is round.</param>
public sealed record Furnishing(TextRef Title, Id<SceneRoom> Room, PlanPoint At, int Width, int Height, bool IsRound);

/// <summary>A person who is there when somebody first comes in.</summary>
/// <param name="Who">Who.</param>
/// <param name="Room">Where.</param>
/// <param name="At">Where in the room.</param>
/// <param name="Seen">What one sees of the person.</param>
/// <param name="Is">What the person is in truth.</param>
/// <param name="ApartFrom">With whom the person must not be kept.</param>
/// <param name="Together">What those in the room notice when the person is kept with one of these.</param>
/// <param name="Cared">What whoever cares for the person first is told or shown.</param>
public sealed record ScenePerson(
    Id<Subject> Who,
    Id<SceneRoom> Room,
    PlanPoint At,
    TextRef Seen,
    ScenePersonIs Is,
    IReadOnlyList<Id<Subject>> ApartFrom,
    TextRef Together,
    TextRef Cared)
{
    /// <summary>What must hold when the scene is opened for the person to be there.</summary>
    public TruthCondition When { get; init; } = TruthCondition.Always;
}

/// <summary>A danger in a room.</summary>
/// <param name="Room">The room.</param>
/// <param name="Title">What it is.</param>
/// <param name="Met">What happens to whoever meets it.</param>
/// <param name="Costs">How long one of them is out of work.</param>
/// <param name="TakesWater">Whether making it safe takes water.</param>
public sealed record Hazard(Id<SceneRoom> Room, TextRef Title, TextRef Met, SimSpan Costs, bool TakesWater);

/// <summary>Something the untrained do.</summary>
/// <param name="When">When.</param>
/// <param name="Item">To what.</param>
/// <param name="Spoils">Whether it is spoiled; else it is only moved.</param>
/// <param name="Says">What happens.</param>
public sealed record Lapse(LapseWhen When, Id<SceneItem> Item, bool Spoils, TextRef Says);
