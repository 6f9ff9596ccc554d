using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Figures of tests by published formulas. Shares are 0 to 1.</summary>
public static class TestFigures
{
    /// <summary>Fewest people a figure is shown for: below it only how many there are.</summary>
    public const int Fewest = 5;

    /// <summary>
    /// How hard an item was: the share that answered it right, <c>p = right ÷ answered</c>. A high figure is an easy item. (Crocker and Algina 1986, chapter 14.)
    /// </summary>
    /// <param name="isRight">Whether each person had it right.</param>
    public static double? Difficulty(IReadOnlyCollection<bool> isRight) => isRight.Count == 0 ? null : (double)isRight.Count(right => right) / isRight.Count;

    /// <summary>
    /// Whether an item tells those who know more from those who know less: the point-biserial correlation of the item with the score in the other items,
    /// <c>r = (M₁ − M₀) ÷ s · √(p·q)</c>, where M₁ and M₀ are the mean scores of those who had it right and wrong, s the standard deviation of all scores with n
    /// below the line, p the share that had it right and q = 1 − p. The item itself is left out of the score, or it would agree with itself. (Point-biserial: Lord
    /// and Novick 1968, 15.5; the rest score: Henrysson 1963.)
    /// </summary>
    /// <param name="answers">For each person whether he had it right, and his score in the other items.</param>
    /// <returns>−1 to 1; below 0.2 an item is worth looking at, below 0 its key is probably wrong. Null when all had it right or wrong, or all scored the same.</returns>
    public static double? Discrimination(IReadOnlyCollection<(bool IsRight, double Others)> answers)
    {
        var (right, wrong) = (answers.Where(answer => answer.IsRight).ToList(), answers.Where(answer => !answer.IsRight).ToList());
        if (right.Count == 0 || wrong.Count == 0)
            return null;
        var mean = answers.Average(answer => answer.Others);
        var deviation = Math.Sqrt(answers.Average(answer => (answer.Others - mean) * (answer.Others - mean)));
        var p = (double)right.Count / answers.Count;
        return deviation < 1e-9 ? null : (right.Average(answer => answer.Others) - wrong.Average(answer => answer.Others)) / deviation * Math.Sqrt(p * (1 - p));
    }

    /// <summary>
    /// The normalised gain of a group, <c>g = (post − pre) ÷ (1 − pre)</c>: how much of what could be gained was gained. From means over people who took both
    /// tests, not a mean of their own gains. (Hake 1998, American Journal of Physics 66, 64–74: below 0.3 low, from 0.7 high, in physics courses.)
    /// </summary>
    /// <param name="before">The mean share before.</param>
    /// <param name="after">The mean share after.</param>
    /// <returns>At most 1, negative for a loss; null when nothing was left to gain.</returns>
    public static double? Gain(double before, double after) => before >= 1 ? null : (after - before) / (1 - before);
}

/// <summary>How many people took a test before and after, and how they did.</summary>
/// <param name="Name">The competence; empty for the whole test.</param>
/// <param name="People">How many took both.</param>
/// <param name="Before">The mean share of right answers before; null for too few people.</param>
/// <param name="After">The mean share after.</param>
/// <param name="Gain">The normalised gain.</param>
public sealed record GainLine(string Name, int People, double? Before, double? After, double? Gain);

/// <summary>How an item did, both tests together.</summary>
/// <param name="Item">The item.</param>
/// <param name="Before">How many were asked before.</param>
/// <param name="PBefore">The share that had it right before; null for too few people.</param>
/// <param name="After">How many were asked after.</param>
/// <param name="PAfter">The share that had it right after.</param>
/// <param name="Discrimination">The point-biserial correlation over both; null for too few people or when it cannot be computed.</param>
public sealed record ItemLine(TestItem Item, int Before, double? PBefore, int After, double? PAfter, double? Discrimination);
