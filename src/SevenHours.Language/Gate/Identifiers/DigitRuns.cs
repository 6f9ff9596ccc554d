namespace SevenHours.Language;

/// <summary>Digits without a gap.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Digits">The digits; letters that pose as digits are replaced.</param>
/// <param name="HasPlus">Whether a plus stands before them.</param>
internal readonly record struct DigitGroup(int Start, int End, string Digits, bool HasPlus);

/// <summary>Groups of digits that one number may be written in, such as <c>020 7946 0958</c>.</summary>
internal sealed class DigitRun(IReadOnlyList<DigitGroup> groups, string text)
{
    public IReadOnlyList<DigitGroup> Groups { get; } = groups;

    /// <summary>What stands between a group and the one before it.</summary>
    public ReadOnlySpan<char> GapBefore(int index) => text.AsSpan(Groups[index - 1].End, Groups[index].Start - Groups[index - 1].End);

    /// <summary>The digits of some groups.</summary>
    public string Digits(int first, int last) => string.Concat(Groups.Skip(first).Take(last - first + 1).Select(g => g.Digits));

    /// <summary>The lengths of some groups, as one word: <c>344</c>.</summary>
    public string Shape(int first, int last) =>
        string.Join('-', Groups.Skip(first).Take(last - first + 1).Select(g => g.Digits.Length));
}

/// <summary>Divides a text into runs of digits. Times of day, dates, and digits that are part of a word end a run.</summary>
internal static class DigitRuns
{
    private const int WidestGap = 3;

    public static IReadOnlyList<DigitRun> Of(LintText lint)
    {
        var runs = new List<DigitRun>();
        var groups = new List<DigitGroup>();
        foreach (var group in Groups(lint))
        {
            if (groups.Count > 0 && (group.HasPlus || !IsGap(lint, groups[^1].End, group.Start))) Close(lint.Text, groups, runs);
            groups.Add(group);
        }

        Close(lint.Text, groups, runs);
        return runs;
    }

    private static void Close(string text, List<DigitGroup> groups, List<DigitRun> runs)
    {
        var first = 0;
        for (var i = 0; i + 2 < groups.Count && !groups[0].HasPlus; i++)
        {
            if (!IsDate(text, groups[i], groups[i + 1], groups[i + 2], isAlone: groups.Count <= 4)) continue;
            if (i > first) runs.Add(new DigitRun(groups[first..i], text));
            first = i + 3;
            i += 2;
        }

        if (first < groups.Count) runs.Add(new DigitRun(groups[first..], text));
        groups.Clear();
    }

    private static IEnumerable<DigitGroup> Groups(LintText lint)
    {
        var text = lint.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            var (digits, isNumber) = (0, true);
            for (; i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'); i++)
            {
                if (char.IsAsciiDigit(text[i])) digits++;
                else isNumber &= DigitOf(text[i]) != '\0';
            }

            if (digits == 0 || !isNumber || IsTime(text, start, i) || !lint.IsFree(start, i)) continue;
            yield return new DigitGroup(start, i, Plain(text.AsSpan(start, i - start)), HasPlus(text, start));
        }
    }

    // The letters people put in the place of a digit.
    private static char DigitOf(char c) => c switch { >= '0' and <= '9' => c, 'O' or 'o' => '0', 'l' or 'I' => '1', _ => '\0' };

    private static string Plain(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, (plain, from) =>
        {
            for (var i = 0; i < from.Length; i++) plain[i] = DigitOf(from[i]);
        });

    private static bool HasPlus(string text, int start)
    {
        for (var i = start - 1; i >= 0 && i >= start - WidestGap; i--)
        {
            if (text[i] == '+') return true;
            if (text[i] is not (' ' or '(')) return false;
        }

        return false;
    }

    private static bool IsTime(string text, int start, int end) =>
        (start > 1 && text[start - 1] == ':' && char.IsAsciiDigit(text[start - 2]))
        || (end + 1 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]));

    private static bool IsGap(LintText lint, int start, int end) =>
        end - start <= WidestGap && !lint.Text.AsSpan(start, end - start).ContainsAnyExcept(" -./()\\~") && lint.IsFree(start, end);

    // A year of two digits makes a date only where there is little else: longer rows of pairs are numbers.
    private static bool IsDate(string text, DigitGroup a, DigitGroup b, DigitGroup c, bool isAlone)
    {
        if (b.Start - a.End != 1 || c.Start - b.End != 1 || text[a.End] != text[b.End] || text[a.End] is not ('.' or '-' or '/')) return false;
        return (IsYear(a) && IsSmall(b) && IsSmall(c)) || (IsSmall(a) && IsSmall(b) && (IsYear(c) || (isAlone && c.Digits.Length == 2)));
    }

    private static bool IsYear(DigitGroup group) => group.Digits.Length == 4 && group.Digits[0] is '1' or '2';

    private static bool IsSmall(DigitGroup group) => group.Digits.Length is 1 or 2 && int.Parse(group.Digits, System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= 31;
}
