namespace SevenHours.Language;

/// <summary>Machine-readable lines of travel documents. The issuer and the nationality have to be UTO, the specimen state of ICAO.</summary>
internal static class TravelDocumentScan
{
    private const int Shortest = 20;
    private const string Specimen = "UTO";

    public static void Run(LintText lint)
    {
        if (!lint.Traits.HasFlag(TextTraits.Angle)) return;
        var text = lint.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i])) continue;
            var end = i;
            while (end < text.Length && IsPart(text[end])) end++;
            if (end - i >= Shortest && text.AsSpan(i, end - i).Count('<') >= 1 && State(text[i..end].ToUpperInvariant()) is { } state)
                lint.Judge(StrayKind.TravelDocument, i, end, state == Specimen);
            i = end;
        }
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '<';

    // The state a line names; null when it is no such line or names none.
    private static string? State(string line)
    {
        if (IsNumberLine(line)) return StateAt(line, 10);
        if (IsDateLine(line)) return StateAt(line, 15);
        return line[0] is 'P' or 'V' or 'I' or 'A' or 'C' && (line[1] == '<' || char.IsAsciiLetter(line[1])) && line.Contains("<<", StringComparison.Ordinal)
            ? StateAt(line, 2)
            : null;
    }

    private static string? StateAt(string line, int at) =>
        line.Length >= at + 3 && line.AsSpan(at, 3).IndexOfAnyInRange('0', '9') < 0 && line[at] != '<' ? line[at..(at + 3)].TrimEnd('<') : null;

    // Number with check digit, state, date of birth: the second line of a passport or visa.
    private static bool IsNumberLine(string line) =>
        line.Length >= 27
        && (char.IsAsciiDigit(line[9]) || line[9] == '<')
        && AreDigits(line, 13, 7) && line[20] is 'M' or 'F' or 'X' or '<' && AreDigits(line, 21, 6);

    // Date of birth, sex, date of expiry, state: the second line of a card.
    private static bool IsDateLine(string line) =>
        line.Length >= 18 && AreDigits(line, 0, 7) && line[7] is 'M' or 'F' or 'X' or '<' && AreDigits(line, 8, 7);

    private static bool AreDigits(string line, int start, int count) => line.AsSpan(start, count).IndexOfAnyExceptInRange('0', '9') < 0;
}
