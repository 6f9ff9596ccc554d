using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>
/// Joint labour inspections: who comes to a place of work, in what order they do what, what its papers say, what those who work there say and to whom,
/// and what is done for each of them, victim or not.
/// </summary>
public sealed partial class InspectionsDiscipline : Discipline
{
    private static readonly IReadOnlyList<Habit> Inspecting = [new VisitHabit()];

    /// <inheritdoc />
    public override string Name => "inspections";

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Inspecting;

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new InspectionsPart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new InspectionsDesk();

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<WorkplaceWarned>("visit.warned")
        .Add<VisitPlanned>("visit.planned")
        .Add<VisitPlanAnswered>("visit.plan_answered")
        .Add<VisitPlanFollowed>("visit.plan_followed")
        .Add<WorkersLookedUp>("visit.workers_looked_up")
        .Add<PeopleBeforePapersBroken>("visit.people_before_papers_broken")
        .Add<PlanVisit>("do.plan_visit")
        .Add<AnswerVisitPlan>("do.answer_visit_plan")
        .Add<VisitMomentCame>("visit.moment")
        .Add<RegistersRead>("visit.registers_read")
        .Add<VehicleLooked>("visit.vehicle_looked")
        .Add<VisitOpened>("visit.opened")
        .Add<VisitJoined>("visit.joined")
        .Add<VisitRoleTaken>("visit.role_taken")
        .Add<VisitStepBegan>("visit.step_began")
        .Add<VisitStepDone>("visit.step_done")
        .Add<PapersSecured>("visit.papers_secured")
        .Add<BookRemoved>("visit.book_removed")
        .Add<HeadsCounted>("visit.heads_counted")
        .Add<StatusesSeen>("visit.statuses_seen")
        .Add<DormitorySeen>("visit.dormitory_seen")
        .Add<WorkersLeft>("visit.workers_left")
        .Add<WorkerSpoke>("visit.worker_spoke")
        .Add<AccountsGiven>("visit.accounts_given")
        .Add<DifferenceMarked>("visit.difference_marked")
        .Add<VisitFormFiled>("visit.form_filed")
        .Add<VisitFormAnswered>("visit.form_answered")
        .Add<VisitClosed>("visit.closed")
        .Add<BringToVisit>("do.bring_to_visit")
        .Add<TakeVisitRole>("do.take_visit_role")
        .Add<DoVisitStep>("do.visit_step")
        .Add<GiveAccounts>("do.give_accounts")
        .Add<MarkDifference>("do.mark_difference")
        .Add<FileVisitForm>("do.file_visit_form")
        .Add<CloseVisit>("do.close_visit");
}
