using System.Globalization;
using System.Text;

namespace SevenHours.Language;

/// <summary>One kind of finding. Each rule has a page of its own in <c>docs/diagnostics</c>.</summary>
/// <param name="Code">Stable number: SH1xxx language, SH2xxx kernel, SH3xxx disciplines, SH4xxx play check, SH5xxx content gate.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">The sentence shown for one finding; <c>{0}</c> to <c>{9}</c> stand for what was found.</param>
/// <param name="Why">Why it matters to whoever plays the scenario.</param>
/// <param name="Mend">How to mend it; may use the same placeholders.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title, string Message, string Why, string Mend)
{
    private const int LongestArgument = 120;

    /// <summary>A short piece of a package that breaks the rule; shown on its page.</summary>
    public string? Wrong { get; init; }

    /// <summary>The same piece, mended.</summary>
    public string? Right { get; init; }

    /// <summary>The finding of this rule at a place.</summary>
    public Diagnostic At(Location at, params string[] args)
    {
        var shown = args.Select(Show).ToArray();
        return new Diagnostic(Code, Severity, at, Fill(Message, shown), Fill(Mend, shown));
    }

    /// <summary>Puts values into <c>{0}</c> to <c>{9}</c>. Other braces stay, so that messages may quote YAML.</summary>
    internal static string Fill(string pattern, IReadOnlyList<string> args)
    {
        if (!pattern.Contains('{', StringComparison.Ordinal)) return pattern;
        var filled = new StringBuilder(pattern.Length + 32);
        for (var i = 0; i < pattern.Length; i++)
        {
            var isHole = pattern[i] == '{' && i + 2 < pattern.Length && char.IsAsciiDigit(pattern[i + 1]) && pattern[i + 2] == '}';
            if (!isHole || pattern[i + 1] - '0' >= args.Count)
            {
                filled.Append(pattern[i]);
                continue;
            }

            filled.Append(args[pattern[i + 1] - '0']);
            i += 2;
        }

        return filled.ToString();
    }

    // What is quoted comes from a file that may hold anything: keep it on one line and short.
    private static string Show(string argument)
    {
        if (argument.Length <= LongestArgument && !argument.AsSpan().ContainsAnyInRange('\0', '\u001f')) return argument;
        var shown = new StringBuilder(LongestArgument + 8);
        foreach (var c in argument.AsSpan(0, Math.Min(argument.Length, LongestArgument)))
        {
            if (char.IsControl(c)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else shown.Append(c);
        }

        return argument.Length > LongestArgument ? shown.Append('…').ToString() : shown.ToString();
    }
}
