using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What a search finds: the more person-minutes a room has had, the better hidden things come to light.</summary>
/// <remarks>
/// Each item has its luck once, by its own address: more search never finds less, and a search added in a fork shifts nothing else.
/// </remarks>
internal static class Searching
{
    // Of the person-minutes at which an item is found for certain, the share at which the luckiest find it.
    private const int LuckiestPermille = 500;

    public static void Finish(Cascade cascade, CrimeScene scene, Id<CrimeScene> id, SceneWork work)
    {
        var world = cascade.World;
        var sheet = world.Part<CrimeScenesPart>().Find(id)!;
        var room = world.Scenario.Table<SceneRoom>()[work.Room];
        var effort = sheet.Room(work.Room)!.Effort;
        var found = scene.Items.Where(item => IsHere(world, work, item) && sheet.Item(item) is null && IsFound(world, work, item, effort, SceneTimes.NeedOf(room)));
        cascade.Emit(new ItemsFound(id, work.Room, [.. found]) { To = SceneAudience.Of(world, id, work.Seat, work.Room) });
    }

    private static bool IsHere(World world, SceneWork work, Id<SceneItem> item) => world.Scenario.Table<SceneItem>()[item].Room == work.Room;

    private static bool IsFound(World world, SceneWork work, Id<SceneItem> id, int effort, int need)
    {
        var item = world.Scenario.Table<SceneItem>()[id];
        if (item.Found == Hiding.Open || IsTold(world, work.Seat, item))
        {
            return effort * 4 >= need;
        }

        if (item.Found == Hiding.Told)
        {
            return false;
        }

        var draw = world.Luck.Draw(LuckPurpose.Searching, id.Index);
        var permille = LuckiestPermille + (int)((draw >> 32) % (1001 - LuckiestPermille));
        return (long)effort * 1000 >= (long)need * item.Depth * permille;
    }

    private static bool IsTold(World world, Id<Seat> seat, SceneItem item)
    {
        var agency = ActRun.Agency(world, seat);
        return item.Knows.Any(fact => !(world.Part<KnowledgePart>().HoldersOf(fact) & agency).IsEmpty);
    }
}
