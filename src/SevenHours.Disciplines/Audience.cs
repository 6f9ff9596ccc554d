using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines;

/// <summary>Who learns of what an act brought.</summary>
internal static class Audience
{
    /// <summary>The seats of the actor's agency; staff alone when nobody acted.</summary>
    public static SeatSet OfActor(World world, in Scene scene) =>
        scene.Actor.IsSome ? ActRun.Agency(world, scene.Actor) : SeatSet.Nobody;
}
