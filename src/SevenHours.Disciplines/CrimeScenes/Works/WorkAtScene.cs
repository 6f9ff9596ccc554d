using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>Work at a scene: on a room, an item, a person or the scene itself. It takes people, and minutes of the clock.</summary>
/// <param name="Seat">Who works, or has those who came with it work.</param>
/// <param name="Scene">The scene.</param>
/// <param name="Work">What is done. Its seat, number and end are set when it begins.</param>
public sealed record WorkAtScene(Id<Seat> Seat, Id<CrimeScene> Scene, SceneWork Work) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        var scenes = desk.Scenario.Table<CrimeScene>();
        return !scenes.Has(Scene) || desk.Part<CrimeScenesDesk>().Find(Scene) is not { } sheet ? SceneRefusals.NotKnown
            : !IsSound() ? Refusal.NoSuchThing
            : !scenes[Scene].Rooms.Contains(Work.Room) ? SceneRefusals.NoSuchRoom
            : IsAway(sheet) ? (desk.Scenario.Table<SceneItem>().Has(Work.Item) ? null : SceneRefusals.NoSuchItem)
            : sheet.Visitor(Seat) is not { } here ? SceneRefusals.NotInside
            : Work.People < 1 || Work.People > SceneTimes.MostPeople ? SceneRefusals.TooMany
            : here.People - sheet.Busy(Seat) < Work.People ? SceneRefusals.HandsFull
            : NeedsRoom && here.Room != Work.Room ? SceneRefusals.ElsewhereNow
            : WorkChecks.Fit(desk.Scenario, scenes[Scene], sheet, Work);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var work = Work with { Seat = Seat };
        if (work.Item.IsSome && work.Kind != SceneWorkKind.Examine && world.Part<CrimeScenesPart>().Find(Scene)!.Item(work.Item) is { IsTaken: true })
        {
            // Others took it, and this desk could not know.
            cascade.Emit(new ItemGone(Scene, Seat, work.Item) { To = SceneAudience.Of(world, Scene, Seat, work.Room) });
            return;
        }

        if (work.Person.IsSome && world.Part<CrimeScenesPart>().Find(Scene)!.Person(work.Person)?.Room != work.Room)
        {
            Walking.Look(cascade, world.Scenario.Table<CrimeScene>()[Scene], Scene, Seat, work.Room);
            return;
        }

        Working.Begin(cascade, Scene, work, SceneTimes.Of(world.Scenario, work), By);
    }

    /// <summary>Making a room safe, laying the path and the cordon are done from its door; everything else within.</summary>
    private bool NeedsRoom => Work.Kind is not (SceneWorkKind.Cordon or SceneWorkKind.MakeSafe or SceneWorkKind.Path or SceneWorkKind.Change or SceneWorkKind.Release);

    /// <summary>What was taken can be examined anywhere.</summary>
    private bool IsAway(SceneSheet sheet) => Work.Kind == SceneWorkKind.Examine && sheet.Item(Work.Item) is { IsTaken: true };

    private bool IsSound() =>
        Enum.IsDefined(Work.Kind) && Work.Kind != SceneWorkKind.Recover && Enum.IsDefined(Work.Pattern) && Enum.IsDefined(Work.Packing)
        && (Work.Kind != SceneWorkKind.Search || Work.Minutes is >= 1 and <= SceneTimes.LongestSearch);
}

/// <summary>Whether work fits what is known of room, item and person.</summary>
internal static class WorkChecks
{
    public static Refusal? Fit(Scenario scenario, CrimeScene scene, SceneSheet sheet, SceneWork work) => work.Kind switch
    {
        SceneWorkKind.Care or SceneWorkKind.Speak or SceneWorkKind.Lead => Person(scene, sheet, work),
        SceneWorkKind.Mark or SceneWorkKind.PhotographItem or SceneWorkKind.Move or SceneWorkKind.Swab or SceneWorkKind.Isolate
            or SceneWorkKind.SwitchOff or SceneWorkKind.Take or SceneWorkKind.Examine => Item(scenario, sheet, work),
        SceneWorkKind.Cordon or SceneWorkKind.Change or SceneWorkKind.Release => null,
        _ => scenario.Table<SceneRoom>()[work.Room].Kind == RoomKind.Room ? null : SceneRefusals.NotOfThatKind,
    };

    private static Refusal? Item(Scenario scenario, SceneSheet sheet, SceneWork work) =>
        !scenario.Table<SceneItem>().Has(work.Item) || sheet.Item(work.Item) is not { } known || scenario.Table<SceneItem>()[work.Item].Room != work.Room
            ? SceneRefusals.NoSuchItem
        : known.IsTaken ? SceneRefusals.TakenAlready
        : work.Kind is SceneWorkKind.Isolate or SceneWorkKind.SwitchOff && scenario.Table<SceneItem>()[work.Item].Kind != ItemKind.Device
            ? SceneRefusals.NotOfThatKind
        : null;

    private static Refusal? Person(CrimeScene scene, SceneSheet sheet, SceneWork work) =>
        sheet.Person(work.Person)?.Room != work.Room ? SceneRefusals.NobodyThere
        : work.Kind == SceneWorkKind.Lead && !scene.Rooms.Contains(work.To) ? SceneRefusals.NoSuchRoom
        : work.Kind == SceneWorkKind.Lead && work.To == work.Room ? SceneRefusals.ThereAlready
        : null;
}
