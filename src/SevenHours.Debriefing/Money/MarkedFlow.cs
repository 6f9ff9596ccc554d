using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The lines that agencies hold for the way of the proceeds, beside those that are.</summary>
/// <remarks>Only what play changed is kept: the books of the case have many lines, and a play moves a few.</remarks>
internal sealed class MarkedFlow
{
    private readonly CaseMoney? money;
    private readonly HashSet<int> unpaid = [];
    private readonly Dictionary<int, long> moved = [];

    private MarkedFlow(CaseMoney? money, IReadOnlyList<(int Line, EventId Event)> lines) => (this.money, Lines) = (money, lines);

    /// <summary>The lines marked and not taken back, each once with the event that marked it first.</summary>
    public IReadOnlyList<(int Line, EventId Event)> Lines { get; }

    /// <summary>The marked lines that belong to the true flow.</summary>
    public IEnumerable<(int Line, EventId Event)> Right => Lines.Where(one => IsFlow(one.Line));

    /// <summary>The marks that count, in order.</summary>
    public IReadOnlyList<EventId> Evidence => [.. Lines.Select(one => one.Event).Distinct().Order()];

    /// <summary>What all lines of the true flow moved, in hundredths.</summary>
    public long Total => money is null ? 0 : money.Book.FlowTotal
        - unpaid.Where(line => money.Book.IsFlow[line]).Sum(line => money.Book.Book.Ledger.Transfers[line].Amount) + moved.Values.Sum();

    /// <summary>What a line moved, in hundredths; nothing when it was never paid.</summary>
    public long AmountOf(int line) => moved.TryGetValue(line, out var amount) ? amount
        : line >= money!.Book.Book.Ids.Count || unpaid.Contains(line) ? 0 : money.Book.Book.Ledger.Transfers[line].Amount;

    // An asset that went on is proceeds on their way; what was never paid is nobody's way.
    private bool IsFlow(int line) => moved.ContainsKey(line) || line < money!.Book.Book.Ids.Count && !unpaid.Contains(line) && money.Book.IsFlow[line];

    /// <summary>Reads it from a history.</summary>
    public static MarkedFlow Of(History history) => history.Once(static whole => Read(whole));

    private static MarkedFlow Read(History history)
    {
        if (history.All<FlowMarked>().Count == 0 || CaseMoney.Of(history.Scenario) is not { } money)
        {
            return new MarkedFlow(null, []);
        }

        var gone = history.All<FlowMarkTakenBack>().Select(one => one.Event.Mark).ToHashSet();
        var lines = history.All<FlowMarked>().Where(one => !gone.Contains(one.Event.Mark))
            .SelectMany(one => one.Event.Lines.Select(line => (line, one.Id)))
            .GroupBy(pair => pair.line, (line, all) => (line, all.First().Id)).OrderBy(pair => pair.line);
        var flow = new MarkedFlow(money, [.. lines]);
        var play = BookInPlay.Of(money, [.. history.Events.Select(one => AssetStep.Of(history.Scenario, one.Event, one.At)).OfType<AssetStep>()], long.MaxValue);
        flow.unpaid.UnionWith(play.Unpaid);
        foreach (var one in play.Moved)
        {
            flow.moved[money.Book.Book.Ids.Count + one.Step] = one.Amount;
        }

        return flow;
    }
}
