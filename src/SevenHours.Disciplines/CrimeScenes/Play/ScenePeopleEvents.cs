using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>Somebody cared for a person at a scene.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Seat">Who cared.</param>
/// <param name="Person">For whom.</param>
/// <param name="Room">In which room.</param>
/// <param name="Says">What the person said or showed to whoever came first, or none.</param>
public sealed record PersonCaredFor(Id<CrimeScene> Scene, Id<Seat> Seat, Id<Subject> Person, Id<SceneRoom> Room, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CrimeScenesPart>().Find(Scene)!.Care(this, world.Now);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Care(this, notice.At);
}

/// <summary>An observation: two people who must not be are within sight and hearing of each other.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Room">The room.</param>
/// <param name="One">One of them.</param>
/// <param name="Other">The other.</param>
/// <param name="Says">What those who are near notice, or none.</param>
public sealed record PeopleTogether(Id<CrimeScene> Scene, Id<SceneRoom> Room, Id<Subject> One, Id<Subject> Other, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<CrimeScenesPart>();
        part.TruthOf(Scene)!.Tell(One, Other);
        part.Find(Scene)!.Together(this, world.Now);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Together(this, notice.At);
}

/// <summary>Somebody who handled one person went on to handle another who must be kept apart, in the same clothing. For staff only.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Seat">Who.</param>
/// <param name="First">Whom first.</param>
/// <param name="Then">Whom then.</param>
public sealed record HandsCrossed(Id<CrimeScene> Scene, Id<Seat> Seat, Id<Subject> First, Id<Subject> Then) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CrimeScenesPart>().TruthOf(Scene)!.Cross(Seat);
}
