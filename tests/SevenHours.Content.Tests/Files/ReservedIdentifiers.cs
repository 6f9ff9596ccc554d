using System.Text.RegularExpressions;

namespace SevenHours.Content.Tests.Files;

/// <summary>Finds whatever could reach a real person: telephone numbers, hosts, mail addresses, accounts outside the reserved ranges.</summary>
internal static partial class ReservedIdentifiers
{
    /// <summary>What a text holds that is not reserved for fiction.</summary>
    public static IEnumerable<string> StrayIn(string text) =>
        Phones().Matches(text).Select(m => m.Value).Where(p => !p.StartsWith("+999", StringComparison.Ordinal))
            .Concat(Hosts().Matches(text).Select(m => m.Value).Where(h => !IsReservedHost(h)))
            .Concat(Ibans().Matches(text).Select(m => m.Value).Where(i => !IsUserAssigned(i[..2])));

    /// <summary>Whether a country code is one that ISO 3166 leaves to its users. XK is used for a real place.</summary>
    public static bool IsUserAssigned(string code) =>
        code is "AA" or "ZZ"
        || code != "XK" && code is ['X', >= 'A' and <= 'Z']
        || code is ['Q', >= 'M' and <= 'Z'];

    private static bool IsReservedHost(string host) =>
        host.EndsWith(".example", StringComparison.OrdinalIgnoreCase) || host.StartsWith("example.", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\+[0-9][0-9 ()-]{5,}[0-9]")]
    private static partial Regex Phones();

    [GeneratedRegex(@"(?i)(?<![a-z0-9.-])(?:[a-z0-9-]+\.)+(?:com|org|net|info|biz|int|gov|edu|eu|de|it|at|ch|fr|uk|ru|ua|ro|bg|al|rs|pl|io|app|example)(?!\.?[a-z0-9_-])")]
    private static partial Regex Hosts();

    [GeneratedRegex(@"\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")]
    private static partial Regex Ibans();
}
