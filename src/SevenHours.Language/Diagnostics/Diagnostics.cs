namespace SevenHours.Language;

/// <summary>Gathers findings. Not safe for several threads.</summary>
/// <remarks>
/// Keeps the first <see cref="Most"/> findings, so that a file of garbage costs neither time nor a screen of ten thousand lines;
/// the rest are counted in one closing note.
/// </remarks>
public sealed class Diagnostics
{
    /// <summary>The number of findings that are kept.</summary>
    public const int Most = 500;

    private readonly List<Diagnostic> found = [];
    private int dropped;
    private int comparisons = 200_000;
    private IReadOnlyList<Diagnostic>? sorted;

    /// <summary>Whether a finding is an error: such a package has holes and must not be compiled or played.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether further findings are only counted.</summary>
    public bool IsFull => found.Count >= Most;

    /// <summary>All findings by file, line, column and code.</summary>
    public IReadOnlyList<Diagnostic> All => sorted ??= Sort();

    /// <summary>Reports a finding.</summary>
    public void Report(DiagnosticRule rule, Location at, params string[] args)
    {
        HasErrors |= rule.Severity == Severity.Error;
        sorted = null;
        if (IsFull) dropped++;
        else found.Add(rule.At(at, args));
    }

    /// <summary>The sentence that offers the nearest of several names, with a leading space; empty when nothing is near.</summary>
    /// <remarks>
    /// Looking for names takes time, so a package gets a fixed number of comparisons: a damaged one with thousands of unknown names
    /// is told the nearest for the first of them only.
    /// </remarks>
    public string Hint(string name, IEnumerable<string> candidates)
    {
        if (IsFull || comparisons <= 0) return "";
        return Nearest.To(name, candidates.TakeWhile(_ => comparisons-- > 0)) is { } near ? $" Did you mean `{near}`?" : "";
    }

    private Diagnostic[] Sort()
    {
        var order = found
            .OrderBy(d => d.At.File, StringComparer.Ordinal)
            .ThenBy(d => d.At.Line)
            .ThenBy(d => d.At.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .ToList();
        if (dropped > 0)
        {
            var count = dropped.ToString(System.Globalization.CultureInfo.InvariantCulture);
            order.Add(LanguageRules.MoreFindings.At(order[^1].At, count));
        }

        return [.. order];
    }
}
