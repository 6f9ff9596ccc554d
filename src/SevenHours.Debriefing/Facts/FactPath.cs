using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The path of one fact through the agencies, as recorded.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Known">When it was first held by a professional in play, or null when never.</param>
/// <param name="Stops">The agencies that needed it or came to hold it, in order of need or holding.</param>
public sealed record FactPath(Id<Fact> Fact, SimTime? Known, IReadOnlyList<FactStop> Stops)
{
    /// <summary>Whether anybody needed it.</summary>
    public bool IsNeeded => Stops.Any(s => s.Needed is not null);

    /// <summary>The paths of all facts that somebody needed or held, those waited for longest first.</summary>
    public static IReadOnlyList<FactPath> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<FactPath> Read(History history) =>
        [.. history.Scenario.Table<Fact>().Ids.Select(f => Of(history, f)).Where(p => p.Stops.Count > 0)
            .OrderByDescending(p => p.Stops.Count(s => s.Standing == FactStanding.NeverLearned))
            .ThenByDescending(p => p.Stops.Max(s => s.Waited?.Seconds ?? 0))
            .ThenBy(p => p.Fact)];

    /// <summary>The path of a fact.</summary>
    public static FactPath Of(History history, Id<Fact> fact)
    {
        var needs = history.Scenario.Table<Fact>()[fact].NeededBy;
        var known = history.Facts.Of(fact).Where(h => history.IsProfessional(h.Seat)).Select(h => (SimTime?)h.Since).FirstOrDefault();
        var stops = history.Agencies.Select(a => StopAt(history, fact, a, needs, known)).OfType<FactStop>();
        return new FactPath(fact, known, [.. stops.OrderBy(s => s.Needed ?? s.Held ?? SimTime.Never).ThenBy(s => s.Agency)]);
    }

    private static FactStop? StopAt(History history, Id<Fact> fact, Id<Agency> agency, IReadOnlyList<FactNeed> needs, SimTime? known)
    {
        var seats = history.Scenario.SeatsOf[agency.Index];
        var own = needs.Where(n => !(n.Seats & seats).IsEmpty).ToList();
        SimTime? needed = own.Count > 0 ? own.Min(n => n.From) : null;
        // A need names the seat that must know; whoever else of the agency knows does not help it.
        var needing = own.Aggregate(SeatSet.Nobody, (all, n) => all | n.Seats) & seats;
        var holding = history.Facts.FirstOf(fact, needing.IsEmpty ? seats : needing);
        if (needed is null && holding is null)
        {
            return null;
        }

        var from = needed is { } n1 && known is { } k && k > n1 ? k : needed;
        SimSpan? waited = from is { } start && holding is { } held ? held.Since > start ? held.Since - start : SimSpan.Zero : null;
        var standing = holding is null ? FactStanding.NeverLearned
            : needed is null ? FactStanding.NotNeeded
            : waited!.Value.Seconds > 0 ? FactStanding.Late
            : FactStanding.InTime;
        return new FactStop(
            agency,
            holding?.Seat ?? needing.ToList()[0],
            needed,
            holding?.Since,
            waited,
            holding?.From ?? Id<Seat>.None,
            holding?.Source,
            standing,
            holding?.Event ?? EventId.None);
    }
}

/// <summary>One agency on the path of a fact.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Seat">The seat that held it first, or that needed it when none ever held it.</param>
/// <param name="Needed">When it was first needed there, or null.</param>
/// <param name="Held">Since when it is held there, or null when it was never learned.</param>
/// <param name="Waited">How long it was needed there and known elsewhere before it was held, or null.</param>
/// <param name="From">The seat it came from, or none.</param>
/// <param name="Source">How it came, or null.</param>
/// <param name="Standing">How that went.</param>
/// <param name="Event">The event by which it came, or none.</param>
public sealed record FactStop(
    Id<Agency> Agency,
    Id<Seat> Seat,
    SimTime? Needed,
    SimTime? Held,
    SimSpan? Waited,
    Id<Seat> From,
    FactSource? Source,
    FactStanding Standing,
    EventId Event);

/// <summary>How a fact came to an agency.</summary>
public enum FactStanding
{
    /// <summary>Held when needed, or as soon as anybody knew it.</summary>
    InTime,

    /// <summary>Held after it was needed and known elsewhere.</summary>
    Late,

    /// <summary>Needed and never learned.</summary>
    NeverLearned,

    /// <summary>Held and not needed.</summary>
    NotNeeded,
}
