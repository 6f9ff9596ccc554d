using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>Go into a room of a scene, from outside or from another room. The first time it is an entry through the cordon.</summary>
/// <param name="Seat">Who goes.</param>
/// <param name="Scene">The scene.</param>
/// <param name="Room">Into which room; outside is a room too.</param>
public sealed record EnterRoom(Id<Seat> Seat, Id<CrimeScene> Scene, Id<SceneRoom> Room) : SeatCommand(Seat)
{
    /// <summary>How many come, the seat itself included, 1 to 12. Who is inside already keeps those who came.</summary>
    public int People { get; init; } = 1;

    /// <summary>Whether they wear gloves, overshoes and overalls.</summary>
    public bool IsClothed { get; init; }

    /// <summary>Whether they keep to the laid path, where there is one.</summary>
    public bool KeepsToPath { get; init; }

    /// <summary>Whether they switch on the lights.</summary>
    public bool LightsOn { get; init; }

    /// <summary>Why, in the seat's own words.</summary>
    public TextRef Reason { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !desk.Scenario.Table<CrimeScene>().Has(Scene) || desk.Part<CrimeScenesDesk>().Find(Scene) is not { } sheet ? SceneRefusals.NotKnown
        : !desk.Scenario.Table<CrimeScene>()[Scene].Rooms.Contains(Room) ? SceneRefusals.NoSuchRoom
        : People is < 1 or > SceneTimes.MostPeople ? SceneRefusals.TooMany
        : sheet.Visitor(Seat) is not { } here ? null
        : here.Room == Room ? SceneRefusals.ThereAlready
        : sheet.Busy(Seat) >= here.People ? SceneRefusals.HandsFull
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var scene = world.Scenario.Table<CrimeScene>()[Scene];
        var here = world.Part<CrimeScenesPart>().Find(Scene)!.Visitor(Seat);
        var entered = new SceneEntered(
            Scene, Seat, Room, here?.People ?? People, here?.IsClothed ?? IsClothed, KeepsToPath, LightsOn, here is null ? Reason : TextRef.None, By);
        var way = scene.Way(here?.Room ?? scene.Outside, Room);
        cascade.Cause = cascade.Emit(entered with { To = SceneAudience.Of(world, Scene, Seat, Room) });
        foreach (var room in way)
        {
            Walking.Through(cascade, scene, entered, room);
        }

        if (way.Count == 0)
        {
            Walking.Look(cascade, scene, Scene, Seat, Room);
        }
    }
}

/// <summary>Go out through the cordon.</summary>
/// <param name="Seat">Who goes.</param>
/// <param name="Scene">The scene.</param>
public sealed record LeaveScene(Id<Seat> Seat, Id<CrimeScene> Scene) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !desk.Scenario.Table<CrimeScene>().Has(Scene) || desk.Part<CrimeScenesDesk>().Find(Scene)?.Visitor(Seat) is null ? SceneRefusals.NotInside : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var room = world.Part<CrimeScenesPart>().Find(Scene)!.Visitor(Seat)!.Room;
        cascade.Emit(new SceneLeft(Scene, Seat) { To = SceneAudience.Of(world, Scene, Seat, room) });
    }
}

/// <summary>Let others through the cordon: they learn of the scene and may go in.</summary>
/// <param name="Seat">Who lets them through.</param>
/// <param name="Scene">The scene.</param>
/// <param name="Seats">Who is let through.</param>
public sealed record AdmitToScene(Id<Seat> Seat, Id<CrimeScene> Scene, SeatSet Seats) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !desk.Scenario.Table<CrimeScene>().Has(Scene) || desk.Part<CrimeScenesDesk>().Find(Scene) is null ? SceneRefusals.NotKnown
        : !(Seats - desk.Scenario.Everybody).IsEmpty || Seats.IsEmpty ? Refusal.NoSuchSeat
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var to = Actions.ActRun.Agency(world, Seat);
        foreach (var seat in Seats)
        {
            to |= Actions.ActRun.Agency(world, seat);
        }

        var hasCordon = world.DeskOf(Seat).Part<CrimeScenesDesk>().Find(Scene)!.HasCordon;
        cascade.Emit(new CrimeSceneShown(Scene, Seat, Seats, hasCordon) { To = to });
    }
}
