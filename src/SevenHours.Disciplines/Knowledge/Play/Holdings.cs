using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Who has which fact: for each fact the set of its holders, and how each came by it.</summary>
internal sealed class Holdings
{
    private SeatSet[] holders;
    private SeatSet[] sharedWith;
    private List<Holding>?[] details;

    public Holdings(int facts) =>
        (holders, sharedWith, details) = (new SeatSet[facts], new SeatSet[facts], new List<Holding>?[facts]);

    private Holdings(Holdings other)
    {
        holders = (SeatSet[])other.holders.Clone();
        sharedWith = (SeatSet[])other.sharedWith.Clone();
        details = [.. other.details.Select(d => d is null ? null : new List<Holding>(d))];
    }

    public SeatSet HoldersOf(Id<Fact> fact) => holders[fact.Index];

    public SeatSet SharedWith(Id<Fact> fact) => sharedWith[fact.Index];

    public IReadOnlyList<Holding> Of(Id<Fact> fact) => details[fact.Index] ?? (IReadOnlyList<Holding>)[];

    public Holding? Find(Id<Seat> seat, Id<Fact> fact)
    {
        foreach (var holding in details[fact.Index] ?? [])
        {
            if (holding.Seat == seat)
            {
                return holding;
            }
        }

        return null;
    }

    /// <summary>Lets what seats hold count more in court; what counts as much already stays.</summary>
    public void Raise(Id<Fact> fact, SeatSet seats, int admissible)
    {
        var known = details[fact.Index] ?? [];
        for (var i = 0; i < known.Count; i++)
        {
            if (seats.Has(known[i].Seat) && known[i].Admissible < admissible)
            {
                known[i] = known[i] with { Admissible = admissible };
            }
        }
    }

    /// <summary>Adds a holding; a second one of the same seat changes nothing.</summary>
    public bool Add(Id<Fact> fact, Holding holding)
    {
        if (holders[fact.Index].Has(holding.Seat))
        {
            return false;
        }

        holders[fact.Index] |= SeatSet.Of(holding.Seat);
        (details[fact.Index] ??= []).Add(holding);
        return true;
    }

    public void Share(Id<Fact> fact, SeatSet receivers) => sharedWith[fact.Index] |= receivers;

    public Holdings Fork() => new(this);

    public void Grow(int facts)
    {
        Array.Resize(ref holders, facts);
        Array.Resize(ref sharedWith, facts);
        Array.Resize(ref details, facts);
    }

    public void AddTo(ref StateHash hash)
    {
        for (var i = 0; i < holders.Length; i++)
        {
            foreach (var holding in details[i] ?? [])
            {
                hash.Add(i);
                hash.Add(holding.Seat.Index);
                hash.Add(holding.Since);
                hash.Add((int)holding.Source);
                hash.Add(holding.Admissible);
            }

            foreach (var seat in sharedWith[i])
            {
                hash.Add(seat.Index);
            }
        }
    }
}
