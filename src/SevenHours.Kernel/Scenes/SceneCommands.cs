namespace SevenHours.Kernel;

/// <summary>Freeze a scene: a place and the seats that are in it.</summary>
/// <remarks>A seat is in one scene at a time: one that stands still already stays where it is.</remarks>
public sealed record FreezeScene(Id<Subject> Place, SeatSet Seats) : StaffCommand
{
    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        OutOfPlay(world)
        ?? (Place.Index < 0 || Place.Index >= world.Scenario.Subjects.Count ? Refusal.NoSuchThing
        : !(Seats - world.Scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat
        : null);

    /// <inheritdoc />
    internal protected override void Run(Cascade cascade)
    {
        if (!cascade.World.IsFrozen(Place))
        {
            var seats = cascade.World.FrozenScenes.Aggregate(Seats, (left, scene) => left - scene.Seats);
            cascade.Emit(new SceneFrozen(Place, seats) { To = seats });
        }
    }
}

/// <summary>Let a frozen scene go on.</summary>
public sealed record ThawScene(Id<Subject> Place) : StaffCommand
{
    /// <inheritdoc />
    public override Refusal? Check(World world) => OutOfPlay(world);

    /// <inheritdoc />
    internal protected override void Run(Cascade cascade)
    {
        if (cascade.World.FrozenScene(Place) is { } scene)
        {
            cascade.Emit(new SceneThawed(Place) { To = scene.Seats });
        }
    }
}
