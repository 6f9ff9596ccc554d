namespace SevenHours.Kernel;

/// <summary>Anything one can act upon or speak of: a person, a place, or a thing such as a telephone number or an account.</summary>
public sealed class Subject : Definition
{
    /// <summary><c>person</c>, <c>place</c>, or the kind of thing: <c>number</c>, <c>vehicle</c>, <c>account</c> and so on.</summary>
    public required string Kind { get; init; }

    /// <summary>Its name in the fictional world.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Other words by which a seat may name it.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}
