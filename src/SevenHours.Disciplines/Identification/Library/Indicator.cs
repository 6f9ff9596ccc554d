using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>One line of the screening sheet. Every seat may know it: it is a textbook, not the case.</summary>
public sealed class Indicator : Definition
{
    /// <summary>The dimension it belongs to.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>What it says of an adult.</summary>
    public required Strength Strength { get; init; }

    /// <summary>What it says of a child.</summary>
    public required Strength ForChild { get; init; }

    /// <summary>Whom it is asked of.</summary>
    public AskedOf AskedOf { get; init; }

    /// <summary>The line, in words.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What to look for, or none.</summary>
    public TextRef Hint { get; init; }

    /// <summary>Its place on the sheet within its dimension, from 0.</summary>
    public int Place { get; init; }

    /// <summary>What it says of somebody.</summary>
    public Strength Of(bool isChild) => isChild ? ForChild : Strength;
}

/// <summary>Whom an indicator is asked of.</summary>
public enum AskedOf
{
    /// <summary>Everybody.</summary>
    Everybody,

    /// <summary>Adults only.</summary>
    Adults,

    /// <summary>Children only.</summary>
    Children,
}
