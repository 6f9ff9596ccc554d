namespace SevenHours.Kernel;

/// <summary>Freeze a scene: a place and the seats that are in it.</summary>
public sealed record FreezeScene(Id<Subject> Place, SeatSet Seats) : StaffCommand
{
    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        Place.Index < 0 || Place.Index >= world.Scenario.Subjects.Count ? Refusal.NoSuchThing : null;

    /// <inheritdoc />
    internal protected override void Run(Cascade cascade)
    {
        if (!cascade.World.IsFrozen(Place))
        {
            cascade.Emit(new SceneFrozen(Place, Seats) { To = Seats });
        }
    }
}

/// <summary>Let a frozen scene go on.</summary>
public sealed record ThawScene(Id<Subject> Place) : StaffCommand
{
    /// <inheritdoc />
    internal protected override void Run(Cascade cascade)
    {
        if (cascade.World.FrozenScene(Place) is { } scene)
        {
            cascade.Emit(new SceneThawed(Place) { To = scene.Seats });
        }
    }
}
