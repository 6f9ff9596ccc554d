using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace SevenHours.Programmes;

/// <summary>Languages people work in on a course: those of the regions the courses are held in. Thread-safe.</summary>
public static class WorkLanguages
{
    private static readonly string[] s_readers = ["en", "ru", "ar", "fr"];

    private static readonly Lazy<FrozenDictionary<string, string>> s_known = new(Known);

    /// <summary>Their tags, as they are offered.</summary>
    public static ImmutableArray<string> All { get; } =
        ["en", "fr", "ar", "ru", "es", "it", "de", "pt", "bs", "hr", "sr", "mk", "sq", "sl", "bg", "ro", "el", "tr", "uk", "pl", "hu", "ka", "hy", "az", "kk", "ky", "uz", "tg", "fa", "ur", "vi", "zh"];

    /// <summary>The name of a language in another, as far as this machine has it; else its tag.</summary>
    /// <param name="tag">The language that is named.</param>
    /// <param name="reader">The language it is named in.</param>
    public static string Name(string tag, string reader) => In(reader, () => CultureInfo.GetCultureInfo(tag).DisplayName, tag);

    /// <summary>The tag of a language called by its tag or by its name in English, French, Russian, Arabic or itself; null for anything else.</summary>
    public static string? Find(string called) => s_known.Value.GetValueOrDefault(RosterWords.Plain(called));

    /// <summary>Says something with a language as that of the interface, and leaves the thread as it was.</summary>
    internal static string In(string reader, Func<string> say, string otherwise)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(reader);
            return say();
        }
        catch (Exception e) when (e is CultureNotFoundException or ArgumentException)
        {
            return otherwise;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static FrozenDictionary<string, string> Known()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in All)
        {
            known.TryAdd(tag, tag);
            foreach (var reader in s_readers.Append(tag))
                known.TryAdd(RosterWords.Plain(Name(tag, reader)), tag);
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
