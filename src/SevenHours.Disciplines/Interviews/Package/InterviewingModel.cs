using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A figure of the interview engine that this package sets.</summary>
[Section("interviewing", "A figure of the interview engine, by its name in the reference of interviewing, in the unit given there.")]
public sealed class InterviewingModel : Entity
{
    /// <summary>The value.</summary>
    [Doc("The value, in the unit of the figure."), Shorthand]
    public required int Value { get; init; }

    /// <summary>Why it is another.</summary>
    [Doc("Why it is another here, for whoever reads the package.")]
    public string? Why { get; init; }
}
