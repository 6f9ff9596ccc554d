namespace SevenHours.Kernel;

/// <summary>Where a rule stands.</summary>
public enum RuleStatus
{
    /// <summary>Its condition has not become true.</summary>
    Idle,

    /// <summary>It will fire at <see cref="RuleState.Due"/>.</summary>
    Armed,

    /// <summary>It has fired, and its condition has not fallen since.</summary>
    Spent,

    /// <summary>The director has struck it out.</summary>
    Skipped,
}

/// <summary>A rule during play.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Due">When it fires, if armed.</param>
/// <param name="IsHeld">Whether it waits for the director's release.</param>
/// <param name="Firings">How often it has fired or lapsed.</param>
/// <param name="By">The event that brought it there.</param>
public readonly record struct RuleState(RuleStatus Status, SimTime Due, bool IsHeld, int Firings, EventId By)
{
    /// <summary>Whether its time has come and only the director's release is missing.</summary>
    public bool IsWaiting(SimTime now) => Status == RuleStatus.Armed && IsHeld && Due <= now;
}
