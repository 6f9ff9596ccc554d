using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>A seat ordered an act. Its agency learns of it.</summary>
/// <param name="Plan">What was ordered, in the seat's own words.</param>
public sealed record ActionStarted(ActPlan Plan) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() =>
        new ActionStarted(Plan with { Target = OwnWords.Shown(Plan.Target, Plan.TargetText) });

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<ActionsPart>();
        var ordinal = part.OrdinalOf(Plan.Seat, Plan.Action, Plan.Target);
        part.Add(new Act(Plan, ActStatus.Waiting, Lawfulness.Unjudged, [], SimTime.Never, ordinal, world.LastEvent));
        world.Touch(ActionsPart.KeyOf(Plan.Action));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<ActionsDesk>().Add(new ActOnDesk(Plan, notice.At));
}

/// <summary>An observation: an act waits because a resource is missing.</summary>
/// <param name="Handle">The act.</param>
/// <param name="Missing">The kinds that are missing.</param>
/// <param name="Until">When they are back as far as anybody can say, or never when nobody can.</param>
public sealed record ActionWaiting(Handle Handle, IReadOnlyList<string> Missing, SimTime Until) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<ActionsDesk>().Change(Handle, a => a with { WaitsFor = Missing, WaitsUntil = Until });
}

/// <summary>An act is under way.</summary>
/// <param name="Handle">The act.</param>
/// <param name="Lawfulness">How it stands before the law. For seats only the order they rely on and the time for validation remain.</param>
/// <param name="Uses">
/// What it has taken of which pool. Taken out for seats; what is left of a pool its agency learns by <see cref="PoolCounted"/>.
/// </param>
/// <param name="Due">When it will be done. Taken out for seats.</param>
public sealed record ActionBegan(Handle Handle, Lawfulness Lawfulness, IReadOnlyList<PoolUse> Uses, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new ActionBegan(
        Handle, new Lawfulness(true, true, Lawfulness.Order, Lawfulness.ValidateBy, Lawfulness.Full), [], SimTime.Never);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<ActionsPart>();
        var index = part.IndexOf(Handle);
        var act = part.Acts[index] with
        {
            Status = ActStatus.Running, Lawfulness = Lawfulness, Uses = Uses, Due = Due, By = world.LastEvent,
        };
        part.Set(index, act);
        part.Take(Uses);
        world.Part<KnowledgePart>().Taint(Handle, Lawfulness.Admissibility);
        world.Schedule(Due, 0, ActWake.Instance, index);
        if (Lawfulness.AwaitsValidation)
        {
            world.Schedule(Lawfulness.ValidateBy, 0, ValidationWake.Instance, index);
        }

        world.Touch(ActionsPart.KeyOf(act.Plan.Action));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var (at, lawfulness) = (notice.At, Lawfulness);
        desk.Part<ActionsDesk>().Change(Handle, a => a with
        {
            Status = ActStatus.Running, BeganAt = at, WaitsFor = [], ReliesOn = lawfulness.Order, ValidateBy = lawfulness.ValidateBy,
        });
    }
}

/// <summary>An act is done. What it brought follows as <see cref="OutcomeFollowed"/>; when nothing follows, nothing was found.</summary>
/// <param name="Handle">The act.</param>
public sealed record ActionFinished(Handle Handle) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<ActionsPart>().Close(world, Handle, ActStatus.Finished);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<ActionsDesk>().Change(Handle, a => a with { Status = ActStatus.Finished, EndedAt = at });
    }
}

/// <summary>An act was called off.</summary>
/// <param name="Handle">The act.</param>
public sealed record ActionCancelled(Handle Handle) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<ActionsPart>().Close(world, Handle, ActStatus.Cancelled);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<ActionsDesk>().Change(Handle, a => a with { Status = ActStatus.Cancelled, EndedAt = at });
    }
}

/// <summary>What an act brought. The actor's agency learns what is said of it; its effects name this event as their cause.</summary>
/// <param name="Handle">The act.</param>
/// <param name="Outcome">Which outcome. Taken out for seats.</param>
/// <param name="IsHit">Whether luck let it succeed. Taken out for seats, who are told only of what succeeded.</param>
/// <param name="Says">What the actor is told.</param>
public sealed record OutcomeFollowed(Handle Handle, Id<Outcome> Outcome, bool IsHit, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new OutcomeFollowed(Handle, Id<Outcome>.None, true, Says);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var says = Says;
        desk.Part<ActionsDesk>().Change(Handle, a => a with { Results = [.. a.Results, says] });
    }
}

/// <summary>An urgent act was validated in time, or was not: then nothing it found can be used.</summary>
/// <param name="Handle">The act.</param>
/// <param name="IsValidated">Whether an order followed in time.</param>
/// <param name="Order">The order that followed, or none.</param>
/// <param name="Admissibility">How far what it finds can be used now, per mille. Taken out for seats.</param>
public sealed record LawfulnessChanged(Handle Handle, bool IsValidated, Handle Order, int Admissibility) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new LawfulnessChanged(Handle, IsValidated, Order, 0);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<ActionsPart>();
        var index = part.IndexOf(Handle);
        var act = part.Acts[index];
        part.Set(index, act with
        {
            Lawfulness = act.Lawfulness with
            {
                HasBasis = IsValidated, Order = Order, ValidateBy = SimTime.Never, Admissibility = Admissibility,
            },
        });
        world.Part<KnowledgePart>().Taint(Handle, Admissibility);
        world.Touch(ActionsPart.KeyOf(act.Plan.Action));
        world.Touch(EvidencePart.Any);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var (order, validated) = (Order, IsValidated);
        desk.Part<ActionsDesk>().Change(Handle, a => a with { ReliesOn = order, IsValidated = validated, ValidateBy = SimTime.Never });
    }
}
