namespace SevenHours.Programmes;

/// <summary>Tests, forms, tasks and items as they are stored.</summary>
internal static class LearningDocuments
{
    /// <summary>How they are written now. A reader of a newer one refuses it.</summary>
    public const int Format = 1;

    public static string Write<T>(T document) => PlanText.Json(document);

    /// <exception cref="InvalidOperationException">A newer version of the product has written it.</exception>
    public static T Read<T>(string text, int format) => format > Format
        ? throw new InvalidOperationException($"A document of learning was written by a newer version (format {format}); this one knows {Format}.")
        : PlanText.FromJson<T>(text);
}

/// <summary>A reading, a test, a form or a task: what a programme gives its learners to do, from one moment to another.</summary>
public abstract record LearningPart
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 160;

    /// <summary>Its key.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The id of the words it is called by as long as nobody wrote a title of his own: each reads them in his language. Null for a title that somebody wrote.</summary>
    public string? Called { get; init; }

    /// <summary>From when on it is open, in seconds since 1970; null while nobody has opened it.</summary>
    public long? OpensAt { get; init; }

    /// <summary>Until when it is open, in seconds since 1970; null for as long as nobody closes it.</summary>
    public long? ClosesAt { get; init; }

    /// <summary>Whether it can be worked on at a moment.</summary>
    public bool IsOpen(long now) => OpensAt <= now && !(ClosesAt <= now);

    /// <summary>Whether its time is over.</summary>
    public bool IsClosed(long now) => ClosesAt <= now;
}
