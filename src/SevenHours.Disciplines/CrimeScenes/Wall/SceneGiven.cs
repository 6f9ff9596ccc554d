using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>A scene was shared, as whoever worked it had it then. Shared again later, the newer takes the place of the older.</summary>
/// <param name="Item">Its name on walls.</param>
/// <param name="Scene">The scene.</param>
/// <param name="Agency">The agency that worked it.</param>
/// <param name="How">From whom it comes, and under what handling.</param>
/// <param name="Record">What goes with it.</param>
public sealed record SceneGiven(Handle Item, Id<CrimeScene> Scene, Id<Agency> Agency, Provenance How, SceneRecord Record) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<CrimeScenesDesk>().Receive(new ReceivedScene(Item, new SceneSheet(Scene, Record, notice.At), Agency, How, notice.At));
}
