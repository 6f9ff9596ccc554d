using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>Do an action. Whatever the law, the mandate and the free resources say: only what makes no sense is refused.</summary>
/// <param name="Seat">Who acts.</param>
/// <param name="Action">What is done.</param>
/// <param name="Target">To what: the subject that <see cref="SubjectMatcher"/> found for the seat's words, or none.</param>
/// <param name="TargetText">
/// The target in the seat's own words. Words that fit nothing are acted on all the same, and nothing is found.
/// </param>
public sealed record StartAction(Id<Seat> Seat, Id<ActionDefinition> Action, Id<Subject> Target, TextRef TargetText) : SeatCommand(Seat)
{
    /// <summary>The number of acts in <see cref="World.HandleFor"/>. Pinned.</summary>
    internal const int HandleKind = 10;

    /// <summary>How: names of the action's options.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The facts it is founded on.</summary>
    public IReadOnlyList<Id<Fact>> Cites { get; init; } = [];

    /// <summary>The ground on which it is done before anybody allowed it, or none.</summary>
    public Id<Ground> UrgentGround { get; init; } = Id<Ground>.None;

    /// <summary>Why it is necessary, in the seat's own words.</summary>
    public TextRef Why { get; init; }

    /// <summary>Whether it is done although the person concerned was not asked or did not agree.</summary>
    public bool WithoutConsent { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        var scenario = desk.Scenario;
        var actions = scenario.Table<ActionDefinition>();
        return !actions.Has(Action) ? ActionRefusals.NoSuchAction
            : Target.IsSome && !scenario.Subjects.Has(Target) ? Refusal.NoSuchThing
            : UrgentGround.IsSome && !scenario.Table<Ground>().Has(UrgentGround) ? Refusal.NoSuchThing
            : Options.Any(o => actions[Action].Option(o) is null) ? ActionRefusals.NoSuchOption
            : Options.Distinct().Select(o => actions[Action].Option(o)!.Either).OfType<string>().GroupBy(e => e).Any(g => g.Count() > 1)
                ? ActionRefusals.OneOfThese
            : Checks.Holding(desk, Cites);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => ActRun.Order(cascade, this);
}

/// <summary>Call an act off, whether it waits or runs. What it took is free again; what it has set off is not undone.</summary>
/// <param name="Seat">A seat of the agency that acts.</param>
/// <param name="Act">The act.</param>
public sealed record CancelAction(Id<Seat> Seat, Handle Act) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<ActionsDesk>().Find(Act) is not { } act ? Refusal.NoSuchThing
        : act.Status is ActStatus.Waiting or ActStatus.Running ? null
        : ActionRefusals.OverAlready;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        cascade.Cause = cascade.Emit(new ActionCancelled(Act) { To = ActRun.Agency(cascade.World, Seat) });
        Roster.Settle(cascade);
    }
}

/// <summary>Refusals of acts.</summary>
public static class ActionRefusals
{
    /// <summary>Not in the catalogue.</summary>
    public static readonly Refusal NoSuchAction = new(
        "action.unknown", "There is no such action in the catalogue.", "Choose one from the catalogue.");

    /// <summary>The action cannot be done in this way.</summary>
    public static readonly Refusal NoSuchOption = new(
        "action.option_unknown", "This action has no such option.", "Choose from the options the action names.");

    /// <summary>Two options of one choice.</summary>
    public static readonly Refusal OneOfThese = new(
        "action.one_of_these", "Two of the ways you chose exclude each other.", "Keep the one you mean.");

    /// <summary>The act is done or was called off.</summary>
    public static readonly Refusal OverAlready = new(
        "action.over", "This act is over already.", "Look at what it brought.");
}
