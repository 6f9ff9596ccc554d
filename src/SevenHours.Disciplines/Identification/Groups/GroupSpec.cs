namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>What a group is made from: the same specification gives the same people on every machine.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="People">How many, <see cref="Least"/> to <see cref="Most"/>.</param>
/// <param name="Seed">Its luck.</param>
/// <param name="Mixture">Of what it is made.</param>
public sealed record GroupSpec(GroupKind Kind, int People, ulong Seed, GroupMixture Mixture)
{
    /// <summary>The fewest people.</summary>
    public const int Least = 20;

    /// <summary>The most people.</summary>
    public const int Most = 200;

    /// <summary>A group of the usual mixture.</summary>
    public static GroupSpec Of(GroupKind kind, int people, ulong seed) => new(kind, people, seed, GroupMixture.Usual(kind));
}
