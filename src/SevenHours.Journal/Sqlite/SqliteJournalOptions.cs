namespace SevenHours.Journal.Sqlite;

/// <summary>Settings of a journal in a SQLite file.</summary>
public sealed record SqliteJournalOptions
{
    /// <summary>How long to wait for a file that another process holds before answering that it is locked.</summary>
    /// <value>Default 2 seconds; rounded up to whole seconds, at least one.</value>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The wall clock that stamps records.</summary>
    /// <value>Default <see cref="TimeProvider.System"/>.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Most appends in one commit; bounds how long the first of them waits for the last.</summary>
    /// <value>Default 512, at least 1.</value>
    public int MaxGroup { get; init; } = 512;
}
