using System.Text.RegularExpressions;

namespace SevenHours.Language;

/// <summary>Vehicles: VINs, and number plates of a real country's pattern behind a word such as "plate".</summary>
internal static partial class VehicleScan
{
    private const int VinLength = 17;
    private static readonly System.Buffers.SearchValues<char> VinSigns = System.Buffers.SearchValues.Create("ABCDEFGHJKLMNPRSTUVWXYZ0123456789");

    private static readonly string[] Words =
        ["plate", "registration", "license", "licence", "targa", "kennzeichen", "immatriculation", "номер", "госномер", "لوحة", "پلاک"];

    public static void Run(LintText lint)
    {
        if (!lint.Traits.HasFlag(TextTraits.Digit)) return;
        var text = lint.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var end = i;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
            if (end - i == VinLength && IsVin(text.AsSpan(i, VinLength))) lint.Report(StrayKind.Vehicle, i, end);
            i = end;
        }

        foreach (Match match in Plates().Matches(text))
        {
            if (Before.Any(text, match.Index, 40, Words)) lint.Report(StrayKind.Vehicle, match.Index, match.Index + match.Length);
        }
    }

    private static bool IsVin(ReadOnlySpan<char> word)
    {
        if (word.ContainsAnyExcept(VinSigns)) return false;
        var digits = 0;
        foreach (var c in word) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits is >= 4 and <= 14 && word[13..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // Italy, France, Albania; Britain; Russia; Romania; Germany; Serbia, North Macedonia; Ukraine; Spain; Poland; Moldova, Bulgaria, Turkey.
    [GeneratedRegex(
        @"(?<![\w-])(?:[A-Z]{2}[ -]?[0-9]{3}[ -]?[A-Z]{2}|[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z][0-9]{3}[A-Z]{2} ?[0-9]{2,3}|[A-Z]{1,2}[ -][0-9]{2,3}[ -][A-Z]{3}|[A-Z]{1,3}-[A-Z]{1,2} ?[0-9]{1,4}|[A-Z]{1,2}[ -]?[0-9]{3,4}[ -]?[A-Z]{2}|[0-9]{4} ?[B-DF-HJ-NP-TV-Z]{3}|[A-Z]{2,3} [0-9]{5}|[A-Z]{3} ?[0-9]{3}|[0-9]{2} ?[A-Z]{1,3} ?[0-9]{2,4})(?![\w-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Plates();
}
