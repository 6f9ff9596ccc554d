namespace SevenHours.Language;

/// <summary>Telephone numbers: with a plus or two noughts, in national form, or after a word such as "phone".</summary>
internal static class PhoneScan
{
    private const int LeastDigits = 7;
    private const int MostDigits = 15;
    private const int MostInland = 12;
    private const int LeastInland = 9;

    public static void Run(LintText lint)
    {
        if (!lint.Traits.HasFlag(TextTraits.Digit)) return;
        foreach (var run in lint.Runs)
        {
            for (var i = 0; i < run.Groups.Count;) i = Math.Max(i + 1, Look(lint, run, i));
        }
    }

    // Looks for a number that begins with a group; answers the first group behind it.
    private static int Look(LintText lint, DigitRun run, int first)
    {
        var group = run.Groups[first];
        if (group.HasPlus) return Judge(lint, run, first, MostDigits, LeastDigits, PhoneRanges.IsReserved);
        if (group.Digits.StartsWith("00", StringComparison.Ordinal) && IsForeign(run, first))
            return Judge(lint, run, first, MostDigits + 2, LeastDigits + 3, d => PhoneRanges.IsReserved(d[2..]));
        if (IsReference(lint, group.Start)) return first;
        if (IsAmerican(run, first, out var last)) return Claim(lint, run, first, last, PhoneRanges.IsAmericanFiction(run.Digits(first, last)));
        if (group.Digits[0] == '0' && IsSpaced(run, first))
            return Judge(lint, run, first, MostInland, LeastInland, PhoneRanges.IsReservedInland);
        if (HasBrackets(lint, run, first) || (first == 0 && !IsLaw(run) && PhoneWords.Precede(lint.Text, group.Start)))
            return Judge(lint, run, first, MostInland, LeastDigits, IsReservedAnyway);
        return first;
    }

    private static bool IsReservedAnyway(string digits) =>
        digits.StartsWith(PhoneRanges.Nobody, StringComparison.Ordinal) || PhoneRanges.IsReservedInland(digits) || PhoneRanges.IsAmericanFiction(digits);

    private static int Judge(LintText lint, DigitRun run, int first, int most, int least, Func<string, bool> isReserved)
    {
        var last = first;
        var count = run.Groups[first].Digits.Length;
        // What follows a number may be another number: the longest reserved beginning counts as the number.
        var reserved = isReserved(run.Digits(first, first)) ? first : -1;
        while (last + 1 < run.Groups.Count && count + run.Groups[last + 1].Digits.Length <= most)
        {
            last++;
            count += run.Groups[last].Digits.Length;
            if (isReserved(run.Digits(first, last))) reserved = last;
        }

        if (reserved >= 0) return Claim(lint, run, first, reserved, isReserved: true);
        return count < least || count > most || LooksLikeMoney(lint, run, first, last) ? first : Claim(lint, run, first, last, isReserved: false);
    }

    private static int Claim(LintText lint, DigitRun run, int first, int last, bool isReserved)
    {
        var start = run.Groups[first].Start;
        if (run.Groups[first].HasPlus) start = lint.Text.LastIndexOf('+', start);
        lint.Judge(StrayKind.Phone, start, run.Groups[last].End, isReserved);
        return last + 1;
    }

    // 0039, but not 0000: no country code begins with a nought.
    private static bool IsForeign(DigitRun run, int first)
    {
        var digits = run.Digits(first, Math.Min(first + 1, run.Groups.Count - 1));
        return digits.Length > 2 && digits[2] != '0';
    }

    // 415-555-0123, 1 415 555 0123.
    private static bool IsAmerican(DigitRun run, int first, out int last)
    {
        last = first + 2;
        if (run.Groups[first].Digits == "1" && first + 3 < run.Groups.Count && run.Shape(first, first + 3) == "1-3-3-4") last = first + 3;
        return last < run.Groups.Count
            && (last == first + 3 || run.Shape(first, last) == "3-3-4")
            && (run.GapBefore(last).SequenceEqual(run.GapBefore(last - 1)) || run.GapBefore(last - 1).StartsWith(")"))
            && run.Groups[last - 2].Digits[0] is >= '2' and <= '9';
    }

    // (495) 123-45-67
    private static bool HasBrackets(LintText lint, DigitRun run, int first)
    {
        for (var i = first; i <= first + 1 && i < run.Groups.Count; i++)
        {
            var group = run.Groups[i];
            if (group.Start > 0 && lint.Text[group.Start - 1] == '(' && group.End < lint.Text.Length && lint.Text[group.End] == ')' && group.Digits.Length is >= 2 and <= 5)
                return true;
        }

        return false;
    }

    // 0.125 0.250 are no telephone numbers, nor is 01 02 03 04 05, nor an American postcode (02110-1301); a lone nought begins one only among lone digits.
    private static bool IsSpaced(DigitRun run, int first)
    {
        if (first + 1 >= run.Groups.Count) return run.Groups[first].Digits.Length > 1;
        if (run.GapBefore(first + 1) is "-" && run.Shape(first, first + 1) == "5-4") return false;
        var rest = run.Groups.Skip(first).Take(MostDigits).ToList();
        if (rest.Count > 2 && rest.Skip(1).Zip(rest).All(p => Value(p.First) == Value(p.Second) + 1)) return false;
        return run.Groups[first].Digits.Length > 1 || rest.All(g => g.Digits.Length == 1);
    }

    private static long Value(DigitGroup group) =>
        long.TryParse(group.Digits, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : long.MinValue / 2;

    // VR-0044170012: digits behind letters and a dash are somebody's reference.
    private static bool IsReference(LintText lint, int start) =>
        start > 1 && lint.Text[start - 1] is '-' or '/' && start > 1 && char.IsLetterOrDigit(lint.Text[start - 2])
        || ReferenceWords.Precede(lint.Text, start);

    // 2012/29 7, 2017-2022
    private static bool IsLaw(DigitRun run) =>
        run.Groups.Count > 1 && run.Groups[0].Digits is ['1' or '2', _, _, _] && (run.GapBefore(1) is "/" || run.Groups[1].Digits is ['1' or '2', _, _, _]);

    // 1 250 000 EUR
    private static bool LooksLikeMoney(LintText lint, DigitRun run, int first, int last)
    {
        if (run.Groups[first].HasPlus || run.Groups[first].Digits[0] == '0' || last == first || run.Groups[first].Digits.Length > 3) return false;
        for (var i = first + 1; i <= last; i++)
        {
            if (run.Groups[i].Digits.Length != 3) return false;
        }

        return !PhoneWords.Precede(lint.Text, run.Groups[first].Start) || run.Groups[last].Digits == "000";
    }
}
