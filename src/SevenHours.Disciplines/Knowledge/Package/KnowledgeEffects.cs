using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Knowledge;

/// <summary><c>reveal: { fact: blue_door, to: actor }</c></summary>
[Variant("reveal", "Lets somebody learn facts at once, as the result of an act or by noticing.")]
public sealed class RevealModel : EffectModel
{
    /// <summary>Which facts.</summary>
    [Doc("The fact or facts."), OneOrMany]
    public required IReadOnlyList<Reference<FactModel>> Fact { get; init; }

    /// <summary>To whom.</summary>
    [Doc("Seats and agencies, or `actor` for whoever acted."), OneOrMany, Words("actor")]
    public required IReadOnlyList<Reference<PartyModel>> To { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) =>
        KnowledgeRules.Addressees(build, To, WrittenAt) is { } whom ? new Reveal([.. Fact.Select(f => build.Id<Fact>(f))], whom) : null;
}

/// <summary><c>inject: i07_try_again</c></summary>
[Variant("inject", "Delivers an inject now.")]
public sealed class DeliverModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("The inject."), Shorthand]
    public required Reference<InjectModel> Inject { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new DeliverInject(build.Id<Inject>(Inject));
}

/// <summary><c>trace: { to: crime_unit, channel: radio, says: ... }</c></summary>
[Variant("trace", "Lets somebody in play notice what happened.")]
public sealed class TraceModel : EffectModel
{
    /// <summary>Who notices.</summary>
    [Doc("Seats and agencies that notice it, or `actor` for whoever acted."), OneOrMany, Words("actor")]
    public required IReadOnlyList<Reference<PartyModel>> To { get; init; }

    /// <summary>How.</summary>
    [Doc("How it is noticed.")]
    public Channel Channel { get; init; } = Channel.Radio;

    /// <summary>What.</summary>
    [Doc("What is noticed.")]
    public required Text Says { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) =>
        KnowledgeRules.Addressees(build, To, WrittenAt) is { } whom ? new LeaveTrace(whom, Channel, build.Text(Says)) : null;
}

/// <summary><c>note: the words</c></summary>
[Variant("note", "Writes into the staff log. Nobody in play sees it.")]
public sealed class NoteModel : EffectModel
{
    /// <summary>The words.</summary>
    [Doc("The words."), Shorthand]
    public required Text Says { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new WriteNote(build.Text(Says));
}
