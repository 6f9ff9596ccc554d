namespace SevenHours.Disciplines.Identification;

/// <summary>The six dimensions of the operational indicators of trafficking: how somebody was won, what for, and what holds the person.</summary>
public enum Dimension
{
    /// <summary>Won by deceit.</summary>
    DeceptiveRecruitment,

    /// <summary>Won by force or threat.</summary>
    CoerciveRecruitment,

    /// <summary>Won by abuse of a weak position.</summary>
    VulnerableRecruitment,

    /// <summary>Exploited.</summary>
    Exploitation,

    /// <summary>Held by force or threat where the exploitation is.</summary>
    Coercion,

    /// <summary>Held by abuse of a weak position there.</summary>
    Vulnerability,
}

/// <summary>What a dimension is.</summary>
public static class Dimensions
{
    /// <summary>All six, in the order of the sheet.</summary>
    public static IReadOnlyList<Dimension> All { get; } = Enum.GetValues<Dimension>();

    /// <summary>How many indicators the published set for labour exploitation of adults has in a dimension: 10, 10, 16, 9, 15 and 7.</summary>
    /// <remarks>ILO and European Commission, Operational indicators of trafficking in human beings (2009).</remarks>
    public static int PublishedForLabour(Dimension dimension) => dimension switch
    {
        Dimension.DeceptiveRecruitment or Dimension.CoerciveRecruitment => 10,
        Dimension.VulnerableRecruitment => 16,
        Dimension.Exploitation => 9,
        Dimension.Coercion => 15,
        Dimension.Vulnerability => 7,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "There is no such dimension."),
    };

    /// <summary>Whether it speaks of how somebody was recruited.</summary>
    public static bool IsRecruitment(this Dimension dimension) => dimension <= Dimension.VulnerableRecruitment;

    /// <summary>Whether it speaks of a means; the purpose is the other.</summary>
    public static bool IsMeans(this Dimension dimension) => dimension != Dimension.Exploitation;
}
