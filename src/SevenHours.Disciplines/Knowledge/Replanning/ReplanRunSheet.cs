using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Change many lines of the run sheet at once: all of it happens, or nothing does.</summary>
/// <param name="Changes">What becomes of each line; a line at most once.</param>
public sealed record ReplanRunSheet(IReadOnlyList<LineChange> Changes) : StaffCommand
{
    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        OutOfPlay(world)
        ?? (Changes.Any(change => change is null) ? Refusal.NoSuchThing
        : Changes.Count == 0 || Changes.All(change => change.IsNothing) ? KnowledgeRefusals.NothingReplanned
        : Changes.Select(change => change.Line).Distinct().Count() < Changes.Count ? KnowledgeRefusals.LineTwice
        : Changes.Select(change => CheckLine(world, change)).FirstOrDefault(refusal => refusal is not null));

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        foreach (var change in Changes)
        {
            Do(cascade, change);
        }
    }

    private static Refusal? CheckLine(World world, LineChange change) =>
        new SkipRule(change.Line).Check(world)
        ?? (change.To is not { } to ? null
        : InjectOf(world.Scenario, change.Line) is not { IsSome: true } ? Refusal.NoSuchThing
        : to.IsEmpty ? KnowledgeRefusals.NobodyToTell
        : (to - world.Scenario.Everybody).IsEmpty ? null : Refusal.NoSuchSeat);

    private static void Do(Cascade cascade, LineChange change)
    {
        var world = cascade.World;
        if (change.To is { } to && InjectOf(world.Scenario, change.Line) is { IsSome: true } inject && world.Part<KnowledgePart>().ReceiversOf(world.Scenario, inject) != to)
        {
            cascade.Emit(new InjectReaddressed(inject, to));
        }

        if (change.Fate == LineFate.Skip)
        {
            cascade.Emit(new RuleSkipped(change.Line));
            return;
        }

        var state = world.RuleNow(change.Line);
        if (change.Fate == LineFate.Hold && !state.IsHeld)
        {
            cascade.Emit(new RuleHeld(change.Line));
        }
        else if (change.Fate == LineFate.Release && state.IsHeld)
        {
            cascade.Emit(new RuleReleased(change.Line));
        }

        // What was held past its time goes out when it is released, as it does when it is released alone.
        var isOverdue = change.Fate == LineFate.Release && state is { IsHeld: true, Status: RuleStatus.Armed } && state.Due <= world.Now;
        if ((change.Due ?? (isOverdue ? world.Now : null)) is { } due)
        {
            cascade.Emit(new RuleRetimed(change.Line, due < world.Now ? world.Now : due));
        }
    }

    private static Id<Inject> InjectOf(Scenario scenario, Id<Rule> line)
    {
        var injects = scenario.Table<Inject>();
        return injects.Ids.Where(id => injects[id].Rule == line).DefaultIfEmpty(Id<Inject>.None).First();
    }
}

/// <summary>What becomes of one line of the run sheet.</summary>
/// <param name="Line">The line.</param>
/// <param name="Fate">Whether it is held, released or struck out.</param>
/// <param name="Due">Its new time; null leaves the time it has. A time already past means now.</param>
/// <param name="To">Who receives it instead; null leaves the receivers it has.</param>
public sealed record LineChange(Id<Rule> Line, LineFate Fate = LineFate.Stay, SimTime? Due = null, SeatSet? To = null)
{
    /// <summary>Whether it changes nothing.</summary>
    public bool IsNothing => Fate == LineFate.Stay && Due is null && To is null;
}

/// <summary>What a plan does to a line besides its time and receivers.</summary>
public enum LineFate
{
    /// <summary>It stays as it is.</summary>
    Stay,

    /// <summary>It waits for release.</summary>
    Hold,

    /// <summary>It no longer waits for release.</summary>
    Release,

    /// <summary>It never goes out.</summary>
    Skip,
}
