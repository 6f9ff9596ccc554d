using System.Globalization;
using System.Net;

namespace SevenHours.Language;

/// <summary>Web addresses, mail addresses and bare hosts. Names below .example, .invalid and .test are free.</summary>
internal static class HostScan
{
    private const int LongestName = 64;
    private const int LongestHost = 253;
    private const int LongestAddress = 500;

    public static void Run(LintText lint)
    {
        if (lint.Traits.HasFlag(TextTraits.Colon)) Addresses(lint);
        if (lint.Traits.HasFlag(TextTraits.At)) Mails(lint);
        if (lint.Traits.HasFlag(TextTraits.Dot)) Hosts(lint);
    }

    private static void Addresses(LintText lint)
    {
        var text = lint.Text;
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", at + 3, StringComparison.Ordinal))
        {
            var start = at;
            while (start > 0 && at - start < 16 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '+')) start--;
            var end = at + 3;
            while (end < text.Length && end - at < LongestAddress && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '\'' or '`' or '|' or ')' or ']')) end++;
            var authority = text[(at + 3)..end];
            if (authority.AsSpan().IndexOfAny("/?#") is var cut and >= 0) authority = authority[..cut];
            authority = authority[(authority.LastIndexOf('@') + 1)..];
            var host = authority.Contains(':', StringComparison.Ordinal) && !authority.StartsWith('[') ? authority[..authority.IndexOf(':', StringComparison.Ordinal)] : authority;
            host = host.TrimEnd('.', ',', ';', '!');
            if (host.Length == 0 || start == at || IPAddress.TryParse(host, out _)) continue;
            lint.Judge(StrayKind.Host, start, Trimmed(text, start, end), TopDomains.IsReserved(host));
        }
    }

    private static void Mails(LintText lint)
    {
        var text = lint.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var gap = at + 1 < text.Length && text[at + 1] == ' ' ? 1 : 0;
            var end = at + 1 + gap;
            while (end < text.Length && end - at < LongestHost && IsHostSign(text[end])) end++;
            end = Trimmed(text, at, end);
            var host = text[(at + 1 + gap)..Math.Max(end, at + 1 + gap)];
            if (!host.Contains('.', StringComparison.Ordinal) || (gap == 1 && !TopDomains.IsHost(host))) continue;
            var begin = at > 0 && text[at - 1] == ' ' && gap == 1 ? at - 1 : at;
            var start = begin;
            while (start > 0 && begin - start < LongestName && IsNameSign(text[start - 1])) start--;
            if (start < begin) lint.Judge(StrayKind.Mail, start, end, TopDomains.IsReserved(host));
        }
    }

    private static void Hosts(LintText lint)
    {
        var text = lint.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var end = i;
            var hasDot = false;
            for (; end < text.Length && (IsHostSign(text[end]) || text[end] == '_'); end++) hasDot |= text[end] == '.';
            if (hasDot && end - i <= LongestHost) Look(lint, i, Trimmed(text, i, end));
            i = end;
        }
    }

    private static void Look(LintText lint, int start, int end)
    {
        var word = lint.Text[start..end];
        if (!TopDomains.IsHost(word) || lint.IsFile(word) || (start > 0 && lint.Text[start - 1] is '{' or '_')) return;
        var host = word.Contains('_', StringComparison.Ordinal) ? word[(word.LastIndexOf('_') + 1)..] : word;
        if (host.Any(char.IsLetter)) lint.Judge(StrayKind.Host, start, end, TopDomains.IsReserved(host));
    }

    private static int Trimmed(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or '-' or ',' or ';' or '!' or '?') end--;
        return end;
    }

    private static bool IsHostSign(char c) => char.IsLetterOrDigit(c) || c is '.' or '-';

    private static bool IsNameSign(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '%' || char.GetUnicodeCategory(c) == UnicodeCategory.ModifierLetter;
}
