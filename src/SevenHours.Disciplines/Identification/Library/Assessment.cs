using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>What ticked indicators come to: dimension by dimension, then act, means and purpose. A reading, never a score.</summary>
/// <param name="Dimensions">How each dimension stands, in the order of the sheet.</param>
/// <param name="IsChild">Whether the person is presumed a child, of whom no means is asked.</param>
public sealed record Assessment(IReadOnlyList<DimensionStanding> Dimensions, bool IsChild)
{
    /// <summary>Whether anything shows how the person was recruited, moved, handed over or received.</summary>
    public bool Act => Dimensions.Any(d => d.Dimension.IsRecruitment() && d.Ticked > 0);

    /// <summary>Whether a dimension of deceit, force or abused weakness is met.</summary>
    public bool Means => Dimensions.Any(d => d.Dimension.IsMeans() && d.IsMet);

    /// <summary>Whether the dimension of exploitation is met.</summary>
    public bool Purpose => Dimensions.Any(d => d.Dimension == Dimension.Exploitation && d.IsMet);

    /// <summary>Whether there are reasonable grounds to presume a victim: act, means and purpose; for a child act and purpose.</summary>
    public bool HasGrounds => Act && Purpose && (IsChild || Means);

    /// <summary>Reads the ticks of one sheet.</summary>
    /// <param name="indicators">The library.</param>
    /// <param name="ticked">What was ticked; a repeat counts once.</param>
    /// <param name="isChild">Whether the person is presumed a child.</param>
    public static Assessment Of(Table<Indicator> indicators, IEnumerable<Id<Indicator>> ticked, bool isChild)
    {
        Span<int> counts = stackalloc int[Identification.Dimensions.All.Count * 3];
        counts.Clear();
        foreach (var id in ticked.Distinct())
        {
            var indicator = indicators[id];
            counts[((int)indicator.Dimension * 3) + (int)indicator.Of(isChild)]++;
        }

        var standings = new DimensionStanding[Identification.Dimensions.All.Count];
        for (var i = 0; i < standings.Length; i++)
        {
            standings[i] = new DimensionStanding((Dimension)i, counts[(i * 3) + 2], counts[(i * 3) + 1], counts[i * 3]);
        }

        return new Assessment(standings, isChild);
    }
}

/// <summary>How a dimension stands.</summary>
/// <remarks>
/// Met by two strong indicators; by one strong and another; by three medium; by two medium and a weak one. The rule accompanies the published
/// operational indicators; a national trainer changes what an indicator weighs by overlay, not the rule.
/// </remarks>
/// <param name="Dimension">Which.</param>
/// <param name="Strong">How many strong indicators are ticked.</param>
/// <param name="Medium">How many medium ones.</param>
/// <param name="Weak">How many weak ones.</param>
public readonly record struct DimensionStanding(Dimension Dimension, int Strong, int Medium, int Weak)
{
    /// <summary>How many are ticked.</summary>
    public int Ticked => Strong + Medium + Weak;

    /// <summary>Whether the dimension is met.</summary>
    public bool IsMet => Strong >= 2 || (Strong == 1 && Medium + Weak >= 1) || Medium >= 3 || (Medium == 2 && Weak >= 1);
}
