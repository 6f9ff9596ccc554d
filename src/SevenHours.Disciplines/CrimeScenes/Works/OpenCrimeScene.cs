using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>Opens a scene to the agency that acted.</summary>
/// <param name="id">Which scene.</param>
public sealed class OpenCrimeScene(Id<CrimeScene> id) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var to = Audience.OfActor(cascade.World, in scene);
        if (!to.IsEmpty && !IsKnownTo(cascade.World, id, scene.Actor))
        {
            cascade.Emit(new CrimeSceneOpened(id, scene.Thing) { To = to });
        }
    }

    /// <summary>An act that is done opens the scene of its place, when the scene says so.</summary>
    internal static void By(Cascade cascade, Act act)
    {
        var scenes = cascade.World.Scenario.Table<CrimeScene>();
        foreach (var id in scenes.Ids.Where(id => scenes[id].Place == act.Plan.Target && scenes[id].OpenedBy.Contains(act.Plan.Action)))
        {
            if (!cascade.World.HasEnded)
            {
                new OpenCrimeScene(id).Do(cascade, act.Scene);
            }
        }
    }

    private static bool IsKnownTo(World world, Id<CrimeScene> id, Id<Seat> actor) =>
        world.DeskOf(actor).Part<CrimeScenesDesk>().Find(id) is { Act.IsSome: true };
}
