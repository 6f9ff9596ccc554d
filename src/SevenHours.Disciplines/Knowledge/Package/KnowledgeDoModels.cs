using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Knowledge;

/// <summary><c>share: { facts: [blue_door], to: crime_unit }</c></summary>
[Variant("share", "Shares facts with seats and agencies.")]
public sealed class ShareDo : DoModel
{
    /// <summary>What.</summary>
    [Doc("The facts. Those the seat does not hold yet are left out."), OneOrMany]
    public required IReadOnlyList<Reference<FactModel>> Facts { get; init; }

    /// <summary>With whom.</summary>
    [Doc("Seats and agencies."), OneOrMany]
    public required IReadOnlyList<Reference<PartyModel>> To { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        if (Facts.Count == 0)
        {
            build.Diagnostics.Report(KnowledgeRules.NothingShared, WrittenAt);
            return null;
        }

        return KnowledgeRules.Addressees(build, To, WrittenAt) is { } whom
            ? new TellAct(seat, whom.Seats, TextRef.None, [.. Facts.Select(f => build.Id<Fact>(f))])
            : null;
    }
}

/// <summary><c>tell: { to: crime_unit, text: ..., facts: [...] }</c></summary>
[Variant("tell", "Writes to seats and agencies.")]
public sealed class TellDo : DoModel
{
    /// <summary>To whom.</summary>
    [Doc("Seats and agencies."), OneOrMany]
    public required IReadOnlyList<Reference<PartyModel>> To { get; init; }

    /// <summary>The words.</summary>
    [Doc("The words.")]
    public required Text Text { get; init; }

    /// <summary>The facts attached.</summary>
    [Doc("Facts to attach. Those the seat does not hold yet are left out."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) =>
        KnowledgeRules.Addressees(build, To, WrittenAt) is { } whom
            ? new TellAct(seat, whom.Seats, build.Text(Text), [.. Facts.Select(f => build.Id<Fact>(f))])
            : null;
}

/// <summary><c>decide: { what: ..., why: ..., sure: sure }</c></summary>
[Variant("decide", "Enters a decision into the log.")]
public sealed class DecideDo : DoModel
{
    /// <summary>What was decided.</summary>
    [Doc("What is decided."), Shorthand]
    public required Text What { get; init; }

    /// <summary>Why.</summary>
    [Doc("Why, on what is known.")]
    public Text? Why { get; init; }

    /// <summary>What else was weighed.</summary>
    [Doc("What else was weighed.")]
    public Text? Else { get; init; }

    /// <summary>How sure.</summary>
    [Doc("How sure.")]
    public Sureness Sure { get; init; } = Sureness.Sure;

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) =>
        new DecideAct(new RecordDecision(seat, build.Text(What), build.Text(Why), build.Text(Else), Sure));
}

/// <summary><c>submit: { task: op_plan, text: ... }</c></summary>
[Variant("submit", "Hands a written product in.")]
public sealed class SubmitDo : DoModel
{
    /// <summary>Which task.</summary>
    [Doc("The task.")]
    public required Reference<TaskModel> Task { get; init; }

    /// <summary>The text.</summary>
    [Doc("The text.")]
    public required Text Text { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) =>
        new SubmitAct(new SubmitTask(seat, build.Id<TaskDefinition>(Task), build.Text(Text), []));
}
