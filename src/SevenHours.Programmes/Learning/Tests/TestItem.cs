using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>One question of a test.</summary>
public sealed record TestItem
{
    /// <summary>Its key in the bank.</summary>
    public required string Id { get; init; }

    /// <summary>The competence it belongs to: one of <see cref="CompetenceNames.All"/>.</summary>
    public required string Competence { get; init; }

    /// <summary>What is to be shown by who answers it.</summary>
    public string Objective { get; init; } = "";

    /// <summary>How it is answered.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The keys of its options, as they were written down.</summary>
    public required ImmutableArray<string> Options { get; init; }

    /// <summary>The keys of the right options; for an order all of them, in the right one.</summary>
    public required ImmutableArray<string> Right { get; init; }

    /// <summary>Its words by the tags of languages; English is always there.</summary>
    public required ImmutableDictionary<string, ItemText> Texts { get; init; }

    /// <summary>What the right answer rests on: an article, a section, a study.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether it is used no more; tests that have it keep it.</summary>
    public bool IsRetired { get; init; }

    /// <summary>Its words in a language; in English where it was not translated.</summary>
    public ItemText In(string language) => Wording.Find(Texts, language, static (text, write) => text.Written(write))!;

    /// <summary>
    /// Whether an answer is right. An item is right or wrong as a whole: all right options and no other, or the whole order; for only so are difficulty
    /// and discrimination those of the literature.
    /// </summary>
    /// <param name="chosen">The keys of the options, separated by blanks; null for no answer.</param>
    public bool IsRight(string? chosen)
    {
        var keys = (chosen ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Kind == ItemKind.Order ? keys.SequenceEqual(Right) : keys.Length == Right.Length && keys.ToHashSet(StringComparer.Ordinal).SetEquals(Right);
    }
}

/// <summary>The words of an item in one language.</summary>
/// <param name="Stem">What is asked.</param>
/// <param name="Options">The options by their keys.</param>
/// <param name="Why">Why the right answer is right, shown after the post-test.</param>
/// <param name="Vignette">The situation it is asked about; null for none.</param>
public sealed record ItemText(string Stem, ImmutableDictionary<string, string> Options, string Why, string? Vignette = null)
{
    internal ItemText Written(Func<string, string> write) => new(
        write(Stem), Options.ToImmutableDictionary(option => option.Key, option => write(option.Value), StringComparer.Ordinal), write(Why), Vignette is null ? null : write(Vignette));
}

/// <summary>How an item is answered.</summary>
public enum ItemKind
{
    /// <summary>One option is right.</summary>
    Single,

    /// <summary>Several are.</summary>
    Several,

    /// <summary>The options are put in order.</summary>
    Order,

    /// <summary>True or false, each with a reason: truth for a wrong reason is wrong.</summary>
    TrueFalse,
}
