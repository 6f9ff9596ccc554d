using SevenHours.Analysis.Ledgers;

namespace SevenHours.Analysis.Finance;

/// <summary>What is asked of a book: the value that comes to an account and goes on from it.</summary>
/// <param name="Pivot">The place of the account in the middle.</param>
public sealed record FlowQuestion(int Pivot)
{
    /// <summary>Lines before this time are left out, in seconds of the book.</summary>
    public long Since { get; init; } = long.MinValue;

    /// <summary>Lines at this time and later are left out.</summary>
    public long Until { get; init; } = long.MaxValue;

    /// <summary>The channels that count; none means all.</summary>
    public IReadOnlyCollection<Channel> Channels { get; init; } = [];

    /// <summary>What two accounts must have passed in all to be drawn, in hundredths, from 0.</summary>
    public long Least { get; init; }

    /// <summary>How many steps are followed each way, from 1.</summary>
    public int Steps { get; init; } = 2;

    /// <summary>How many accounts stand in a column, those of the largest sums; the rest are folded into one. From 1.</summary>
    public int Most { get; init; } = 8;

    /// <summary>The columns in which nothing is folded.</summary>
    public IReadOnlyCollection<int> Open { get; init; } = [];

    internal bool Counts(MoneyBook book, int line) =>
        book.Ledger.Transfers[line].Time is var time && time >= Since && time < Until && (Channels.Count == 0 || Channels.Contains(book.Channels[line]));
}
