using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>Who learns of what happens at a scene: the agency of whoever does it, and the agencies of those who are in the room.</summary>
internal static class SceneAudience
{
    public static SeatSet Of(World world, Id<CrimeScene> scene, Id<Seat> seat, Id<SceneRoom> room)
    {
        var to = ActRun.Agency(world, seat);
        foreach (var visitor in world.Part<CrimeScenesPart>().Find(scene)!.Visitors)
        {
            if (visitor.Room == room)
            {
                to |= ActRun.Agency(world, visitor.Seat);
            }
        }

        return to;
    }

    /// <summary>The agencies of those who are in a room, whoever did it.</summary>
    public static SeatSet In(World world, Id<CrimeScene> scene, Id<SceneRoom> room) => world.Part<CrimeScenesPart>().Find(scene)!.Visitors
        .Where(visitor => visitor.Room == room)
        .Aggregate(SeatSet.Nobody, (to, visitor) => to | ActRun.Agency(world, visitor.Seat));
}
