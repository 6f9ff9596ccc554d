using SevenHours.Analysis.Finance;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What an agency made of its material on money: which lines it holds for the flow, and what it thinks of flags.</summary>
public sealed class MoneyMarks
{
    private readonly List<FlowMark> flows;
    private readonly List<JudgedFlag> flags;

    internal MoneyMarks() => (flows, flags) = ([], []);

    private MoneyMarks(MoneyMarks other) => (flows, flags) = ([.. other.flows], [.. other.flags]);

    /// <summary>Every mark of lines, in the order they were made, those taken back included.</summary>
    public IReadOnlyList<FlowMark> Flows => flows;

    /// <summary>What was last made of each flag, in the order in which it was first judged.</summary>
    public IReadOnlyList<JudgedFlag> Flags => flags;

    /// <summary>The lines that stand marked, by their places in the books of the case.</summary>
    public IReadOnlySet<int> Lines => flows.Where(mark => !mark.IsTakenBack).SelectMany(mark => mark.Lines).ToHashSet();

    /// <summary>The mark of a handle, or null.</summary>
    public FlowMark? Find(Handle mark) => flows.Find(one => one.Handle == mark);

    /// <summary>What was made of a flag, or null.</summary>
    public JudgedFlag? Find(RedFlagKind kind, string account) => flags.Find(flag => Is(flag, kind, account));

    internal MoneyMarks Fork() => new(this);

    internal void Add(FlowMark mark) => flows.Add(mark);

    internal void TakeBack(Handle mark)
    {
        var place = flows.FindIndex(one => one.Handle == mark);
        flows[place] = flows[place] with { IsTakenBack = true };
    }

    internal void Judge(JudgedFlag flag)
    {
        var place = flags.FindIndex(one => Is(one, flag.Kind, flag.Account));
        if (place < 0)
        {
            flags.Add(flag);
        }
        else
        {
            flags[place] = flag;
        }
    }

    internal void AddTo(ref StateHash hash)
    {
        foreach (var mark in flows)
        {
            hash.Add(mark.Handle);
            hash.Add(mark.IsTakenBack ? 1 : 0);
        }

        foreach (var flag in flags)
        {
            hash.Add((int)flag.Kind);
            hash.Add((int)flag.Verdict);
            hash.Add(flag.At);
        }
    }

    private static bool Is(JudgedFlag flag, RedFlagKind kind, string account) => flag.Kind == kind && string.Equals(flag.Account, account, StringComparison.Ordinal);
}
