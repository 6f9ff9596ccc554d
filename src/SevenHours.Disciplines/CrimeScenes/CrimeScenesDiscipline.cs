using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>
/// Crime scenes: who goes in, in what order and with whom; what is photographed, taken, overlooked or spoiled; who is kept apart from whom.
/// </summary>
public sealed partial class CrimeScenesDiscipline : Discipline, IPutsOnWall
{
    private static readonly IReadOnlyList<WallKind> Kinds = [new SceneOnWall()];
    private static readonly IReadOnlyList<Habit> Working = [new SceneHabit()];

    /// <inheritdoc />
    public override string Name => "crime_scenes";

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Working;

    /// <inheritdoc />
    public IEnumerable<WallKind> WallKinds => Kinds;

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new CrimeScenesPart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new CrimeScenesDesk();

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<CrimeSceneOpened>("crime_scene.opened")
        .Add<CrimeSceneShown>("crime_scene.shown")
        .Add<SceneEntered>("crime_scene.entered")
        .Add<SceneLeft>("crime_scene.left")
        .Add<RoomSeen>("crime_scene.room_seen")
        .Add<SceneWorkBegan>("crime_scene.work_began")
        .Add<SceneWorkDone>("crime_scene.work_done")
        .Add<ItemsFound>("crime_scene.items_found")
        .Add<ItemGone>("crime_scene.item_gone")
        .Add<ItemTaken>("crime_scene.item_taken")
        .Add<ItemExamined>("crime_scene.item_examined")
        .Add<TraceSpoiled>("crime_scene.trace_spoiled")
        .Add<ItemDisturbed>("crime_scene.item_disturbed")
        .Add<HazardSeen>("crime_scene.hazard_seen")
        .Add<PersonCaredFor>("crime_scene.person_cared_for")
        .Add<PeopleTogether>("crime_scene.people_together")
        .Add<HandsCrossed>("crime_scene.hands_crossed")
        .Add<SceneGiven>("crime_scene.given")
        .Add<EnterRoom>("do.enter_room")
        .Add<LeaveScene>("do.leave_scene")
        .Add<AdmitToScene>("do.admit_to_scene")
        .Add<WorkAtScene>("do.work_at_scene");
}
