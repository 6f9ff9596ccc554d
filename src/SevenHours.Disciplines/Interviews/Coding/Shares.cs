namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>Turns scores into shares of a whole.</summary>
internal static class Shares
{
    /// <summary>For each score its likelihood in per mille.</summary>
    /// <param name="scores">Logarithms of likelihoods in 2^-16, up to what is common to all.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<long> scores)
    {
        var most = scores.Max();
        var powers = scores.Select(s => Whole.Exp(s - most)).ToList();
        var all = powers.Sum();
        return [.. powers.Select(p => (int)(p * 1000 / all))];
    }
}
