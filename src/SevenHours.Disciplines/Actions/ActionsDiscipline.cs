using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>What agencies do: the catalogue, its outcomes in this case, resources and the law.</summary>
public sealed partial class ActionsDiscipline : Discipline
{
    /// <inheritdoc />
    public override string Name => "actions";

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new ActionsPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new ActionsDesk();

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<ActionStarted>("action.started")
        .Add<ActionWaiting>("action.waiting")
        .Add<ActionBegan>("action.began")
        .Add<ActionFinished>("action.finished")
        .Add<ActionCancelled>("action.cancelled")
        .Add<OutcomeFollowed>("action.outcome")
        .Add<LawfulnessChanged>("action.lawfulness")
        .Add<MandateOverstepped>("action.overstepped")
        .Add<RosterOpened>("pool.roster")
        .Add<PoolCounted>("pool.counted")
        .Add<PoolAway>("pool.away")
        .Add<StartAction>("do.start")
        .Add<CancelAction>("do.cancel");

    /// <inheritdoc />
    public override void Begin(Cascade cascade)
    {
        cascade.Emit(new RosterOpened());
        Roster.Count(cascade);
    }
}
