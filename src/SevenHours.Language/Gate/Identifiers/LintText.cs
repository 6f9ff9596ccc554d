namespace SevenHours.Language;

/// <summary>One text while it is looked through: what is left to look at, and what was found.</summary>
internal sealed class LintText(FoldedText folded, Func<string, bool> isFile)
{
    private readonly List<Stray> found = [];
    private readonly bool[] claimed = new bool[folded.Text.Length];
    private IReadOnlyList<DigitRun>? runs;

    /// <summary>The text in plain characters.</summary>
    public string Text { get; } = folded.Text;

    /// <summary>What kinds of characters it holds.</summary>
    public TextTraits Traits { get; } = folded.Traits;

    /// <summary>What was found, in the order of the text.</summary>
    public IReadOnlyList<Stray> Found => [.. found.OrderBy(f => f.Start)];

    /// <summary>The runs of digits, with what was claimed so far left out.</summary>
    public IReadOnlyList<DigitRun> Runs => runs ??= DigitRuns.Of(this);

    public bool IsFile(string word) => isFile(word);

    public bool IsFree(int start, int end) => claimed.AsSpan(start, end - start).IndexOf(true) < 0;

    /// <summary>Takes a piece out of what later kinds look at: it is understood and harmless.</summary>
    public void Allow(int start, int end)
    {
        claimed.AsSpan(start, end - start).Fill(true);
        runs = null;
    }

    /// <summary>Reports a piece, unless an earlier kind claimed a part of it.</summary>
    public void Report(StrayKind kind, int start, int end)
    {
        if (!IsFree(start, end)) return;
        Allow(start, end);
        found.Add(new Stray(kind, folded.SourceOf(start), Text[start..end].Trim()));
    }

    /// <summary>Reports or allows a piece.</summary>
    public void Judge(StrayKind kind, int start, int end, bool isReserved)
    {
        if (!isReserved) Report(kind, start, end);
        else if (IsFree(start, end)) Allow(start, end);
    }

    /// <summary>Whether the character at an index is a letter or digit; outside the text it is not.</summary>
    public bool IsWordAt(int index) => index >= 0 && index < Text.Length && char.IsLetterOrDigit(Text[index]);
}
