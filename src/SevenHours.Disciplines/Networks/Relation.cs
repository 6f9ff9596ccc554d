using SevenHours.Language;

namespace SevenHours.Disciplines.Networks;

/// <summary>What ties two of a network, or somebody to a place or a thing. The words of truth and charts.</summary>
public enum Relation
{
    /// <summary>Gives orders to.</summary>
    Commands,

    /// <summary>Recruited.</summary>
    Recruits,

    /// <summary>Brought from place to place.</summary>
    Transports,

    /// <summary>Lodges or holds.</summary>
    Houses,

    /// <summary>Keeps watch over.</summary>
    Guards,

    /// <summary>Exploits.</summary>
    Exploits,

    /// <summary>Pays.</summary>
    Pays,

    /// <summary>Collects money for.</summary>
    CollectsFor,

    /// <summary>Moves or hides money for.</summary>
    LaundersFor,

    /// <summary>Makes or gets papers for.</summary>
    ForgesFor,

    /// <summary>Bribes or is warned by.</summary>
    Corrupts,

    /// <summary>Calls or writes to.</summary>
    Calls,

    /// <summary>Meets.</summary>
    Meets,

    /// <summary>Lives or stays at.</summary>
    LivesAt,

    /// <summary>Works at or for.</summary>
    WorksAt,

    /// <summary>Uses: a telephone, an account, a vehicle.</summary>
    Uses,

    /// <summary>Owns, or stands in the register for.</summary>
    Owns,

    /// <summary>Is family of.</summary>
    Family,

    /// <summary>Knows, and nothing more is known.</summary>
    Acquainted,
}

/// <summary>The words of <see cref="Relation"/>.</summary>
public static class Relations
{
    /// <summary>Every relation, in the order of lists.</summary>
    public static IReadOnlyList<Relation> All { get; } = Enum.GetValues<Relation>();

    /// <summary>The word of a relation in package files and charts.</summary>
    public static string WordOf(Relation relation) => SnakeCase.Of(relation.ToString());

    /// <summary>The relation of a word, or null.</summary>
    public static Relation? Find(string? word) =>
        All.Where(relation => string.Equals(WordOf(relation), word, StringComparison.Ordinal)).Select(relation => (Relation?)relation).FirstOrDefault();

    /// <summary>Whether it is the same seen from either end.</summary>
    public static bool IsMutual(Relation relation) => relation is Relation.Calls or Relation.Meets or Relation.Family or Relation.Acquainted;
}
