using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Who came to hold which fact, when and from whom, as recorded.</summary>
/// <remarks>A fact cited in a request stands before the eyes of whoever is asked: it counts as held there from when the request reached
/// them.</remarks>
public sealed class FactLedger
{
    private readonly List<FactHolding>?[] holdings;

    internal FactLedger(History history)
    {
        holdings = new List<FactHolding>?[history.Scenario.Table<Fact>().Count];
        foreach (var learned in history.All<FactLearned>())
        {
            foreach (var seat in learned.Event.To)
            {
                Add(learned.Event.Fact, new FactHolding(seat, learned.Event.Since, learned.Event.Source, learned.Event.From, learned.Id));
            }
        }

        foreach (var received in history.All<RequestReceived>())
        {
            foreach (var (fact, seat) in received.Event.Petition.Cites.SelectMany(f => received.Event.To.ToList().Select(s => (f, s))))
            {
                Add(fact, new FactHolding(seat, received.At, FactSource.Request, received.Event.Petition.Asker, received.Id));
            }
        }

        foreach (var list in holdings)
        {
            list?.Sort((left, right) => (left.Since, left.Event).CompareTo((right.Since, right.Event)));
        }
    }

    /// <summary>The holders of a fact, by the time since which they hold it. A seat may stand there twice: the first time counts.</summary>
    public IReadOnlyList<FactHolding> Of(Id<Fact> fact) => holdings[fact.Index] ?? (IReadOnlyList<FactHolding>)[];

    /// <summary>The first of some seats to hold a fact, or null.</summary>
    public FactHolding? FirstOf(Id<Fact> fact, SeatSet seats)
    {
        foreach (var holding in Of(fact))
        {
            if (seats.Has(holding.Seat))
            {
                return holding;
            }
        }

        return null;
    }

    private void Add(Id<Fact> fact, FactHolding holding) => (holdings[fact.Index] ??= []).Add(holding);
}

/// <summary>That a seat holds a fact.</summary>
/// <param name="Seat">The holder.</param>
/// <param name="Since">Since when: the moment it was read or heard, for what passed off screen as recorded.</param>
/// <param name="Source">Where it has it from.</param>
/// <param name="From">The seat it has it from, or none.</param>
/// <param name="Event">The event by which it came to hold it.</param>
public readonly record struct FactHolding(Id<Seat> Seat, SimTime Since, FactSource Source, Id<Seat> From, EventId Event);
