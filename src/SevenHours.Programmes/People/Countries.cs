using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace SevenHours.Programmes;

/// <summary>Countries by their two-letter codes, with their names as far as this machine has them. Thread-safe.</summary>
public static class Countries
{
    private static readonly string[] s_readers = ["en", "ru", "ar", "fr"];

    // What people write and machines do not.
    private static readonly (string Called, string Code)[] s_more =
    [
        ("uk", "GB"), ("great britain", "GB"), ("england", "GB"), ("usa", "US"), ("united states of america", "US"), ("uae", "AE"), ("emirates", "AE"),
        ("russian federation", "RU"), ("republic of moldova", "MD"), ("macedonia", "MK"), ("republic of north macedonia", "MK"), ("bosnia", "BA"), ("bih", "BA"),
        ("czech republic", "CZ"), ("turkey", "TR"), ("türkiye", "TR"), ("kyrgyz republic", "KG"), ("palestine", "PS"), ("state of palestine", "PS"), ("فلسطين", "PS"),
        ("syrian arab republic", "SY"), ("viet nam", "VN"), ("holland", "NL"), ("the netherlands", "NL"), ("республика молдова", "MD"), ("босния", "BA"),
    ];

    // By the cultures this machine has: a few codes of theirs are no countries it can name, and are left out.
    private static readonly Lazy<FrozenDictionary<string, RegionInfo>> s_regions = new(() =>
        CultureInfo.GetCultures(CultureTypes.SpecificCultures).OrderBy(culture => culture.Name, StringComparer.Ordinal).Select(culture => new RegionInfo(culture.Name))
            .Where(region => region.TwoLetterISORegionName.Length == 2 && region.TwoLetterISORegionName.All(char.IsAsciiLetterUpper) && region.TwoLetterISORegionName is not ("DG" or "IC" or "EA"))
            .GroupBy(region => region.TwoLetterISORegionName, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, string>> s_known = new(Known);

    /// <summary>Every code there is.</summary>
    public static ImmutableArray<string> All { get; } = [.. s_regions.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The name of a country in a language; its code when this machine has none.</summary>
    /// <param name="code">Its two-letter code.</param>
    /// <param name="reader">The language it is named in.</param>
    public static string Name(string code, string reader) =>
        s_regions.Value.TryGetValue(code, out var region) ? WorkLanguages.In(reader, () => region.DisplayName, code) : code;

    /// <summary>
    /// The code of a country called by its code or by its name in English, French, Russian, Arabic or itself; null for anything else. Codes left to
    /// users (XA to XZ without XK, AA, ZZ) stand for countries of a case and are taken as they are.
    /// </summary>
    public static string? Find(string called)
    {
        var plain = RosterWords.Plain(called);
        return plain.Length == 2 && IsInvented(plain.ToUpperInvariant()) ? plain.ToUpperInvariant() : s_known.Value.GetValueOrDefault(plain);
    }

    private static bool IsInvented(string code) => code is "AA" or "ZZ" || (code[0] == 'X' && code != "XK" && char.IsAsciiLetter(code[1]));

    private static FrozenDictionary<string, string> Known()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in All)
        {
            var region = s_regions.Value[code];
            foreach (var name in (string[])[code, region.ThreeLetterISORegionName, region.NativeName, region.EnglishName, .. s_readers.Select(reader => Name(code, reader))])
                known.TryAdd(RosterWords.Plain(name), code);
        }

        foreach (var (called, code) in s_more)
            known[RosterWords.Plain(called)] = code;
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
