using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>When some seats together could know a tie of the truth.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Since">From when they held all facts of one way to find it.</param>
/// <param name="Events">The events by which they came to hold them.</param>
public sealed record TieKnowing(Id<TrueTie> Tie, SimTime Since, IReadOnlyList<EventId> Events)
{
    /// <summary>How some seats, if they told each other everything, came to be able to know a tie; null when they never were.</summary>
    /// <param name="history">The history.</param>
    /// <param name="tie">The tie.</param>
    /// <param name="seats">The seats, as if of one mind.</param>
    public static TieKnowing? Of(History history, Id<TrueTie> tie, SeatSet seats)
    {
        ArgumentNullException.ThrowIfNull(history);
        TieKnowing? earliest = null;
        foreach (var way in history.Scenario.Table<TrueTie>()[tie].ShownBy)
        {
            var holdings = way.Select(fact => history.Facts.FirstOf(fact, seats)).ToList();
            if (holdings.Exists(holding => holding is null))
            {
                continue;
            }

            var since = holdings.Max(holding => holding!.Value.Since);
            if (earliest is null || since < earliest.Since)
            {
                earliest = new TieKnowing(tie, since, [.. holdings.Select(holding => holding!.Value.Event).Order()]);
            }
        }

        return earliest;
    }
}
