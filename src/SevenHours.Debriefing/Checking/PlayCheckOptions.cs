namespace SevenHours.Debriefing;

/// <summary>How much a play check plays.</summary>
public sealed record PlayCheckOptions
{
    /// <summary>Plays for each skill.</summary>
    /// <value>1 and up; 200 unless told.</value>
    public int Plays { get; init; } = 200;

    /// <summary>Plays with and without each key decision, at most: those that are worth enough are settled by fewer.</summary>
    /// <value>0 leaves them out; 200 unless told.</value>
    public int KeyPlays { get; init; } = 200;

    /// <summary>The first seed.</summary>
    public ulong Seed { get; init; } = 1;
}
