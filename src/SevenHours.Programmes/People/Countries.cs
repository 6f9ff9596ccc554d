using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Countries by their two-letter codes, with their names. Thread-safe.</summary>
public static class Countries
{
    // What people write and machines do not.
    private static readonly (string Called, string Code)[] s_more =
    [
        ("uk", "GB"), ("great britain", "GB"), ("england", "GB"), ("usa", "US"), ("united states of america", "US"), ("uae", "AE"), ("emirates", "AE"),
        ("russian federation", "RU"), ("republic of moldova", "MD"), ("macedonia", "MK"), ("republic of north macedonia", "MK"), ("bosnia", "BA"), ("bih", "BA"),
        ("czech republic", "CZ"), ("turkey", "TR"), ("türkiye", "TR"), ("kyrgyz republic", "KG"), ("palestine", "PS"), ("state of palestine", "PS"), ("فلسطين", "PS"),
        ("syrian arab republic", "SY"), ("viet nam", "VN"), ("holland", "NL"), ("the netherlands", "NL"), ("республика молдова", "MD"), ("босния", "BA"),
    ];

    private static readonly Lazy<FrozenDictionary<string, string>> s_known = new(Known);

    /// <summary>Every code there is.</summary>
    public static ImmutableArray<string> All { get; } = [.. NameTable.Countries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The name of a country in a language, else in English; its code when there is none.</summary>
    /// <param name="code">Its two-letter code.</param>
    /// <param name="reader">The language it is named in.</param>
    public static string Name(string code, string reader) => NameTable.Of(NameTable.Countries, code, reader);

    /// <summary>
    /// The code of a country called by its code or by its name in a language of the interface; null for anything else. Codes left to
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
            foreach (var name in NameTable.Countries[code].Values.Append(code))
                known.TryAdd(RosterWords.Plain(name), code);
        }

        foreach (var (called, code) in s_more)
            known[RosterWords.Plain(called)] = code;
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
