using SevenHours.Language;

namespace SevenHours.Disciplines.Identification;

/// <summary>An indicator.</summary>
[Section("indicators", "A line of the screening sheet: a sign of trafficking, with its dimension and what it weighs.")]
public sealed class IndicatorModel : Entity
{
    /// <summary>Its dimension.</summary>
    [Doc("deceptive_recruitment, coercive_recruitment, vulnerable_recruitment, exploitation, coercion or vulnerability (both: where the exploitation is).")]
    public required Dimension Dimension { get; init; }

    /// <summary>What it weighs.</summary>
    [Doc("strong, medium or weak, of an adult.")]
    public required Strength Strength { get; init; }

    /// <summary>What it weighs of a child.</summary>
    [Doc("What it weighs of a child, when that differs; never less than of an adult.")]
    public Strength? Child { get; init; }

    /// <summary>Whom it is asked of.</summary>
    [Doc("everybody, adults or children.")]
    public AskedOf Of { get; init; }

    /// <summary>The line.</summary>
    [Doc("The line of the sheet, short enough to be read while somebody speaks.")]
    public required Text Title { get; init; }

    /// <summary>What to look for.</summary>
    [Doc("What to look for, in a sentence.")]
    public Text? Hint { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
