using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What each agency made of its material on money.</summary>
public sealed class MarkShelf
{
    // The kind of thing in World.HandleFor. Part of every handle: never change it.
    private const int MarkHandles = 131;

    private readonly SortedDictionary<int, MoneyMarks> agencies = [];

    internal MarkShelf()
    {
    }

    /// <summary>What an agency made of it; nothing where it marked nothing.</summary>
    public MoneyMarks? Of(Id<Agency> agency) => agencies.GetValueOrDefault(agency.Index);

    internal static Handle Next(World world, Id<Seat> seat)
    {
        var agency = world.Scenario.Seats[seat].Agency;
        return world.HandleFor(MarkHandles, new Id<Seat>(agency.Index), world.Part<MoneyPart>().Marks.Of(agency)?.Flows.Count ?? 0);
    }

    internal MarkShelf Fork()
    {
        var fork = new MarkShelf();
        foreach (var (agency, marks) in agencies)
        {
            fork.agencies[agency] = marks.Fork();
        }

        return fork;
    }

    internal void AddTo(ref StateHash hash)
    {
        foreach (var (agency, marks) in agencies)
        {
            hash.Add(agency);
            marks.AddTo(ref hash);
        }
    }

    internal MoneyMarks Of(World world, Id<Seat> seat)
    {
        var agency = world.Scenario.Seats[seat].Agency.Index;
        return agencies.TryGetValue(agency, out var marks) ? marks : agencies[agency] = new MoneyMarks();
    }
}
