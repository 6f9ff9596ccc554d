namespace SevenHours.Language;

/// <summary>Numbers known by their length and check digit: payment cards, devices, SIM cards; and long numbers of no known kind.</summary>
internal static class NumberScan
{
    /// <summary>The beginning of test devices (TAC) and of the test network (MCC).</summary>
    private const string Test = "001";

    private static readonly string[] DeviceShapes = ["2-6-6-1", "6-2-6-1", "8-6-1", "6-8-1", "2-6-7", "3-2-10", "3-3-9", "3-2-9", "8-7"];

    public static void Run(LintText lint)
    {
        if (!lint.Traits.HasFlag(TextTraits.Digit)) return;
        foreach (var run in lint.Runs)
        {
            for (var i = 0; i < run.Groups.Count;)
            {
                i = run.Groups[i].HasPlus ? run.Groups.Count : Math.Max(i + 1, Look(lint, run, i));
            }
        }
    }

    private static int Look(LintText lint, DigitRun run, int first)
    {
        var digits = run.Groups[first].Digits;
        if (digits.Length is < 2 or > 19) return digits.Length > 19 ? Claim(lint, run, first, first, Kind(digits)) : first;
        for (var last = first; last < run.Groups.Count && last < first + 8; last++)
        {
            if (last > first) digits += run.Groups[last].Digits;
            if (digits.Length > 19) break;
            if (IsCard(digits, run, first, last)) return Claim(lint, run, first, last, StrayKind.Card);
            if (digits.Length == 15 && (last == first || DeviceShapes.Contains(run.Shape(first, last))))
            {
                lint.Judge(StrayKind.Device, run.Groups[first].Start, run.Groups[last].End, digits.StartsWith(Test, StringComparison.Ordinal));
                return last + 1;
            }
        }

        return IsLong(run.Groups[first].Digits) && !ReferenceWords.Precede(lint.Text, run.Groups[first].Start)
            ? Claim(lint, run, first, first, Kind(run.Groups[first].Digits))
            : first;
    }

    private static int Claim(LintText lint, DigitRun run, int first, int last, StrayKind kind)
    {
        lint.Report(kind, run.Groups[first].Start, run.Groups[last].End);
        return last + 1;
    }

    private static StrayKind Kind(string digits) =>
        digits.Length is 19 or 20 && digits.StartsWith("89", StringComparison.Ordinal) ? StrayKind.Device
        : digits.Length <= 13 ? StrayKind.Phone
        : StrayKind.LongNumber;

    // Ten digits and more without a gap, unless they are a round sum, a date with a time, or begin as no telephone number does.
    private static bool IsLong(string digits) =>
        digits.Length >= 10
        && !digits.StartsWith(PhoneRanges.Nobody, StringComparison.Ordinal)
        && !digits.EndsWith("0000", StringComparison.Ordinal)
        && !IsMoment(digits)
        && !PhoneRanges.IsReserved(digits) && !PhoneRanges.IsReservedInland(digits)
        && !(digits.Length == 10 && PhoneRanges.IsAmericanFiction(digits));

    private static bool IsMoment(string digits) =>
        digits.Length is 10 or 12 or 14
        && digits[0] is '1' or '2' && digits[1] is '0' or '9'
        && string.CompareOrdinal(digits[4..6], "12") <= 0
        && string.CompareOrdinal(digits[6..8], "31") <= 0;

    private static bool IsCard(string digits, DigitRun run, int first, int last) =>
        digits.Length is >= 13 and <= 19 && IsIssuer(digits) && Luhn(digits)
        && (last == first || run.Groups[first].Digits.Length is >= 2 and <= 6);

    private static bool IsIssuer(string digits)
    {
        var four = int.Parse(digits.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
        return digits.Length switch
        {
            13 => digits[0] == '4',
            14 => four is (>= 3000 and <= 3059) or (>= 3600 and <= 3699) or (>= 3800 and <= 3999),
            15 => four is (>= 3400 and <= 3499) or (>= 3700 and <= 3799),
            16 => digits[0] == '4' || four is (>= 5100 and <= 5599) or (>= 2221 and <= 2720) or (>= 2200 and <= 2204) or 6011
                or (>= 6440 and <= 6599) or (>= 6200 and <= 6299) or (>= 3528 and <= 3589) or (>= 5000 and <= 5099) or (>= 9792 and <= 9792),
            _ => digits[0] == '4' || four is (>= 6200 and <= 6299) or (>= 5000 and <= 5099) or (>= 5600 and <= 5899) or (>= 6300 and <= 6399)
                or (>= 2200 and <= 2204),
        };
    }

    /// <summary>Whether the last digit is the check digit of the others.</summary>
    internal static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }

        return sum % 10 == 0;
    }
}
