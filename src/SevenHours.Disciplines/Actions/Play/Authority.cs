namespace SevenHours.Disciplines.Actions;

/// <summary>Who must allow an action, from nobody up. A higher authority's order serves where a lower one's is asked.</summary>
public enum Authority
{
    /// <summary>One's own powers.</summary>
    None,

    /// <summary>The person concerned.</summary>
    Consent,

    /// <summary>One's own supervisor: whoever acts decides it himself and answers for it.</summary>
    Supervisor,

    /// <summary>A prosecutor.</summary>
    Prosecutor,

    /// <summary>A judge.</summary>
    Court,
}
