using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>An evaluator's note, tied to a moment.</summary>
/// <param name="Kind">What it says of what was seen.</param>
/// <param name="Subject">Whether it is about a learner or about the procedure.</param>
/// <param name="IsCritical">Whether it decided something; minor otherwise.</param>
/// <param name="Branch">The line of history it was seen in.</param>
/// <param name="Event">The last event before it; -1 before STARTEX.</param>
/// <param name="At">Exercise time of the moment, in seconds.</param>
/// <param name="Agencies">The author's ids of the agencies it is about; empty for all.</param>
/// <param name="Objective">The author's id of the objective it speaks to, or null.</param>
/// <param name="Says">The words.</param>
/// <param name="By">The key of whoever wrote it.</param>
/// <param name="Wall">When it was written.</param>
public sealed record Observation(
    ObservationKind Kind,
    ObservationSubject Subject,
    bool IsCritical,
    int Branch,
    int Event,
    int At,
    IReadOnlyList<string> Agencies,
    string? Objective,
    TextRef Says,
    string By,
    DateTimeOffset Wall)
{
    /// <summary>The stored name of a photograph that was added, or null.</summary>
    public string? Photo { get; init; }

    /// <summary>The author's ids of the seats whose people it is about; empty when it names nobody. Notes of older versions name none.</summary>
    public IReadOnlyList<string> Seats { get; init; } = [];

    /// <summary>The number of the classic mistake it names, 1 to 30; 0 when it names none.</summary>
    public int Mistake { get; init; }

    /// <summary>The events it rests on, the one it is about first; empty when it was written from what was seen.</summary>
    public IReadOnlyList<int> Events { get; init; } = [];
}

/// <summary>What an observation says of what was seen.</summary>
public enum ObservationKind
{
    /// <summary>Worth doing again.</summary>
    GoodPractice,

    /// <summary>It was hard, or went badly.</summary>
    Challenge,

    /// <summary>Somebody believes something that is not so.</summary>
    Misconception,

    /// <summary>How it felt to the person who was acted: a role player says so.</summary>
    Witness,
}

/// <summary>What an observation is about.</summary>
public enum ObservationSubject
{
    /// <summary>Somebody who learns.</summary>
    Learner,

    /// <summary>The way it is done.</summary>
    Procedure,
}
