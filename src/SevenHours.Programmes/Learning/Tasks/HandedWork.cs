namespace SevenHours.Programmes;

/// <summary>What a learner or a team writes for a task. Until it is handed in only he, or his team, sees it.</summary>
public sealed record HandedWork
{
    /// <summary>Its key. Markers know the work by it, not by a name.</summary>
    public required string Id { get; init; }

    /// <summary>The task.</summary>
    public required string Task { get; init; }

    /// <summary>Whose it is; null for a team's.</summary>
    public string? Person { get; init; }

    /// <summary>The team whose it is; null for one person's.</summary>
    public string? Team { get; init; }

    /// <summary>The text.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the file is called; null for none.</summary>
    public string? FileName { get; init; }

    /// <summary>What kind of file it is, as a media type; null for none.</summary>
    public string? FileType { get; init; }

    /// <summary>The file; null for none.</summary>
    public byte[]? File { get; init; }

    /// <summary>When it was last changed, in seconds since 1970.</summary>
    public required long ChangedAt { get; init; }

    /// <summary>When it was handed in, in seconds since 1970; null while it is being written.</summary>
    public long? HandedInAt { get; init; }
}

/// <summary>What one marker says of a work. No other marker sees it before he has given his own.</summary>
public sealed record Mark
{
    /// <summary>The work.</summary>
    public required string Work { get; init; }

    /// <summary>The account of the marker.</summary>
    public required string Marker { get; init; }

    /// <summary>The level of each criterion as <c>criterion=level</c>, separated by blanks.</summary>
    public required string Levels { get; init; }

    /// <summary>His words to the writer.</summary>
    public string Says { get; init; } = "";

    /// <summary>When he gave it, in seconds since 1970; null while he is at it.</summary>
    public long? GivenAt { get; init; }
}

/// <summary>The mark that holds, agreed between the markers or decided by a third.</summary>
public sealed record FinalMark
{
    /// <summary>The work.</summary>
    public required string Work { get; init; }

    /// <summary>The level of each criterion as <c>criterion=level</c>, separated by blanks.</summary>
    public required string Levels { get; init; }

    /// <summary>Why, where the markers differed.</summary>
    public required string Why { get; init; }

    /// <summary>The account that decided.</summary>
    public required string By { get; init; }

    /// <summary>When, in seconds since 1970.</summary>
    public required long At { get; init; }
}
