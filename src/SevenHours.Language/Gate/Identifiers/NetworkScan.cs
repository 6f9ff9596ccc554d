using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SevenHours.Language;

/// <summary>Internet addresses and addresses of network cards. Those kept for documentation and for local networks are free.</summary>
internal static class NetworkScan
{
    private const int LongestWord = 60;

    private static readonly string[] Numbering =
    [
        "version", "ver.", "release", "section", "chapter", "article", "art.", "para", "clause", "no.", "§", "верс", "ст.", "стат", "раздел",
        "глава", "пункт", "п.", "مادة", "المادة", "فقرة", "الفصل",
    ];

    public static void Run(LintText lint)
    {
        if (!lint.Traits.HasFlag(TextTraits.Digit)) return;
        var text = lint.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]) || lint.IsWordAt(i - 1)) continue;
            var end = i;
            while (end < text.Length && IsPart(text[end])) end++;
            var start = i;
            i = end;
            while (end > start && text[end - 1] is '.' or '-') end--;
            if (end - start is >= 7 and <= LongestWord && !lint.IsWordAt(end)) Look(lint, start, end);
        }
    }

    private static bool IsPart(char c) => char.IsAsciiHexDigit(c) || c is ':' or '.' or '-';

    private static void Look(LintText lint, int start, int end)
    {
        var word = lint.Text[start..end];
        if (HardwareOf(word) is { } card)
        {
            lint.Judge(StrayKind.Hardware, start, end, card.StartsWith("00005E0053", StringComparison.Ordinal));
            return;
        }

        var colons = word.Count(c => c == ':');
        if (colons >= 2) LookForSix(lint, start, word.Length > 1 && word[^1] == ':' && word[^2] != ':' ? end - 1 : end);
        else LookForFour(lint, start, word);
    }

    private static void LookForSix(LintText lint, int start, int end)
    {
        var word = lint.Text[start..end];
        // a::b is a word of programmers, not an address.
        if (!word.Any(char.IsAsciiDigit) || word.Count(c => c == ':') < 3 && word.Length < 8) return;
        if (!IPAddress.TryParse(word, out var address) || address.AddressFamily != AddressFamily.InterNetworkV6) return;
        var bytes = address.GetAddressBytes();
        var isReserved = bytes is [0x20, 0x01, 0x0d, 0xb8, ..] || (bytes[0] == 0x3f && bytes[1] == 0xff && bytes[2] < 0x10)
            || IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6UniqueLocal;
        lint.Judge(StrayKind.NetworkAddress, start, end, isReserved);
    }

    private static void LookForFour(LintText lint, int start, string word)
    {
        var end = word.AsSpan().IndexOfAnyExcept("0123456789.") is var cut and >= 0 ? cut : word.Length;
        // A port after the address.
        if (end < word.Length && word[end] != ':') return;
        var parts = word[..end].Split('.');
        if (parts.Length != 4 || !parts.All(p => p.Length is >= 1 and <= 3 && byte.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _))) return;
        var isReserved = IsReserved([.. parts.Select(p => byte.Parse(p, CultureInfo.InvariantCulture))]);
        if (!isReserved && Before.Any(lint.Text, start, 14, Numbering)) return;
        lint.Judge(StrayKind.NetworkAddress, start, start + end, isReserved);
    }

    // For documentation (RFC 5737); local networks, which everybody has (RFC 1918); the machine itself.
    private static bool IsReserved(byte[] address) => address is
        [192, 0, 2, _] or [198, 51, 100, _] or [203, 0, 113, _] or [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [127, ..];

    // Six pairs with colons or dashes, or three groups of four with dots.
    private static string? HardwareOf(string word)
    {
        if (word.Length is not (17 or 14)) return null;
        var parts = word.Split(word.Length == 14 ? '.' : word[2]);
        var (count, length) = word.Length == 14 ? (3, 4) : (6, 2);
        return parts.Length == count && parts.All(p => p.Length == length && p.All(char.IsAsciiHexDigit))
            ? string.Concat(parts).ToUpperInvariant()
            : null;
    }
}
