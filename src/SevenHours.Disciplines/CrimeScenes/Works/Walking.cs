using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What going through a room brings: what one sees, what one meets, and what one spoils without knowing.</summary>
internal static class Walking
{
    public static void Through(Cascade cascade, CrimeScene scene, SceneEntered entered, Id<SceneRoom> room)
    {
        var world = cascade.World;
        var sheet = world.Part<CrimeScenesPart>().Find(entered.Scene)!;
        if (world.Scenario.Table<SceneRoom>()[room].Kind == RoomKind.Room)
        {
            var isOnPath = entered.KeepsToPath && sheet.Room(room)?.HasPath == true;
            if (!isOnPath)
            {
                Spoiling.In(cascade, scene, entered.Scene, entered.Seat, room, Spoiler.Walking);
            }

            if (entered.LightsOn && world.Scenario.Table<SceneRoom>()[room].IsDark)
            {
                Spoiling.In(cascade, scene, entered.Scene, entered.Seat, room, Spoiler.Light);
            }

            Lapse(cascade, scene, entered, room, isOnPath);
            Meet(cascade, scene, entered, room);
        }

        Look(cascade, scene, entered.Scene, entered.Seat, room);
    }

    /// <summary>Whoever is in the room sees what lies open in it and who is there.</summary>
    public static void Look(Cascade cascade, CrimeScene scene, Id<CrimeScene> id, Id<Seat> seat, Id<SceneRoom> room)
    {
        var world = cascade.World;
        var sheet = world.Part<CrimeScenesPart>().Find(id)!;
        var items = world.Scenario.Table<SceneItem>();
        var seen = scene.Items.Where(item => items[item].Room == room
            && (items[item].Found == Hiding.Open || sheet.Item(item) is not null) && sheet.Item(item)?.IsTaken != true);
        var people = sheet.People.Where(person => person.Room == room).Select(person => person.Who);
        cascade.Emit(new RoomSeen(id, room, [.. seen], [.. people]) { To = SceneAudience.Of(world, id, seat, room) });
    }

    private static void Lapse(Cascade cascade, CrimeScene scene, SceneEntered entered, Id<SceneRoom> room, bool isOnPath)
    {
        var world = cascade.World;
        var (sheet, truth) = (world.Part<CrimeScenesPart>().Find(entered.Scene)!, world.Part<CrimeScenesPart>().TruthOf(entered.Scene)!);
        var crowd = sheet.Visitors.Where(visitor => visitor.Room == room).Sum(visitor => visitor.People);
        for (var i = 0; i < scene.Lapses.Count; i++)
        {
            var lapse = scene.Lapses[i];
            var happens = lapse.When switch
            {
                LapseWhen.Crowd => crowd >= SceneTimes.Crowd,
                LapseWhen.Unclothed => !entered.IsClothed,
                LapseWhen.OffPath => !isOnPath,
                _ => sheet.Room(room)?.PhotographedAt is null or { Seconds: int.MaxValue },
            };
            if (happens && !truth.HasLapsed(i) && world.Scenario.Table<SceneItem>()[lapse.Item].Room == room && sheet.Item(lapse.Item)?.IsTaken != true)
            {
                cascade.Emit(new ItemDisturbed(entered.Scene, entered.Seat, lapse.Item, i));
            }
        }
    }

    private static void Meet(Cascade cascade, CrimeScene scene, SceneEntered entered, Id<SceneRoom> room)
    {
        var world = cascade.World;
        var sheet = world.Part<CrimeScenesPart>().Find(entered.Scene)!;
        for (var i = 0; i < scene.Hazards.Count; i++)
        {
            if (scene.Hazards[i].Room == room && sheet.Room(room)?.IsSafe != true && !sheet.HasMet(scene.Hazards[i].Met))
            {
                cascade.Emit(new HazardSeen(entered.Scene, entered.Seat, room, i, true) { To = SceneAudience.Of(world, entered.Scene, entered.Seat, room) });
                Working.Begin(cascade, entered.Scene, new SceneWork(entered.Seat, 0, SceneWorkKind.Recover, room), scene.Hazards[i].Costs, entered.By);
            }
        }
    }
}

/// <summary>Traces that are spoiled before somebody secured them.</summary>
internal static class Spoiling
{
    /// <summary>All in a room that something of a kind spoils.</summary>
    public static void In(Cascade cascade, CrimeScene scene, Id<CrimeScene> id, Id<Seat> seat, Id<SceneRoom> room, Spoiler by)
    {
        foreach (var item in scene.Items.Where(item => cascade.World.Scenario.Table<SceneItem>()[item].Room == room))
        {
            One(cascade, id, seat, item, by);
        }
    }

    /// <summary>One item, if something of a kind spoils it and it is not secured.</summary>
    public static void One(Cascade cascade, Id<CrimeScene> id, Id<Seat> seat, Id<SceneItem> item, Spoiler by)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CrimeScenesPart>());
        var isSecured = part.Find(id)!.Item(item) is { } known && (known.IsTaken || known.IsSwabbed);
        if (world.Scenario.Table<SceneItem>()[item].IsFragileTo(by) && !isSecured && !part.TruthOf(id)!.IsSpoiled(item))
        {
            cascade.Emit(new TraceSpoiled(id, seat, item, by));
        }
    }
}
