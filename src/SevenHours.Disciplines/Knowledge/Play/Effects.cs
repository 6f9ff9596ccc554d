using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Lets seats learn facts at once. What an unlawful act brings is tainted by it.</summary>
/// <param name="facts">What they learn.</param>
/// <param name="whom">Who learns it.</param>
public sealed class Reveal(IReadOnlyList<Id<Fact>> facts, Whom whom) : Effect
{
    /// <summary>What they learn.</summary>
    public IReadOnlyList<Id<Fact>> Facts => facts;

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var seats = whom.Resolve(in scene);
        var admissible = Math.Min(cascade.World.Part<KnowledgePart>().AdmissibleOf(scene.Thing), cascade.World.Part<ActionsPart>().CapOf(scene.Thing));
        var source = scene.Actor.IsSome ? FactSource.Act : FactSource.Seen;
        foreach (var fact in facts)
        {
            Knowing.Learn(cascade, fact, seats, source, via: scene.Thing, admissible: admissible);
        }
    }
}

/// <summary>Delivers an inject.</summary>
/// <param name="inject">Which.</param>
public sealed class DeliverInject(Id<Inject> inject) : Effect
{
    /// <summary>Which. For staff.</summary>
    public Id<Inject> Inject => inject;

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene) => Knowing.Deliver(cascade, Inject, in scene);
}

/// <summary>Lets seats notice something.</summary>
/// <param name="whom">Who notices.</param>
/// <param name="channel">How.</param>
/// <param name="says">What.</param>
public sealed class LeaveTrace(Whom whom, Channel channel, TextRef says) : Effect
{
    /// <summary>What is noticed. For staff.</summary>
    public TextRef Says => says;

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene) => Knowing.Trace(cascade, whom.Resolve(in scene), channel, Says);
}

/// <summary>Writes into the staff log.</summary>
/// <param name="says">The words.</param>
public sealed class WriteNote(TextRef says) : Effect
{
    /// <summary>What is written. For staff.</summary>
    public TextRef Says => says;

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene) => cascade.Emit(new Noted(Says, null));
}

/// <summary>Gives a task to its seats.</summary>
/// <param name="task">Which.</param>
public sealed class GiveTask(Id<TaskDefinition> task) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        var definition = world.Scenario.Table<TaskDefinition>()[task];
        cascade.Emit(new TaskGiven(task, world.Now + definition.Due) { To = definition.To });
    }
}
