using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A visit to a place of work as it went: what was done in which order, what came of it, and what became of everybody who works there. Truth: for the debrief.</summary>
/// <param name="Site">Where.</param>
/// <param name="Opened">The event by which it came.</param>
/// <param name="Marks">What was done well or cost something, in the order of a visit, each with its events.</param>
/// <param name="Workers">Everybody who works there, by number.</param>
public sealed record InspectionStory(Id<Workplace> Site, Seen<VisitOpened> Opened, IReadOnlyList<VisitMark> Marks, IReadOnlyList<WorkerStory> Workers)
{
    /// <summary>The mark of a kind; null where the visit gave no reason for it.</summary>
    public VisitMark? Mark(VisitMarkKind kind) => Marks.FirstOrDefault(mark => mark.Kind == kind);

    /// <summary>All visits that came, in the order they did.</summary>
    public static IReadOnlyList<InspectionStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once<IReadOnlyList<InspectionStory>>(static whole => [.. whole.All<VisitOpened>().Select(opened => Of(whole, opened))]);
    }

    private static InspectionStory Of(History history, Seen<VisitOpened> opened)
    {
        var events = new VisitEventsOf(history, opened.Event.Site);
        IReadOnlyList<WorkerStory> workers = [.. events.Place.Workers.Select(worker => WorkerStory.Of(events, worker))];
        return new InspectionStory(opened.Event.Site, opened, [.. new VisitMarking(events, opened, workers).All()], workers);
    }
}

/// <summary>The events of one visit.</summary>
internal sealed class VisitEventsOf(History history, Id<Workplace> site)
{
    public History History { get; } = history;

    public Workplace Place { get; } = history.Scenario.Table<Workplace>()[site];

    public IReadOnlyList<Seen<WorkplaceWarned>> Warned { get; } = [.. history.All<WorkplaceWarned>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<VisitRoleTaken>> Roles { get; } = [.. history.All<VisitRoleTaken>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<VisitStepDone>> Steps { get; } = [.. history.All<VisitStepDone>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<VisitStepBegan>> Begun { get; } = [.. history.All<VisitStepBegan>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<VisitPlanFollowed>> Plans { get; } = [.. history.All<VisitPlanFollowed>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<WorkersLookedUp>> LookedUp { get; } = [.. history.All<WorkersLookedUp>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<PeopleBeforePapersBroken>> Broken { get; } = [.. history.All<PeopleBeforePapersBroken>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<PapersSecured>> Papers { get; } = [.. history.All<PapersSecured>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<BookRemoved>> BookGone { get; } = [.. history.All<BookRemoved>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<DormitorySeen>> Dormitory { get; } = [.. history.All<DormitorySeen>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<WorkersLeft>> Left { get; } = [.. history.All<WorkersLeft>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<WorkerSpoke>> Spoke { get; } = [.. history.All<WorkerSpoke>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<AccountsGiven>> Given { get; } = [.. history.All<AccountsGiven>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<DifferenceMarked>> Marked { get; } = [.. history.All<DifferenceMarked>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<VisitFormFiled>> Forms { get; } = [.. history.All<VisitFormFiled>().Where(e => e.Event.Site == site)];

    public IReadOnlyList<Seen<VisitFormAnswered>> Answers { get; } = [.. history.All<VisitFormAnswered>().Where(e => e.Event.Site == site)];

    /// <summary>Those who left in a way, by event.</summary>
    public IEnumerable<Seen<WorkersLeft>> LeftBy(WhyGone why) => Left.Where(e => e.Event.Why == why);

    /// <summary>The checks of leave to stay, at the gate or by a database, with who made them.</summary>
    public IReadOnlyList<(EventId Id, Id<Seat> Seat)> Checks =>
    [
        .. Steps.Where(e => e.Event.Work.Step == VisitStep.CheckStatus).Select(e => (e.Id, e.Event.Work.Seat)).Concat(LookedUp.Select(e => (e.Id, e.Event.Seat))).OrderBy(check => check.Id.Value),
    ];

    /// <summary>The first time a step was done, or null.</summary>
    public Seen<VisitStepDone>? First(VisitStep step) => Steps.FirstOrDefault(e => e.Event.Work.Step == step) is { Event: not null } done ? done : null;
}
