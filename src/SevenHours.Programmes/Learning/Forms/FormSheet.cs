namespace SevenHours.Programmes;

/// <summary>
/// One sheet of answers to a form. It has no time and a random key, and the tables keep no order of arrival: nothing joins it to whoever filled it in,
/// unless he consented.
/// </summary>
public sealed record FormSheet
{
    /// <summary>A random key.</summary>
    public required string Id { get; init; }

    /// <summary>The form.</summary>
    public required string Form { get; init; }

    /// <summary>Who filled it in, when he consented that his answers are kept with his name; null otherwise.</summary>
    public string? Person { get; init; }

    /// <summary>How it came.</summary>
    public required SheetOrigin Origin { get; init; }

    /// <summary>The answers by the keys of the questions, as JSON.</summary>
    public required string Answers { get; init; }
}

/// <summary>How a sheet came.</summary>
public enum SheetOrigin
{
    /// <summary>He filled it in himself.</summary>
    Own,

    /// <summary>Staff typed it in from paper.</summary>
    Typed,
}

/// <summary>That somebody has answered a form, and nothing of what he said.</summary>
/// <param name="Form">The form.</param>
/// <param name="Person">Who.</param>
public sealed record FormAnswerer(string Form, string Person);
