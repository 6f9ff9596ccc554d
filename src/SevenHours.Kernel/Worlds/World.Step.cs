namespace SevenHours.Kernel;

/// <content>The one door into a world: <c>Step : World x Command -> events | refusal</c>.</content>
public sealed partial class World
{
    /// <summary>Does a command: appends the events that follow from it to <paramref name="events"/>, all of them already applied.</summary>
    /// <returns>Why it could not be done, or null. A refused command emits nothing and changes nothing.</returns>
    public Refusal? Step(Command command, List<Happened> events)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(events);
        if (RefusalOf(command) is { } refusal)
        {
            return refusal;
        }

        var cascade = new Cascade(this, events);
        command.Run(cascade);
        cascade.Settle();
        return null;
    }

    /// <summary>Folds a history onto a new world.</summary>
    public static World Fold(Scenario scenario, ulong seed, IEnumerable<Happened> history)
    {
        var world = Create(scenario, seed);
        world.ApplyAll(history);
        return world;
    }

    private Refusal? RefusalOf(Command command) => command switch
    {
        SeatCommand c when c.Seat.Index < 0 || c.Seat.Index >= Scenario.Seats.Count => Refusal.NoSuchSeat,
        SeatCommand c => RefusalOnDesk(DeskOf(c.Seat), c),
        StaffCommand c => c.Check(this),
        _ => throw new ArgumentException($"{command.GetType().Name} is neither a seat's nor staff's.", nameof(command)),
    };

    private static Refusal? RefusalOnDesk(Desk desk, SeatCommand command) =>
        desk.Count == 0 ? Refusal.NotBegun
        : desk.HasEnded ? Refusal.HasEnded
        : desk.IsFrozen ? Refusal.SceneIsFrozen
        : command.Check(desk);
}
