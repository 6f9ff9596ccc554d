using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The lines that agencies hold for the way of the proceeds, beside those that are.</summary>
/// <param name="Lines">Each marked line with the event that marked it first; what was taken back is left out.</param>
/// <param name="IsFlow">For each line whether it belongs to the true flow: first those of the case's books, then the ways of assets; null where the case has no books.</param>
/// <param name="Amounts">What each line moved, in hundredths; 0 for what was never paid.</param>
internal sealed record MarkedFlow(IReadOnlyList<(int Line, EventId Event)> Lines, IReadOnlyList<bool>? IsFlow, IReadOnlyList<long> Amounts)
{
    /// <summary>Reads it from a history.</summary>
    public static MarkedFlow Of(History history)
    {
        if (history.All<FlowMarked>().Count == 0 || CaseMoney.Of(history.Scenario) is not { } money)
        {
            return new MarkedFlow([], null, []);
        }

        var gone = history.All<FlowMarkTakenBack>().Select(one => one.Event.Mark).ToHashSet();
        var lines = history.All<FlowMarked>().Where(one => !gone.Contains(one.Event.Mark))
            .SelectMany(one => one.Event.Lines.Select(line => (line, one.Id)))
            .GroupBy(pair => pair.line, (line, all) => (line, all.First().Id)).OrderBy(pair => pair.line);
        var (isFlow, amounts) = Truth(money, BookInPlay.Of(money, [.. history.Events.Select(one => AssetStep.Of(history.Scenario, one.Event, one.At)).OfType<AssetStep>()], long.MaxValue));
        return new MarkedFlow([.. lines], isFlow, amounts);
    }

    // An asset that went on is proceeds on their way; what was never paid is nobody's way.
    private static (bool[] IsFlow, long[] Amounts) Truth(CaseMoney money, BookInPlay play)
    {
        bool[] isFlow = [.. money.Book.IsFlow, .. new bool[money.Book.Roads.Count]];
        long[] amounts = [.. money.Book.Book.Ledger.Transfers.ToArray().Select(line => line.Amount), .. new long[money.Book.Roads.Count]];
        foreach (var line in play.Unpaid)
        {
            (isFlow[line], amounts[line]) = (false, 0);
        }

        foreach (var moved in play.Moved)
        {
            var line = money.Book.Book.Ids.Count + moved.Step;
            (isFlow[line], amounts[line]) = (true, moved.Amount);
        }

        return (isFlow, amounts);
    }

    /// <summary>The marked lines that belong to the true flow.</summary>
    public IEnumerable<(int Line, EventId Event)> Right => Lines.Where(one => IsFlow![one.Line]);

    /// <summary>The marks that count, in order.</summary>
    public IReadOnlyList<EventId> Evidence => [.. Lines.Select(one => one.Event).Distinct().Order()];
}
