using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>How an agency speaks in public, whether on the page of the press or from the catalogue.</summary>
internal static class Speaking
{
    private const string Embargo = "embargo", Appeal = "appeal", Neutral = "neutral_line", NoIdentity = "no_identity";

    // Until the next day: what an editor is asked for when nobody names an hour.
    private static readonly SimSpan UsualWait = SimSpan.FromHours(24);

    public static Handle NextStatement(World world, Id<Seat> seat) =>
        world.HandleFor(PressPart.StatementKind, seat, world.Part<PressPart>().Book.Statements.Count(one => one.Seat == seat));

    /// <summary>The action by which a seat speaks to the press; none when statements are out at once, and for papers themselves.</summary>
    public static Id<ActionDefinition> ActionOf(Scenario scenario, Id<Seat> seat) =>
        Paper.Of(scenario, seat) is not null ? Id<ActionDefinition>.None
        : scenario.Table<Paper>().Select(paper => paper.Speaks).FirstOrDefault(action => action.IsSome, Id<ActionDefinition>.None);

    /// <summary>The options of the action that say what a statement is.</summary>
    public static IReadOnlyList<string> OptionsOf(Scenario scenario, Id<ActionDefinition> action, Statement statement)
    {
        var definition = scenario.Table<ActionDefinition>()[action];
        return [.. Wanted().Where(option => definition.Option(option) is not null)];

        IEnumerable<string> Wanted()
        {
            if (statement.WaitUntil != SimTime.Never)
            {
                yield return Embargo;
            }

            if (statement.Kind != StatementKind.Line)
            {
                yield return statement.Kind == StatementKind.Appeal ? Appeal : Neutral;
            }

            if (statement.LeavesOut)
            {
                yield return NoIdentity;
            }
        }
    }

    /// <summary>An act of speaking to the press is done.</summary>
    public static void Follow(Cascade cascade, Act act)
    {
        var (world, plan) = (cascade.World, act.Plan);
        if (plan.Action != ActionOf(world.Scenario, plan.Seat) || !plan.Action.IsSome)
        {
            return;
        }

        Issue(cascade, world.Part<PressPart>().Book.Statements.FirstOrDefault(one => one.Act == plan.Handle) ?? new Statement(
            NextStatement(world, plan.Seat), plan.Seat,
            plan.Options.Contains(Appeal) ? StatementKind.Appeal : plan.Options.Contains(Neutral) ? StatementKind.Holding : StatementKind.Line,
            plan.Why, plan.Options.Contains(NoIdentity), plan.Handle, plan.Options.Contains(Embargo) ? world.Now + UsualWait : SimTime.Never, world.Now, IsOut: true));
    }

    /// <summary>The statement is out: everybody reads it, papers are asked to wait, and storms that asked this agency calm.</summary>
    public static void Issue(Cascade cascade, Statement statement)
    {
        var (world, before) = (cascade.World, cascade.Cause);
        cascade.Cause = cascade.Emit(new StatementIssued(statement with { At = world.Now, IsOut = true }) { To = world.Scenario.Everybody });
        if (statement.WaitUntil != SimTime.Never)
        {
            foreach (var paper in world.Scenario.Table<Paper>())
            {
                AskToWait(cascade, statement.Seat, paper.Agency, statement.WaitUntil, statement.Text, null);
            }
        }

        var seats = PressAudience.Agency(world, statement.Seat);
        foreach (var state in world.Part<PressPart>().Book.Storms.Where(one => one.CalmedAt == SimTime.Never).ToList())
        {
            var storm = world.Scenario.Table<Storm>()[state.Storm];
            if (!(storm.Asks & seats).IsEmpty)
            {
                cascade.Do(storm.Calms, Scene.Nobody, cascade.Emit(new StormCalmed(state.Storm) { To = PressAudience.Of(world, storm) }));
            }
        }

        cascade.Cause = before;
    }

    public static void AskToWait(Cascade cascade, Id<Seat> seat, Id<Agency> paper, SimTime until, TextRef why, string? by)
    {
        var world = cascade.World;
        var handle = world.HandleFor(PressPart.EmbargoKind, seat, world.Part<PressPart>().Book.Embargoes.Count(one => one.Seat == seat));
        var embargo = new Embargo(handle, seat, paper, until, why, world.Now);
        cascade.Emit(new EmbargoAsked(embargo) { To = PressAudience.Of(world, embargo), By = by });
    }
}
