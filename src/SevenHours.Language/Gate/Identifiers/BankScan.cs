namespace SevenHours.Language;

/// <summary>Banks by their code (BIC): of a country left to users, or with a nought in the eighth place, which marks a test.</summary>
internal static class BankScan
{
    private static readonly string[] Words = ["bic", "swift", "бик", "свифт", "سويفت"];

    public static void Run(LintText lint)
    {
        if (!lint.Traits.HasFlag(TextTraits.Digit) && !lint.Traits.HasFlag(TextTraits.Capitals)) return;
        var text = lint.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterUpper(text[i])) continue;
            var end = i;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (end - i is 8 or 11 && !lint.IsWordAt(i - 1)) Look(lint, i, end);
            i = end;
        }
    }

    private static void Look(LintText lint, int start, int end)
    {
        var code = lint.Text[start..end];
        if (code.AsSpan().ContainsAnyExcept(Capitals) || code.AsSpan(0, 6).ContainsAnyInRange('0', '9')) return;
        var country = code[4..6];
        if (!Countries.IsReal(country) || code[7] == '0') return;
        // Capitals alone may be a word; a digit, the ending of head offices or a word before make it a code.
        if (code.AsSpan(6).ContainsAnyInRange('0', '9') || code.EndsWith("XXX", StringComparison.Ordinal) || Before.Any(lint.Text, start, 24, Words))
            lint.Report(StrayKind.Bank, start, end);
    }

    private static readonly System.Buffers.SearchValues<char> Capitals = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
