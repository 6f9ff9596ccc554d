namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Sentences of reviews: of employers, agencies, landlords, carriers.</summary>
internal static class ReviewWords
{
    /// <summary>What is reviewed.</summary>
    public static readonly Said[] Of = Said.All("review.of");

    /// <summary>What the content say.</summary>
    public static readonly Said[] Good = Said.All("review.good");

    /// <summary>What the discontented say.</summary>
    public static readonly Said[] Bad = Said.All("review.bad");

    /// <summary>What most end with.</summary>
    public static readonly Said[] Ends = Said.All("review.end");
}
