using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>What somebody typed keeps his own words: which subject they fitted is truth, and a seat must not learn it by typing.</summary>
/// <remarks>A seat that types a nickname would otherwise be told whose it is.</remarks>
internal static class OwnWords
{
    /// <summary>The target as seats may see it: none when the words were typed.</summary>
    public static Id<Subject> Shown(Id<Subject> target, TextRef words) =>
        words.IsSome && !words.IsAuthored ? Id<Subject>.None : target;
}
