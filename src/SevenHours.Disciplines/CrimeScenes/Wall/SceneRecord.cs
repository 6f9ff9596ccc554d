using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What an agency has of a scene at a moment: plan, things, people and log, and nothing that is only going on.</summary>
/// <param name="HasCordon">Whether a cordon was drawn.</param>
/// <param name="IsReleased">Whether it was given back.</param>
/// <param name="Rooms">The rooms of which something is known.</param>
/// <param name="Items">The things found, with what became of them.</param>
/// <param name="People">The people seen.</param>
/// <param name="Log">What happened, in order.</param>
public sealed record SceneRecord(
    bool HasCordon,
    bool IsReleased,
    IReadOnlyList<RoomSheet> Rooms,
    IReadOnlyList<ItemSheet> Items,
    IReadOnlyList<PersonSheet> People,
    IReadOnlyList<SceneLine> Log);

/// <summary>A scene that another agency worked, as it stood when it was shared. It is read, never worked on.</summary>
/// <param name="Item">Its name on walls.</param>
/// <param name="Sheet">What stood there.</param>
/// <param name="Agency">The agency that worked it.</param>
/// <param name="How">From whom it came, and under what handling.</param>
/// <param name="At">When it came.</param>
public sealed record ReceivedScene(Handle Item, SceneSheet Sheet, Id<Agency> Agency, Walls.Provenance How, SimTime At);
