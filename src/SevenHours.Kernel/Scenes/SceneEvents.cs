namespace SevenHours.Kernel;

/// <summary>The director froze a scene: a place with the seats in it. Its acts are refused and what is due in it waits.</summary>
/// <param name="Place">Which place; taken out for seats.</param>
/// <param name="Seats">The seats in it; taken out for seats.</param>
public sealed record SceneFrozen(Id<Subject> Place, SeatSet Seats) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new SceneFrozen(Id<Subject>.None, SeatSet.Nobody);

    /// <inheritdoc />
    internal protected override void Apply(World world) => world.Freeze(Place, Seats);

    /// <inheritdoc />
    internal protected override void Apply(Desk desk, in Notice notice) => desk.IsFrozen = true;
}

/// <summary>The scene goes on: what was due in it comes later by the time it stood still.</summary>
/// <param name="Place">Which place; taken out for seats.</param>
public sealed record SceneThawed(Id<Subject> Place) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new SceneThawed(Id<Subject>.None);

    /// <inheritdoc />
    internal protected override void Apply(World world) => world.Thaw(Place);

    /// <inheritdoc />
    internal protected override void Apply(Desk desk, in Notice notice) => desk.IsFrozen = false;
}
