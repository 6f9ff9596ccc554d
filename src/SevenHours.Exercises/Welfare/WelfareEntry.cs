using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Something the welfare officer keeps: a flag somebody raised, or a note of his own.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="About">The key of the person it is about; null for nobody in particular.</param>
/// <param name="Says">The words; none for a flag without any.</param>
/// <param name="By">The key of whoever wrote it.</param>
/// <param name="Wall">When.</param>
public sealed record WelfareEntry(WelfareKind Kind, string? About, TextRef Says, string By, DateTimeOffset Wall)
{
    /// <summary>Its number among the entries of the exercise, from 1.</summary>
    public int Number { get; init; }

    /// <summary>When the officer had seen to it; null while a flag is open, and for notes.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>Whether it is a flag that nobody has seen to.</summary>
    public bool IsOpen => Kind == WelfareKind.Flag && SettledAt is null;
}

/// <summary>What an entry is.</summary>
public enum WelfareKind
{
    /// <summary>Somebody would like to speak with the officer.</summary>
    Flag,

    /// <summary>A note of the officer.</summary>
    Note,
}
