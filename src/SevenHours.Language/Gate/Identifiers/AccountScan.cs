namespace SevenHours.Language;

/// <summary>Bank accounts. The country has to be one that ISO 3166 leaves to its users; whether the check digits fit does not matter.</summary>
internal static class AccountScan
{
    private const int Longest = 34;
    private const int Shortest = 15;
    private const int LongestWritten = 44;

    public static void Run(LintText lint)
    {
        if (!lint.Traits.HasFlag(TextTraits.Digit)) return;
        for (var i = 0; i + Shortest <= lint.Text.Length; i++)
        {
            if (!char.IsAsciiLetter(lint.Text[i]) || lint.IsWordAt(i - 1)) continue;
            if (Look(lint, i) is var end && end > i) i = end - 1;
        }
    }

    // Answers the end of an account that begins at an index, or the index.
    private static int Look(LintText lint, int start)
    {
        System.Span<char> word = stackalloc char[Longest];
        System.Span<int> ends = stackalloc int[Longest];
        var length = Gather(lint.Text, start, word, ends);
        if (length < Shortest) return start;
        var country = word[..2].ToString();
        if (Countries.IsLeftToUsers(country))
        {
            if (EndOfWritten(lint.Text, start) is var written && Count(lint.Text, start, written) >= Shortest)
            {
                lint.Judge(StrayKind.Account, start, written, isReserved: true);
                return written;
            }

            return start;
        }

        if (!Countries.AccountLengths.TryGetValue(country, out var wanted)) return start;
        if (length >= wanted && Digits(lint.Text, start, ends[wanted - 1]) * 2 >= wanted - 2 && IsValid(word[..wanted])) return Report(lint, start, ends[wanted - 1]);
        var end = EndOfWritten(lint.Text, start);
        return Count(lint.Text, start, end) is >= Shortest and <= Longest && IsPrinted(lint.Text, start, end) ? Report(lint, start, end) : start;
    }

    private static int Report(LintText lint, int start, int end)
    {
        lint.Report(StrayKind.Account, start, end);
        return end;
    }

    // Letters and digits from an index on, one sign between them left out. Stops at once when they cannot be an account.
    private static int Gather(string text, int start, System.Span<char> word, System.Span<int> ends)
    {
        var length = 0;
        for (var i = start; i < text.Length && length < Longest; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c))
            {
                c = char.ToUpperInvariant(c);
                if (length is 2 or 3) c = c switch { 'O' => '0', 'I' or 'L' => '1', _ => c };
                if (length < 2 ? !char.IsAsciiLetter(c) : length < 4 && !char.IsAsciiDigit(c)) return 0;
                word[length] = c;
                ends[length++] = i + 1;
            }
            else if (c is not (' ' or '-' or '.' or '/') || (i > start && !char.IsAsciiLetterOrDigit(text[i - 1])))
            {
                break;
            }
        }

        return length;
    }

    // Where an account ends that is written without a gap or in groups of four.
    private static int EndOfWritten(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        for (var isLast = end - start != 4; !isLast && end + 1 < text.Length && text[end] is ' ' or '-';)
        {
            var next = end + 1;
            while (next < text.Length && char.IsAsciiLetterOrDigit(text[next]) && next - end <= 5) next++;
            isLast = next - end - 1 != 4;
            if (next - end - 1 is < 1 or > 4 || next - start > LongestWritten || !text.AsSpan(end + 1, next - end - 1).ContainsAnyInRange('0', '9')) break;
            end = next;
        }

        return end;
    }

    private static bool IsPrinted(string text, int start, int end) =>
        !text.AsSpan(start, end - start).ContainsAnyInRange('a', 'z')
        && text.AsSpan(start, end - start).Count(' ') + text.AsSpan(start, end - start).Count('-') is 0 or >= 3
        && Digits(text, start, end) * 2 > Count(text, start, end);

    private static int Count(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++) count += char.IsAsciiLetterOrDigit(text[i]) ? 1 : 0;
        return count;
    }

    private static int Digits(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++) count += char.IsAsciiDigit(text[i]) ? 1 : 0;
        return count;
    }

    /// <summary>Whether the check digits fit (ISO 7064, mod 97-10).</summary>
    internal static bool IsValid(ReadOnlySpan<char> account)
    {
        var rest = 0;
        for (var i = 0; i < account.Length; i++)
        {
            var c = account[(i + 4) % account.Length];
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + (c - '0')) % 97 : ((rest * 100) + (c - 'A' + 10)) % 97;
        }

        return rest == 1;
    }
}
