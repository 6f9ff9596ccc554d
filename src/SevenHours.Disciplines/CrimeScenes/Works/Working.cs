using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>How work at a scene begins and what it brings when it is done.</summary>
internal static class Working
{
    public static void Begin(Cascade cascade, Id<CrimeScene> id, SceneWork work, SimSpan takes, string? by)
    {
        var world = cascade.World;
        var begun = work with { Number = world.Part<CrimeScenesPart>().CountOf(id, work.Seat) + 1, Until = world.Now + takes };
        cascade.Emit(new SceneWorkBegan(id, begun, by) { To = SceneAudience.Of(world, id, work.Seat, work.Room) });
    }

    public static void Finish(Cascade cascade, Id<CrimeScene> id, SceneWork work)
    {
        var world = cascade.World;
        var scene = world.Scenario.Table<CrimeScene>()[id];
        var sheet = world.Part<CrimeScenesPart>().Find(id)!;
        if (work.Item.IsSome && work.Kind != SceneWorkKind.Examine && sheet.Item(work.Item) is { IsTaken: true })
        {
            // Two reached for it; the other was quicker.
            cascade.Cause = cascade.Emit(Done(world, id, work with { Item = Id<SceneItem>.None, Kind = SceneWorkKind.Recover }));
            cascade.Emit(new ItemGone(id, work.Seat, work.Item) { To = SceneAudience.Of(world, id, work.Seat, work.Room) });
            return;
        }

        cascade.Cause = cascade.Emit(Done(world, id, work));
        switch (work.Kind)
        {
            case SceneWorkKind.Search:
                Searching.Finish(cascade, scene, id, work);
                break;
            case SceneWorkKind.WalkThrough:
                Walking.Look(cascade, scene, id, work.Seat, work.Room);
                break;
            case SceneWorkKind.MakeSafe:
                MakeSafe(cascade, scene, id, work);
                break;
            case SceneWorkKind.Take:
                Taking.Finish(cascade, id, work);
                break;
            case SceneWorkKind.Isolate or SceneWorkKind.SwitchOff:
                Devices.Secure(cascade, work.Seat, world.Scenario.Table<SceneItem>()[work.Item].Thing, work.Kind == SceneWorkKind.SwitchOff);
                break;
            case SceneWorkKind.Examine:
                Taking.Examine(cascade, id, work);
                break;
            case SceneWorkKind.Care or SceneWorkKind.Lead:
                Handling.Finish(cascade, scene, id, work);
                break;
        }

        if (work.Item.IsSome && IsByHand(work.Kind) && !IsGloved(sheet, work.Seat))
        {
            Spoiling.One(cascade, id, work.Seat, work.Item, Spoiler.Touch);
        }
    }

    private static SceneWorkDone Done(World world, Id<CrimeScene> id, SceneWork work)
    {
        var room = world.Scenario.Table<SceneRoom>()[work.Room];
        var sheet = world.Part<CrimeScenesPart>().Find(id)!;
        var worth = work.Kind != SceneWorkKind.Search ? 0
            : work.People * work.Minutes * SceneTimes.WorthOf(work.Pattern, room, work.People) / 100 / (room.IsDark && sheet.Room(work.Room)?.IsLit != true ? 2 : 1);
        return new SceneWorkDone(id, work, work.Item.IsSome && IsByHand(work.Kind) && !IsGloved(sheet, work.Seat), worth)
        {
            To = SceneAudience.Of(world, id, work.Seat, work.Room),
        };
    }

    private static void MakeSafe(Cascade cascade, CrimeScene scene, Id<CrimeScene> id, SceneWork work)
    {
        for (var i = 0; i < scene.Hazards.Count; i++)
        {
            if (scene.Hazards[i].Room == work.Room)
            {
                cascade.Emit(new HazardSeen(id, work.Seat, work.Room, i, false) { To = SceneAudience.Of(cascade.World, id, work.Seat, work.Room) });
                if (scene.Hazards[i].TakesWater)
                {
                    Spoiling.In(cascade, scene, id, work.Seat, work.Room, Spoiler.Water);
                }
            }
        }
    }

    private static bool IsByHand(SceneWorkKind kind) =>
        kind is SceneWorkKind.Move or SceneWorkKind.Swab or SceneWorkKind.Isolate or SceneWorkKind.SwitchOff or SceneWorkKind.Take or SceneWorkKind.Examine;

    private static bool IsGloved(SceneSheet sheet, Id<Seat> seat) => sheet.Visitor(seat)?.IsClothed != false;
}

/// <summary>A piece of work is due to be done.</summary>
internal sealed class SceneWorkWake : Wake
{
    public static readonly SceneWorkWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var part = world.Part<CrimeScenesPart>();
        var (id, work) = part.Work(tag);
        if (!part.IsRunning(tag) || work.Until != world.Now || world.IsFrozen(work.Seat) || world.IsFrozen(world.Scenario.Table<CrimeScene>()[id].Place))
        {
            return;
        }

        var before = cascade.Cause;
        cascade.Cause = part.BegunBy(tag);
        Working.Finish(cascade, id, work);
        cascade.Cause = before;
    }
}
