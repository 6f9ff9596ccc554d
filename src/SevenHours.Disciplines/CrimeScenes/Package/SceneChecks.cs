using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>Whether the parts of a scene fit each other.</summary>
internal static class SceneChecks
{
    public static bool IsSound(ScenarioBuild build, SceneModel scene)
    {
        var before = build.Diagnostics.All.Count;
        Rooms(build, scene);
        Doors(build, scene);
        foreach (var piece in scene.Furniture)
        {
            Shape(build, scene, piece.WrittenAt, piece.Room, piece.Rect.Count == 4 && piece.Rect[2] > 0 && piece.Rect[3] > 0, Rectangle);
            Known(build, scene, piece.WrittenAt, piece.Room);
        }

        foreach (var (id, item) in scene.Items)
        {
            Point(build, scene, item.WrittenAt, id, item.Room, item.At);
            if (item.Found == Hiding.Told && item.Knows.Count == 0)
            {
                build.Diagnostics.Report(SceneRules.ToldByNobody, item.WrittenAt, id, scene.Id);
            }
        }

        foreach (var hazard in scene.Hazards)
        {
            Known(build, scene, hazard.WrittenAt, hazard.Room);
        }

        foreach (var lapse in scene.Untrained.Where(lapse => !scene.Items.ContainsKey(lapse.Item)))
        {
            build.Diagnostics.Report(SceneRules.NoSuchItem, lapse.WrittenAt, scene.Id, lapse.Item);
        }

        People(build, scene);
        return build.Diagnostics.All.Count == before;
    }

    /// <summary>What is checked between scenes, and between a scene and the rest of the package.</summary>
    public static void Between(ScenarioBuild build)
    {
        var scenes = build.Package.All<SceneModel>();
        foreach (var twice in scenes.GroupBy(scene => scene.At.Id, StringComparer.Ordinal).Where(at => at.Count() > 1))
        {
            build.Diagnostics.Report(SceneRules.PlaceTwice, twice.Last().WrittenAt, twice.Key);
        }

        var opened = ModelWalk.All<SceneOpenedModel>(build.Package).Select(effect => effect.Place.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var scene in scenes.Where(scene => scene.OpenedBy.Count == 0 && !opened.Contains(scene.At.Id)))
        {
            build.Diagnostics.Report(SceneRules.NeverOpened, scene.WrittenAt, scene.Id);
        }
    }

    private const string Rectangle = "four numbers: x, y, width, height";
    private const string Opening = "four numbers: x, y, x, y";
    private const string Place = "two numbers: x, y";

    private static void Rooms(ScenarioBuild build, SceneModel scene)
    {
        foreach (var (id, room) in scene.Rooms)
        {
            Shape(build, scene, room.WrittenAt, id, SceneSection.OutlineOf(room).Count > 0, $"`rect`, {Rectangle}, or as `outline` of three corners or more");
            if (SceneSection.IsReserved(id))
            {
                build.Diagnostics.Report(SceneRules.ReservedRoom, room.WrittenAt, id, scene.Id);
            }
        }
    }

    private static void Doors(ScenarioBuild build, SceneModel scene)
    {
        foreach (var door in scene.Doors)
        {
            Shape(build, scene, door.WrittenAt, door.From, door.At.Count == 4, Opening);
            Known(build, scene, door.WrittenAt, door.From);
            if (door.To is not null)
            {
                Known(build, scene, door.WrittenAt, door.To);
            }
        }

        var reached = scene.Doors.Where(door => door.To is null).Select(door => door.From).ToHashSet(StringComparer.Ordinal);
        for (var count = -1; count != reached.Count;)
        {
            count = reached.Count;
            foreach (var door in scene.Doors.Where(door => door.To is not null && (reached.Contains(door.From) || reached.Contains(door.To))))
            {
                reached.Add(door.From);
                reached.Add(door.To!);
            }
        }

        foreach (var (id, room) in scene.Rooms.Where(room => !reached.Contains(room.Key)))
        {
            build.Diagnostics.Report(SceneRules.NoWayIn, room.WrittenAt, id, scene.Id);
        }
    }

    private static void People(ScenarioBuild build, SceneModel scene)
    {
        var here = scene.People.Select(person => person.Who.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var person in scene.People)
        {
            Point(build, scene, person.WrittenAt, person.Who.Id, person.Room, person.At);
            foreach (var other in person.ApartFrom.Where(other => !here.Contains(other.Id)))
            {
                build.Diagnostics.Report(SceneRules.ApartFromNobody, person.WrittenAt, person.Who.Id, other.Id, scene.Id);
            }
        }
    }

    private static void Point(ScenarioBuild build, SceneModel scene, Location at, string what, string room, IReadOnlyList<int> point)
    {
        Shape(build, scene, at, what, point.Count == 2, Place);
        Known(build, scene, at, room);
        if (point.Count == 2 && scene.Rooms.TryGetValue(room, out var model)
            && SceneSection.OutlineOf(model) is { Count: > 0 } outline && !PlanShape.Contains(outline, new PlanPoint(point[0], point[1])))
        {
            build.Diagnostics.Report(SceneRules.OutsideItsRoom, at, what, scene.Id, room);
        }
    }

    private static void Shape(ScenarioBuild build, SceneModel scene, Location at, string what, bool isRight, string how)
    {
        if (!isRight)
        {
            build.Diagnostics.Report(SceneRules.NoShape, at, what, scene.Id, how);
        }
    }

    private static void Known(ScenarioBuild build, SceneModel scene, Location at, string room)
    {
        if (!scene.Rooms.ContainsKey(room))
        {
            build.Diagnostics.Report(SceneRules.NoSuchRoom, at, scene.Id, room);
        }
    }
}
