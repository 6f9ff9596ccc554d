using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>Compiles crime scenes.</summary>
internal static class SceneSection
{
    private const string Outside = "outside";

    public static void Declare(ScenarioBuild build)
    {
        var scenes = build.Package.All<SceneModel>();
        build.Declare<CrimeScene>("crime_scene", scenes.Select(scene => scene.Id));
        build.Declare<SceneRoom>("scene_room", scenes.SelectMany(scene => RoomNames(scene).Select(room => Name(scene, room))));
        build.Declare<SceneItem>("scene_item", scenes.SelectMany(scene => scene.Items.Keys.Select(item => Name(scene, item))));
    }

    public static void Compile(ScenarioBuild build)
    {
        var scenes = build.Package.All<SceneModel>().Where(scene => SceneChecks.IsSound(build, scene)).ToList();
        SceneChecks.Between(build);
        if (build.Diagnostics.HasErrors)
        {
            return;
        }

        build.Define(scenes.SelectMany(scene => Rooms(build, scene)));
        build.Define(scenes.SelectMany(scene => scene.Items.Select(item => Item(build, scene, item.Key, item.Value))));
        build.Define(scenes.Select(scene => Scene(build, scene)));
    }

    /// <summary>Whether a room's name is kept for what is outside of itself.</summary>
    public static bool IsReserved(string room) => room == Outside || room.StartsWith("vehicle_", StringComparison.Ordinal);

    private static CrimeScene Scene(ScenarioBuild build, SceneModel model) => new()
    {
        Name = model.Id,
        Place = build.Id<Subject>(model.At),
        Title = build.Text(model.Name),
        Arrival = build.Text(model.Arrival),
        OpenedBy = [.. model.OpenedBy.Select(action => build.Id<ActionDefinition>(action))],
        Rooms = [.. RoomNames(model).Select(room => RoomOf(build, model, room))],
        Outside = RoomOf(build, model, Outside),
        Doors = [.. Doors(build, model)],
        Furniture = [.. model.Furniture.Select(piece => new Furnishing(
            build.Text(piece.Name), RoomOf(build, model, piece.Room), new(piece.Rect[0], piece.Rect[1]), piece.Rect[2], piece.Rect[3], piece.Round))],
        Items = [.. model.Items.Keys.Select(item => build.Id<SceneItem>(Name(model, item)))],
        People = [.. model.People.Select(person => new ScenePerson(
            build.Id<Subject>(person.Who), RoomOf(build, model, person.Room), new(person.At[0], person.At[1]), build.Text(person.Seen), person.Is,
            [.. person.ApartFrom.Select(other => build.Id<Subject>(other))], build.Text(person.Together), build.Text(person.Cared))
            {
                When = build.Condition(person.When) ?? TruthCondition.Always,
            })],
        Hazards = [.. model.Hazards.Select(hazard => new Hazard(
            RoomOf(build, model, hazard.Room), build.Text(hazard.Name), build.Text(hazard.Met), build.Span(hazard.Costs), hazard.Water))],
        Lapses = [.. model.Untrained.Select(lapse => new Lapse(lapse.When, build.Id<SceneItem>(Name(model, lapse.Item)), lapse.Spoils, build.Text(lapse.Says)))],
        StandInsWork = model.StandIns,
        SetUp = build.Text(model.SetUp),
    };

    private static IEnumerable<SceneRoom> Rooms(ScenarioBuild build, SceneModel model) =>
    [
        .. model.Rooms.Select(room => new SceneRoom
        {
            Name = Name(model, room.Key), Title = build.Text(room.Value.Name), Outline = OutlineOf(room.Value), IsDark = room.Value.Dark,
        }),
        new SceneRoom { Name = Name(model, Outside), Kind = RoomKind.Outside },
        .. Enumerable.Range(1, model.Vehicles).Select(number => new SceneRoom { Name = Name(model, Vehicle(number)), Kind = RoomKind.Vehicle, Number = number }),
    ];

    private static SceneItem Item(ScenarioBuild build, SceneModel scene, string name, SceneItemModel model) => new()
    {
        Name = Name(scene, name),
        Title = build.Text(model.Name),
        Kind = model.Kind,
        Room = RoomOf(build, scene, model.Room),
        At = new(model.At[0], model.At[1]),
        Found = model.Found,
        Depth = model.Depth,
        Knows = [.. model.Knows.Select(fact => build.Id<Fact>(fact))],
        Fragile = model.Fragile,
        Facts = [.. model.Facts.Select(fact => build.Id<Fact>(fact))],
        Shows = build.Text(model.Shows),
        Takes = model.Takes is { } takes ? build.Span(takes) : SimSpan.FromMinutes(5),
        IsOn = model.On,
        Thing = build.Id<Subject>(model.Thing),
        SetUp = build.Text(model.SetUp),
    };

    // Outside and the vehicles stand side by side: whoever comes out of the house is at any of them.
    private static IEnumerable<SceneDoor> Doors(ScenarioBuild build, SceneModel model) =>
    [
        .. model.Doors.Select(door => new SceneDoor(
            RoomOf(build, model, door.From), RoomOf(build, model, door.To ?? Outside), new(door.At[0], door.At[1]), new(door.At[2], door.At[3]))),
        .. Enumerable.Range(1, model.Vehicles).Select(number => new SceneDoor(
            RoomOf(build, model, Outside), RoomOf(build, model, Vehicle(number)), default, default)),
    ];

    /// <summary>The corners of a room; none when they are not written rightly.</summary>
    public static IReadOnlyList<PlanPoint> OutlineOf(RoomModel room) => room switch
    {
        { Rect: [var x, var y, > 0 and var width, > 0 and var height], Outline.Count: 0 } => PlanShape.Rectangle(x, y, width, height),
        { Rect.Count: 0, Outline: { Count: >= 6 and var count } outline } when count % 2 == 0 =>
            [.. Enumerable.Range(0, count / 2).Select(i => new PlanPoint(outline[i * 2], outline[i * 2 + 1]))],
        _ => [],
    };

    private static IEnumerable<string> RoomNames(SceneModel scene) =>
        [.. scene.Rooms.Keys, Outside, .. Enumerable.Range(1, scene.Vehicles).Select(Vehicle)];

    private static Id<SceneRoom> RoomOf(ScenarioBuild build, SceneModel scene, string room) => build.Id<SceneRoom>(Name(scene, room));

    private static string Vehicle(int number) => "vehicle_" + number.ToString(CultureInfo.InvariantCulture);

    private static string Name(SceneModel scene, string part) => $"{scene.Id}.{part}";
}
