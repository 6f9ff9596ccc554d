using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>One decision in two lines of history: what one has made by a moment and the other has not.</summary>
/// <param name="Seat">Whose decision it is; for an act, whose seat ordered it first.</param>
/// <param name="Step">The key decision of the school solution, by the author's id; empty for an act.</param>
/// <param name="Action">The act ordered; none for a key decision.</param>
/// <param name="Target">At whom or what the act is aimed; none where it is not, and for a key decision.</param>
/// <param name="First">When it was made in the first line; null when it never was.</param>
/// <param name="Second">When it was made in the second line; null when it never was.</param>
public sealed record DecisionApart(
    Id<Seat> Seat, string Step, Id<ActionDefinition> Action, Id<Subject> Target, DecisionMoment? First, DecisionMoment? Second)
{
    /// <summary>Whether it is a key decision of the school solution.</summary>
    public bool IsKey => Step.Length > 0;

    /// <summary>Whether one line has made it and the other has not.</summary>
    public bool IsApart => First is null != Second is null;

    /// <summary>As it stood at a moment: what came later had not been decided.</summary>
    public DecisionApart By(SimTime at) => this with { First = First?.By(at), Second = Second?.By(at) };

    /// <summary>Every decision that either line made, in order of when it was made first: key decisions, and acts by what is done to whom, each at its first order.</summary>
    /// <param name="first">A line of history.</param>
    /// <param name="firstSteps">Its steps of the school solution, <see cref="SchoolStep.All"/>.</param>
    /// <param name="second">Another line of the same scenario.</param>
    /// <param name="secondSteps">Its steps.</param>
    public static IReadOnlyList<DecisionApart> Of(
        History first, IReadOnlyList<SchoolStep> firstSteps, History second, IReadOnlyList<SchoolStep> secondSteps)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var other = secondSteps.ToDictionary(step => (step.Seat, step.Step));
        var keys = firstSteps.Where(step => step.IsKey).Select(step => new DecisionApart(
            step.Seat, step.Step, Id<ActionDefinition>.None, Id<Subject>.None,
            Taken(step), other.TryGetValue((step.Seat, step.Step), out var twin) ? Taken(twin) : null));
        var (left, right) = (Ordered(first), Ordered(second));
        var acts = left.Keys.Union(right.Keys).Select(what =>
        {
            var (one, two) = (Found(left, what), Found(right, what));
            return new DecisionApart((one ?? two)!.Value.Seat, "", what.Action, what.Target, one?.Moment, two?.Moment);
        });
        return [.. keys.Concat(acts).Where(one => one.First is not null || one.Second is not null)
            .OrderBy(one => Earliest(one)).ThenBy(one => one.Step, StringComparer.Ordinal).ThenBy(one => one.Action).ThenBy(one => one.Target)];
    }

    private static SimTime Earliest(DecisionApart one) =>
        one.First is { } a && (one.Second is not { } b || a.At <= b.At) ? a.At : one.Second!.Value.At;

    private static DecisionMoment? Taken(SchoolStep step) => step.Taken is { } at ? new DecisionMoment(at, step.TakenBy) : null;

    private static (Id<Seat> Seat, DecisionMoment Moment)? Found(
        Dictionary<(Id<ActionDefinition> Action, Id<Subject> Target), (Id<Seat> Seat, DecisionMoment Moment)> acts, (Id<ActionDefinition>, Id<Subject>) what) =>
        acts.TryGetValue(what, out var found) ? found : null;

    private static Dictionary<(Id<ActionDefinition> Action, Id<Subject> Target), (Id<Seat> Seat, DecisionMoment Moment)> Ordered(History history)
    {
        var acts = new Dictionary<(Id<ActionDefinition>, Id<Subject>), (Id<Seat>, DecisionMoment)>();
        foreach (var started in history.All<ActionStarted>())
        {
            acts.TryAdd((started.Event.Plan.Action, started.Event.Plan.Target), (started.Event.Plan.Seat, new DecisionMoment(started.At, started.Id)));
        }

        return acts;
    }
}

/// <summary>When a decision was made.</summary>
/// <param name="At">Exercise time.</param>
/// <param name="Event">The event.</param>
public readonly record struct DecisionMoment(SimTime At, EventId Event)
{
    /// <summary>Itself, or null before it was made.</summary>
    public DecisionMoment? By(SimTime at) => At <= at ? this : null;
}
