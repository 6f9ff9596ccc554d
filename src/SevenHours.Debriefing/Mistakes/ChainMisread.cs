using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Blockchain is anonymous", and "tracing proves ownership": both are wrong.</summary>
/// <remarks>
/// Signs: a trace of coins came into hand, play ended, and no exchange or issuer was ever asked who stands behind it; a confiscation of what lies in coins failed because nothing showed whose it
/// is. It cannot see what a team believed: a person must see this one. Source: practice model, H 22, A 77 and A 78.
/// </remarks>
public sealed class ChainMisread() : MistakeRule(number: 22, isNearest: true)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history) => Unasked(history).Concat(Unowned(history));

    private IEnumerable<MistakeFinding> Unasked(History history)
    {
        if (!history.HasEnded || history.Acts.Of(history.Scenario, "exchange_request").Any())
        {
            return [];
        }

        var chains = history.All<PaperGiven>().Where(one => one.Event.Scope.Kind == PaperKind.Chain).Select(one => (Traces.SeatBehind(history, one.Id), one.Id));
        var traces = Traces.Began(history, "crypto_trace").Where(act => act.IsFinished).Select(act => (act.Plan.Seat, act.Ended));
        return chains.Concat(traces).OrderBy(one => one.Item2).Take(1).Select(one => Found(history, one.Item1, Id<Subject>.None, one.Item2));
    }

    private IEnumerable<MistakeFinding> Unowned(History history)
    {
        var assets = history.Scenario.Table<Asset>();
        foreach (var ruled in history.All<ConfiscationRuled>().Where(one => one.Event.Ruling.Missing.Contains(ConfiscationGaps.Owner)))
        {
            var asked = history.All<ConfiscationAsked>().FirstOrDefault(one => one.Event.Petition.Handle == ruled.Event.Petition);
            if (asked.Event is not null && assets[asked.Event.Petition.Asset].Stops.Any(stop => stop.Kind == StopKind.Coins))
            {
                yield return Found(history, asked.Event.Petition.Seat, assets[asked.Event.Petition.Asset].HeldIn, ruled.Id, asked.Id);
            }
        }
    }
}
