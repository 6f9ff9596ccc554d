namespace SevenHours.Kernel;

/// <summary>One step of the school solution for a seat.</summary>
/// <param name="Name">Its id within the seat's playbook.</param>
/// <param name="When">What the seat must know before it is taken.</param>
/// <param name="Wait">How long a good team takes to react.</param>
/// <param name="IsKey">Whether it is a key decision: without it the case goes measurably worse.</param>
/// <param name="Acts">What is done, in order.</param>
/// <param name="Instead">What weaker teams do instead, with weights.</param>
public sealed record PlayStep(
    string Name,
    DeskCondition When,
    Delay Wait,
    bool IsKey,
    IReadOnlyList<StandInAct> Acts,
    IReadOnlyList<(int Weight, IReadOnlyList<StandInAct> Acts)> Instead)
{
    /// <summary>What a mentor may say when a team does not find the step; null when the author prepared nothing.</summary>
    public StepHints? Hints { get; init; }

    /// <summary>Whether a desk shows that it was done, in whatever words: the entry into the decision log alone does not tell.</summary>
    public bool IsDoneOn(Desk desk) => Acts.Any(act => !act.IsEntry)
        ? Acts.All(act => act.IsEntry || act.IsDoneOn(desk))
        : Acts.Count > 0 && Acts.All(act => act.IsDoneOn(desk));

    /// <summary>The same step when nobody does anything: it stays in its place, so that the others keep their luck.</summary>
    public PlayStep Omitted() => this with { Acts = [], Instead = [] };

    /// <summary>What it comes to, as the school solution writes it into the decision log; none for a step without an entry.</summary>
    public TextRef Decided { get; init; }
}

/// <summary>The ladder of hints of a step, the least first.</summary>
/// <param name="Question">A question that lets the team look where it has not looked.</param>
/// <param name="Pointer">Where the answer lies.</param>
/// <param name="Answer">What a good team does now, and why.</param>
public sealed record StepHints(TextRef Question, TextRef Pointer, TextRef Answer);

/// <summary>The school solution for one seat, named by the seat.</summary>
public sealed class Playbook : Definition
{
    /// <summary>Whose it is.</summary>
    public required Id<Seat> Seat { get; init; }

    /// <summary>Its steps, in the author's order.</summary>
    public required IReadOnlyList<PlayStep> Steps { get; init; }

    /// <summary>The same playbook without a step: for asking what a key decision is worth.</summary>
    /// <remarks>The step stays in its place and does nothing, so that the others keep their luck.</remarks>
    public Playbook Without(string step) => new()
    {
        Name = Name, Seat = Seat, Steps = [.. Steps.Select(s => s.Name == step ? s.Omitted() : s)],
    };
}

/// <summary>How well stand-ins play.</summary>
public sealed class Skill : Definition
{
    /// <summary>Per cent of the school solution's waits: 100 is as quick, 200 takes twice as long.</summary>
    public int Pace { get; init; } = 100;

    /// <summary>How many steps in a hundred are forgotten.</summary>
    public int Skips { get; init; }

    /// <summary>How many steps in a hundred that have alternatives go astray.</summary>
    public int Strays { get; init; }
}
