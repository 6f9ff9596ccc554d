namespace SevenHours.Disciplines.Identification;

/// <summary>How much an indicator says by itself.</summary>
public enum Strength
{
    /// <summary>Little: it needs others beside it.</summary>
    Weak,

    /// <summary>Something.</summary>
    Medium,

    /// <summary>Much.</summary>
    Strong,
}
