namespace SevenHours.Exercises;

/// <summary>An act of staff, or somebody proving who he is. It holds references only: no secret, no name, nothing anybody typed.</summary>
/// <param name="Act">What was asked: a short name such as <c>sign-in</c>, or the address as it is mapped, such as <c>POST /exercises/{id}/control/clock/run</c>.</param>
/// <param name="Result">What became of it.</param>
/// <param name="By">Who asked.</param>
public sealed record AuditEntry(string Act, AuditResult Result, AuditActor By)
{
    /// <summary>The permission it needed; null for an act that needs none, such as signing in.</summary>
    public string? Permission { get; init; }

    /// <summary>The exercise it was about.</summary>
    public string? Exercise { get; init; }

    /// <summary>What else it was about, as <c>name=value</c>: ids of people, seats, requests or accounts.</summary>
    public IReadOnlyList<string> About { get; init; } = [];
}

/// <summary>Who did something that is audited.</summary>
/// <param name="Kind">As what he did it.</param>
/// <param name="Id">The account's id, the person's key in the exercise, or empty.</param>
/// <param name="Network">Where a stranger came from, without the last part of the address; null for everybody who is known.</param>
public sealed record AuditActor(AuditActorKind Kind, string Id, string? Network = null);

/// <summary>As what somebody does something.</summary>
public enum AuditActorKind
{
    /// <summary>Nobody known.</summary>
    Stranger,

    /// <summary>Whoever has the terminal of the server.</summary>
    Operator,

    /// <summary>The holder of an account.</summary>
    Account,

    /// <summary>Somebody who joined an exercise without an account.</summary>
    Person,
}

/// <summary>What became of an act.</summary>
public enum AuditResult
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was refused: nothing was done.</summary>
    Refused,

    /// <summary>He may not.</summary>
    Forbidden,

    /// <summary>The server failed.</summary>
    Failed,
}

/// <summary>An entry as it stands in the log.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="At">When it was written.</param>
/// <param name="Entry">What it says.</param>
public sealed record AuditLine(long Number, DateTimeOffset At, AuditEntry Entry);
