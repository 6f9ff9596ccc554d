using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>One need of a fact that somebody else held first.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Needer">Who needed it.</param>
/// <param name="Needed">From when.</param>
/// <param name="Known">When it was first held by anybody in play.</param>
/// <param name="KnownBy">The event of that.</param>
/// <param name="Read">The event by which the needing party came to hold it; none when it never did.</param>
/// <param name="Latency">How long it took, or null when it was never learned.</param>
internal sealed record Exchange(
    Id<Fact> Fact, SeatSet Needer, SimTime Needed, SimTime Known, EventId KnownBy, EventId Read, SimSpan? Latency)
{
    public IEnumerable<EventId> Evidence => Read.IsSome ? [KnownBy, Read] : [KnownBy];

    /// <summary>All needs of a history of facts that somebody else held first.</summary>
    public static IReadOnlyList<Exchange> Of(History history)
    {
        var facts = history.Scenario.Table<Fact>();
        var professionals = SeatSet.Of(history.Scenario.Seats.Ids.Where(history.IsProfessional));
        var rows = new List<Exchange>();
        foreach (var fact in facts.Ids)
        {
            if (history.Facts.FirstOf(fact, professionals) is not { } first)
            {
                continue;
            }

            foreach (var need in facts[fact].NeededBy.Where(n => !n.Seats.Has(first.Seat)))
            {
                var read = history.Facts.FirstOf(fact, need.Seats);
                rows.Add(new Exchange(
                    fact, need.Seats, need.From, first.Since, first.Event, read?.Event ?? EventId.None, read?.Since - first.Since));
            }
        }

        return rows;
    }

    public MeasureDetail ToDetail(History history) => new(
        "fact",
        history.Scenario.Table<Fact>()[Fact].Name,
        Parties.NameOf(history.Scenario, Needer),
        Latency?.Seconds,
        "s",
        Latency is null ? "never_learned" : "",
        [.. Evidence]);
}
