using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>Somebody began a piece of work at a scene. The agency learns of it, and whoever is in the room.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Work">The work, with the instant at which it will be done.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record SceneWorkBegan(Id<CrimeScene> Scene, SceneWork Work, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) =>
        world.Schedule(Work.Until, 0, SceneWorkWake.Instance, world.Part<CrimeScenesPart>().Begin(Scene, Work, world.LastEvent));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Begin(Work);
}

/// <summary>A piece of work at a scene is done.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Work">The work.</param>
/// <param name="IsBareHanded">Whether it was done with bare hands.</param>
/// <param name="Worth">What a search was worth: its person-minutes weighed by pattern. 0 otherwise.</param>
public sealed record SceneWorkDone(Id<CrimeScene> Scene, SceneWork Work, bool IsBareHanded, int Worth) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<CrimeScenesPart>();
        part.Find(Scene)!.Finish(this, world.Scenario.Seats[Work.Seat].Agency, world.Now);
        if (Work.Kind == SceneWorkKind.Change)
        {
            part.TruthOf(Scene)!.Clothe(Work.Seat);
        }
        else if (Work.Kind is SceneWorkKind.Lead or SceneWorkKind.Care)
        {
            part.TruthOf(Scene)!.Handle(Work.Seat, Work.Person);
        }

        if (Work.Kind == SceneWorkKind.Lead)
        {
            part.TruthOf(Scene)!.Untell(Work.Person);
        }
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Finish(this, desk.Scenario.Seats[Work.Seat].Agency, notice.At);
}

/// <summary>An item was packed and taken. The agency learns of it, and whoever is in the room.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Work">The work that took it.</param>
/// <param name="Item">The item.</param>
/// <param name="Exhibit">The exhibit it became, or none when it proves nothing.</param>
/// <param name="Flaws">
/// What was done wrongly before. Taken out for seats: they know what they did themselves, and no more.
/// </param>
public sealed record ItemTaken(Id<CrimeScene> Scene, SceneWork Work, Id<SceneItem> Item, Handle Exhibit, SceneFlaws Flaws) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Flaws = SceneFlaws.None };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CrimeScenesPart>().Find(Scene)!.Take(this, Flaws, world.Now);
        world.Touch(CrimeScenesPart.KeyOf(Scene));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var sheet = desk.Part<CrimeScenesDesk>().Of(Scene, notice.At);
        sheet.Take(this, Flawing.AsSeen(desk.Scenario, sheet, Work), notice.At);
    }
}

/// <summary>An observation: an item somebody meant to work on is no longer there.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Seat">Who meant to work on it.</param>
/// <param name="Item">The item.</param>
public sealed record ItemGone(Id<CrimeScene> Scene, Id<Seat> Seat, Id<SceneItem> Item) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Gone(this, notice.At);
}

/// <summary>An item was examined. What it proves is learned by events of its own.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Seat">Who examined it.</param>
/// <param name="Item">The item.</param>
/// <param name="IsSpoiled">Whether nothing can be read from it any more.</param>
/// <param name="Shows">What it shows, or none.</param>
public sealed record ItemExamined(Id<CrimeScene> Scene, Id<Seat> Seat, Id<SceneItem> Item, bool IsSpoiled, TextRef Shows) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CrimeScenesPart>().Find(Scene)!.Examine(this, world.Now);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CrimeScenesDesk>().Of(Scene, notice.At).Examine(this, notice.At);
}

/// <summary>A trace was spoiled. For staff only: at the scene nobody sees it.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Seat">Who spoiled it.</param>
/// <param name="Item">The trace.</param>
/// <param name="By">What spoiled it.</param>
public sealed record TraceSpoiled(Id<CrimeScene> Scene, Id<Seat> Seat, Id<SceneItem> Item, Spoiler By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CrimeScenesPart>().TruthOf(Scene)!.Spoil(Item);
}

/// <summary>Somebody untrained moved or spoiled something. For staff only.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="Seat">With whom they came.</param>
/// <param name="Item">The item.</param>
/// <param name="Lapse">Its place among the lapses of the scene.</param>
public sealed record ItemDisturbed(Id<CrimeScene> Scene, Id<Seat> Seat, Id<SceneItem> Item, int Lapse) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<CrimeScenesPart>();
        var truth = part.TruthOf(Scene)!;
        truth.Lapse(Lapse);
        if (part.Find(Scene)!.Item(Item)?.IsPhotographed != true)
        {
            truth.Move(Item);
        }

        if (world.Scenario.Table<CrimeScene>()[Scene].Lapses[Lapse].Spoils)
        {
            truth.Spoil(Item);
        }
    }
}
