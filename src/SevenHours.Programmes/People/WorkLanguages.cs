using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Languages people work in on a course: those of the regions the courses are held in. Thread-safe.</summary>
public static class WorkLanguages
{
    private static readonly Lazy<FrozenDictionary<string, string>> s_known = new(Known);

    // Courts and interpreters of the region treat them as four names; nobody needs one of them put into another.
    private static readonly FrozenSet<string> s_south = FrozenSet.Create("bs", "hr", "sr", "cnr");

    /// <summary>Their tags, as they are offered.</summary>
    public static ImmutableArray<string> All { get; } =
        ["en", "fr", "ar", "ru", "es", "it", "de", "pt", "bs", "hr", "sr", "cnr", "mk", "sq", "sl", "bg", "ro", "el", "tr", "uk", "pl", "hu", "ka", "hy", "az", "kk", "ky", "uz", "tg", "fa", "ur", "vi", "zh"];

    /// <summary>The name of a language in another, else in English; its tag when there is none.</summary>
    /// <param name="tag">The language that is named.</param>
    /// <param name="reader">The language it is named in.</param>
    public static string Name(string tag, string reader) => NameTable.Of(NameTable.Languages, tag, reader);

    /// <summary>The tag of a language called by its tag or by its name in itself or in a language of the interface; null for anything else.</summary>
    public static string? Find(string called) => s_known.Value.GetValueOrDefault(RosterWords.Plain(called));

    /// <summary>Whether who speaks one of two languages follows the other without an interpreter: the same language, or two of the standards of one.</summary>
    public static bool AreUnderstood(string one, string other) => one == other || (s_south.Contains(one) && s_south.Contains(other));

    private static FrozenDictionary<string, string> Known()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in All)
        {
            known.TryAdd(tag, tag);
            foreach (var name in NameTable.Languages[tag].Values)
                known.TryAdd(RosterWords.Plain(name), tag);
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
