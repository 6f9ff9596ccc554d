using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Hawala leaves nothing": a book that could be read is left.</summary>
/// <remarks>
/// Signs: a notebook of payments came into hand as waste paper; or it came, play ended, and nobody had decoded it nor ordered that. It cannot see a book that nobody took: that is a matter of
/// the search. Source: practice model, H 21 and A 76.
/// </remarks>
public sealed class HawalaLeavesNothing() : MistakeRule(number: 21)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        var read = history.All<LedgerDecoded>().Select(one => one.Event.Paper).ToHashSet();
        var ended = history.First<PlayEnded>();
        var isOrdered = history.Acts.Of(history.Scenario, "ledger_decoding").Any();
        foreach (var given in history.All<PaperGiven>().Where(one => one.Event.Scope.Kind == PaperKind.Ledger))
        {
            if (given.Event.IsScrap || ended is not null && !read.Contains(given.Event.Paper) && !isOrdered)
            {
                yield return Found(history, Traces.SeatBehind(history, given.Id), Id<Subject>.None, given.Id);
            }
        }
    }
}
