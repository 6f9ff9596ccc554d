using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What the director writes for everybody in the room.</summary>
/// <param name="Phase">What is going on, such as a name of a phase; or none.</param>
/// <param name="Lines">Public messages, in the order they stand.</param>
/// <param name="Break">The next break, in words; or none.</param>
/// <param name="By">The key of whoever wrote it; null while nobody did.</param>
public sealed record PlenaryBoard(TextRef Phase, IReadOnlyList<TextRef> Lines, TextRef Break, string? By)
{
    /// <summary>Nothing yet.</summary>
    public static PlenaryBoard Empty { get; } = new(TextRef.None, [], TextRef.None, null);
}

/// <summary>What the director released to visitors: press and observers see this and nothing else.</summary>
/// <param name="Story">The public story so far; or none.</param>
/// <param name="Stand">Where to stand; or none.</param>
/// <param name="Rules">Rules of conduct, a line each.</param>
/// <param name="ShowsWho">Whether they see which agencies play.</param>
/// <param name="By">The key of whoever released it; null while nothing was.</param>
public sealed record VisitorSheet(TextRef Story, TextRef Stand, IReadOnlyList<TextRef> Rules, bool ShowsWho, string? By)
{
    /// <summary>Nothing released.</summary>
    public static VisitorSheet Empty { get; } = new(TextRef.None, TextRef.None, [], false, null);
}
