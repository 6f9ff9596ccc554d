using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>Where an act stands.</summary>
public enum ActStatus
{
    /// <summary>Ordered; a resource is missing.</summary>
    Waiting,

    /// <summary>Under way.</summary>
    Running,

    /// <summary>Done.</summary>
    Finished,

    /// <summary>Called off.</summary>
    Cancelled,
}

/// <summary>One doing of an action by a seat, as it really stands.</summary>
/// <param name="Plan">What was ordered.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Lawfulness">How it stands before the law; unjudged until it begins.</param>
/// <param name="Uses">What it has taken of which pool.</param>
/// <param name="Due">When it is done.</param>
/// <param name="Ordinal">How often this seat did this to this target before: the address of its luck.</param>
/// <param name="By">The event that brought it there.</param>
public sealed record Act(
    ActPlan Plan, ActStatus Status, Lawfulness Lawfulness, IReadOnlyList<PoolUse> Uses, SimTime Due, int Ordinal, EventId By)
{
    /// <summary>The scene its effects are about.</summary>
    public Scene Scene => new(Plan.Seat, Plan.Target, Plan.Handle);

    /// <summary>Whether it takes resources or waits for them.</summary>
    public bool IsOpen => Status is ActStatus.Waiting or ActStatus.Running;
}

/// <summary>What a seat ordered to be done.</summary>
/// <param name="Handle">The name of the act.</param>
/// <param name="Seat">Who acts.</param>
/// <param name="Action">What is done.</param>
/// <param name="Target">To what, or none when the words fit nothing.</param>
/// <param name="TargetText">The target in the seat's own words.</param>
/// <param name="Options">How, by the names of options.</param>
/// <param name="Cites">The facts it is founded on.</param>
/// <param name="UrgentGround">The ground on which it is done before anybody allowed it, or none.</param>
/// <param name="Why">Why it is necessary, in the seat's own words.</param>
/// <param name="WithoutConsent">Whether it is done although the person concerned was not asked or did not agree.</param>
public sealed record ActPlan(
    Handle Handle,
    Id<Seat> Seat,
    Id<ActionDefinition> Action,
    Id<Subject> Target,
    TextRef TargetText,
    IReadOnlyList<string> Options,
    IReadOnlyList<Id<Fact>> Cites,
    Id<Ground> UrgentGround,
    TextRef Why,
    bool WithoutConsent);
