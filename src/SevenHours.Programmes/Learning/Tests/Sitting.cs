namespace SevenHours.Programmes;

/// <summary>Somebody takes a test.</summary>
public sealed record Sitting
{
    /// <summary>The test.</summary>
    public required string Test { get; init; }

    /// <summary>Who takes it.</summary>
    public required string Person { get; init; }

    /// <summary>When he began, in seconds since 1970.</summary>
    public required long StartedAt { get; init; }

    /// <summary>When he handed it in, in seconds since 1970; null while he is at it. What was answered counts either way once the test is closed.</summary>
    public long? HandedInAt { get; init; }

    /// <summary>The account that typed it in from paper; null when it was taken on a device.</summary>
    public string? TypedBy { get; init; }
}

/// <summary>What somebody answered to one item. It is on disk before it is said to be kept.</summary>
public sealed record TestAnswer
{
    /// <summary>The test.</summary>
    public required string Test { get; init; }

    /// <summary>Who answered.</summary>
    public required string Person { get; init; }

    /// <summary>The item.</summary>
    public required string Item { get; init; }

    /// <summary>The keys of the options, separated by blanks; for an order in the order he gave.</summary>
    public required string Chosen { get; init; }

    /// <summary>When, in seconds since 1970.</summary>
    public required long At { get; init; }
}
