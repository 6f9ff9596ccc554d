using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>What a step does, as an author writes it: a map with a single key.</summary>
public abstract class DoModel : Model
{
    /// <summary>The compiled act, or null when it is faulty and was reported.</summary>
    public abstract StandInAct? Compile(ScenarioBuild build, Id<Seat> seat);
}

/// <summary>The school solution for one seat.</summary>
[Section("playbook", "The school solution for one seat: the answer key, and what stand-ins follow. Its id is the seat's.")]
public sealed class PlaybookModel : Entity
{
    /// <summary>Its steps.</summary>
    [Doc("What a good team does in this seat, step by step.")]
    public IReadOnlyList<PlayStepModel> Steps { get; init; } = [];
}

/// <summary>One step.</summary>
public sealed class PlayStepModel : Model
{
    /// <summary>Its id.</summary>
    [Doc("Id of the step within the seat."), Identifier]
    public required string Id { get; init; }

    /// <summary>What the seat must know.</summary>
    [Doc("What the seat must know before it takes the step."), Scope(Scope.Seat)]
    public required Condition When { get; init; }

    /// <summary>The reaction time.</summary>
    [Doc("How long a good team takes to react.")]
    public Spread? Wait { get; init; }

    /// <summary>A key decision.</summary>
    [Doc("Whether it is a key decision: without it the case goes measurably worse.")]
    public bool Key { get; init; }

    /// <summary>What is done.</summary>
    [Doc("What is done: one act or several."), OneOrMany]
    public IReadOnlyList<DoModel> Do { get; init; } = [];

    /// <summary>An entry in the decision log.</summary>
    [Doc("An entry in the decision log made at the same time.")]
    public DecideModel? Decide { get; init; }

    /// <summary>What weaker teams do.</summary>
    [Doc("What weaker teams do instead.")]
    public IReadOnlyList<InsteadModel> Instead { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("Why a good team does this: the answer key.")]
    public string? Note { get; init; }

    /// <summary>The ladder of hints a mentor has for it.</summary>
    [Doc("What a mentor may say when a team does not find the step: a ladder, the least first.")]
    public HintsModel? Hints { get; init; }
}

/// <summary>The ladder of hints of a step.</summary>
public sealed class HintsModel : Model
{
    /// <summary>The least of help.</summary>
    [Doc("A question that lets the team look where it has not looked.")]
    public required Text Question { get; init; }

    /// <summary>More help.</summary>
    [Doc("A pointer to where the answer lies: a page, a rule, a body, a person.")]
    public required Text Pointer { get; init; }

    /// <summary>The most of help.</summary>
    [Doc("The answer: what a good team does now, and why.")]
    public required Text Answer { get; init; }
}

/// <summary>A decision-log entry of a step.</summary>
public sealed class DecideModel : Model
{
    /// <summary>What was decided.</summary>
    [Doc("What is decided.")]
    public required Text What { get; init; }

    /// <summary>Why.</summary>
    [Doc("Why, on what is known.")]
    public Text? Why { get; init; }

    /// <summary>What else was weighed.</summary>
    [Doc("What else was weighed.")]
    public Text? Else { get; init; }

    /// <summary>How sure.</summary>
    [Doc("How sure: guess, doubtful, even, sure or certain.")]
    public Sureness Sure { get; init; } = Sureness.Sure;
}

/// <summary>How sure somebody is of a decision.</summary>
public enum Sureness
{
    /// <summary>About 20 %.</summary>
    Guess,

    /// <summary>About 35 %.</summary>
    Doubtful,

    /// <summary>About 50 %.</summary>
    Even,

    /// <summary>About 80 %.</summary>
    Sure,

    /// <summary>About 95 %.</summary>
    Certain,
}

/// <summary>An alternative.</summary>
public sealed class InsteadModel : Model
{
    /// <summary>Its weight among the alternatives.</summary>
    [Doc("Its weight among the alternatives."), Between(1, 1000)]
    public int Weight { get; init; } = 1;

    /// <summary>What is done.</summary>
    [Doc("What is done instead."), OneOrMany]
    public IReadOnlyList<DoModel> Do { get; init; } = [];
}

/// <summary>A skill.</summary>
[Section("skills", "How well stand-ins play: school, average, novice.")]
public sealed class SkillModel : Entity
{
    /// <summary>Pace.</summary>
    [Doc("Per cent of the school solution's waits."), Between(10, 1000)]
    public int Pace { get; init; } = 100;

    /// <summary>Skips.</summary>
    [Doc("How many steps in a hundred are forgotten."), Between(0, 100)]
    public int Skips { get; init; }

    /// <summary>Strays.</summary>
    [Doc("How many steps in a hundred that have alternatives go astray."), Between(0, 100)]
    public int Strays { get; init; }
}
