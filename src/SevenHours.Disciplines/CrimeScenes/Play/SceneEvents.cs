using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>A scene was opened by an act. The agency that acted learns of it.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Act">The act, or none.</param>
public sealed record CrimeSceneOpened(Id<CrimeScene> Scene, Handle Act) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CrimeScenesPart>().Open(world, Scene).Open(Act, world.Now);
        world.Touch(CrimeScenesPart.KeyOf(Scene));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Open(Act, notice.At);
}

/// <summary>Somebody at a scene let others through. They learn of the scene and may go in.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Seat">Who let them through.</param>
/// <param name="Seats">Who was let through.</param>
/// <param name="HasCordon">Whether there is a cordon.</param>
public sealed record CrimeSceneShown(Id<CrimeScene> Scene, Id<Seat> Seat, SeatSet Seats, bool HasCordon) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CrimeScenesPart>().Open(world, Scene).Admit(this, world.Now);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Admit(this, notice.At);
}

/// <summary>Somebody went into a room, from outside or from another room. Their agency learns of it, and whoever is in the room.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Seat">Who.</param>
/// <param name="Room">Into which room.</param>
/// <param name="People">How many, the seat itself included.</param>
/// <param name="IsClothed">Whether they wear gloves, overshoes and overalls.</param>
/// <param name="KeepsToPath">Whether they keep to the laid path.</param>
/// <param name="LightsOn">Whether they switch on the lights.</param>
/// <param name="Reason">Why, in the seat's own words.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record SceneEntered(
    Id<CrimeScene> Scene,
    Id<Seat> Seat,
    Id<SceneRoom> Room,
    int People,
    bool IsClothed,
    bool KeepsToPath,
    bool LightsOn,
    TextRef Reason,
    string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CrimeScenesPart>().Find(Scene)!.Enter(this, world.Now);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Enter(this, notice.At);
}

/// <summary>Somebody went out through the cordon. What they had begun there is left undone.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Seat">Who.</param>
public sealed record SceneLeft(Id<CrimeScene> Scene, Id<Seat> Seat) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CrimeScenesPart>().Find(Scene)!.Leave(Seat, world.Now);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Leave(Seat, notice.At);
}

/// <summary>An observation: what lies open in a room and who is in it, for those who look in.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Room">The room.</param>
/// <param name="Items">What lies open.</param>
/// <param name="People">Who is there.</param>
public sealed record RoomSeen(
    Id<CrimeScene> Scene, Id<SceneRoom> Room, IReadOnlyList<Id<SceneItem>> Items, IReadOnlyList<Id<Subject>> People) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CrimeScenesPart>().Find(Scene)!.See(this, world.Now);
        if (People.Count > 1)
        {
            world.Schedule(world.Now + TogetherWake.Grace, 0, TogetherWake.Instance, Scene.Index);
        }

        world.Touch(CrimeScenesPart.KeyOf(Scene));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).See(this, notice.At);
}

/// <summary>What a search brought to light. The agency of whoever searched learns of it, and whoever is in the room.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Room">The room.</param>
/// <param name="Items">What was found.</param>
public sealed record ItemsFound(Id<CrimeScene> Scene, Id<SceneRoom> Room, IReadOnlyList<Id<SceneItem>> Items) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CrimeScenesPart>().Find(Scene)!.Find(Items, Room, world.Now);
        world.Touch(CrimeScenesPart.KeyOf(Scene));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Find(Items, Room, notice.At);
}

/// <summary>Something endangered those who went into a room, or was found and made safe.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Seat">Who met or found it.</param>
/// <param name="Room">The room.</param>
/// <param name="Hazard">Its place among the dangers of the scene.</param>
/// <param name="IsMet">Whether somebody met it; else it was found.</param>
public sealed record HazardSeen(Id<CrimeScene> Scene, Id<Seat> Seat, Id<SceneRoom> Room, int Hazard, bool IsMet) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CrimeScenesPart>().Find(Scene)!.Meet(this, Says(world.Scenario), world.Now);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Meet(this, Says(desk.Scenario), notice.At);

    private TextRef Says(Scenario scenario) =>
        scenario.Table<CrimeScene>()[Scene].Hazards[Hazard] is var hazard && IsMet ? hazard.Met : hazard.Title;
}
