namespace SevenHours.Disciplines.Evidence;

/// <summary>How an exhibit stands in a file: what is wrong with it, and what that leaves.</summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Breaks">What is wrong, law first, then custody in the order it came about, then what it inherits.</param>
/// <param name="Lawful">How far it may be used, per mille: the least that the breaks and its ancestors leave.</param>
/// <param name="Integrity">How sure it is that it is what was taken, in percent.</param>
/// <param name="SourceCount">How many independent sources say what it says, itself among them.</param>
/// <param name="GradePercent">What the grade of its source leaves of corroboration, in percent.</param>
public sealed record Appraisal(Exhibit Exhibit, IReadOnlyList<Break> Breaks, int Lawful, int Integrity, int SourceCount, int GradePercent)
{
    /// <summary>Lawfulness in percent.</summary>
    public int Lawfulness => Lawful / 10;

    /// <summary>Corroboration in percent: what the number of independent sources is worth, less for a poor source.</summary>
    public int Corroboration => Sources.PercentOf(SourceCount) * GradePercent / 100;

    /// <summary>Whether it can be used at all.</summary>
    public bool IsUsable => Lawful > 0 && Integrity > 0;

    /// <summary>Its weight for something it is so relevant to: 0 to 100.</summary>
    public int WeightFor(int relevance) => Weight.Of(relevance, Integrity, Lawfulness, Corroboration);
}

/// <summary>Weight = relevance × integrity × lawfulness × corroboration, each 0 to 100, and so is the product.</summary>
/// <remarks>Source: the product's model of practice. Whole numbers, rounded down once, at the end.</remarks>
public static class Weight
{
    /// <summary>The product.</summary>
    public static int Of(int relevance, int integrity, int lawfulness, int corroboration) =>
        (int)((long)Clamp(relevance) * Clamp(integrity) * Clamp(lawfulness) * Clamp(corroboration) / 1_000_000);

    private static int Clamp(int percent) => Math.Clamp(percent, 0, 100);
}
