using System.Globalization;
using System.Text.RegularExpressions;

namespace SevenHours.Language;

/// <summary>Coordinates exact enough to name a house or a street. Open sea around 0 degrees north, 0 degrees east is free.</summary>
internal static partial class CoordinateScan
{
    public static void Run(LintText lint)
    {
        if (!lint.Traits.HasFlag(TextTraits.Digit)) return;
        if (lint.Traits.HasFlag(TextTraits.Dot))
        {
            foreach (Match match in Decimals().Matches(lint.Text)) Judge(lint, match, match.Groups["lat"].ValueSpan, match.Groups["lon"].ValueSpan);
        }

        if (!lint.Text.AsSpan().ContainsAny('°', 'º', '˚')) return;
        foreach (Match match in Degrees().Matches(lint.Text)) Judge(lint, match, match.Groups["lat"].ValueSpan, "0");
    }

    private static void Judge(LintText lint, Match match, ReadOnlySpan<char> latitude, ReadOnlySpan<char> longitude)
    {
        if (!TryRead(latitude, out var north) || !TryRead(longitude, out var east) || Math.Abs(north) > 90 || Math.Abs(east) > 180) return;
        lint.Judge(StrayKind.Coordinates, match.Index, match.Index + match.Length, Math.Abs(north) < 1 && Math.Abs(east) < 1);
    }

    private static bool TryRead(ReadOnlySpan<char> number, out double value) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    // 45.5512, 11.5401; with a degree sign or a letter for the hemisphere two decimals are enough.
    [GeneratedRegex(
        @"(?<![\w.])(?:[NSСЮ] ?)?(?<lat>[+-]?[0-9]{1,2}\.(?:[0-9]{4,15}|[0-9]{2,15}(?=[°º˚]| ?[NSСЮ])))[°º˚]? ?[NSСЮ]?[ ,;/]{1,3}(?:[EWВЗ] ?)?(?<lon>[+-]?[0-9]{1,3}\.[0-9]{2,15})[°º˚]? ?[EWВЗ]?(?![\w])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Decimals();

    // 45°32'47"N
    [GeneratedRegex(
        @"(?<![\w.])(?<lat>[0-9]{1,3}) ?[°º˚] ?[0-9]{1,2}(?:\.[0-9]{1,8})? ?['′’][ ]?(?:[0-9]{1,2}(?:\.[0-9]{1,8})? ?(?:[""″”]|''|′′) ?)?[NSEWСЮВЗ](?!\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Degrees();
}
