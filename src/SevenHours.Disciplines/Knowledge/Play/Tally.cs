using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>How many things of each kind began at each seat, or (in the first place) at none: the ordinals of their handles.</summary>
internal sealed class Tally
{
    private readonly int[][] counts;

    public Tally(int seats) => counts = [.. Kinds.Select(_ => new int[seats + 1])];

    private Tally(Tally other) => counts = [.. other.counts.Select(c => (int[])c.Clone())];

    private static ThingKind[] Kinds => Enum.GetValues<ThingKind>();

    /// <summary>The opaque name of the next thing of a kind that begins at a seat, or at no seat.</summary>
    public Handle Next(World world, ThingKind kind, Id<Seat> origin) =>
        world.HandleFor(FirstKind + (int)kind, origin, counts[(int)kind][origin.Index + 1]);

    public int CountOf(ThingKind kind, Id<Seat> origin) => counts[(int)kind][origin.Index + 1];

    public void Add(ThingKind kind, Id<Seat> origin) => counts[(int)kind][origin.Index + 1]++;

    public Tally Fork() => new(this);

    public void Grow(int seats)
    {
        foreach (ref var row in counts.AsSpan())
        {
            Array.Resize(ref row, seats + 1);
        }
    }

    public void AddTo(ref StateHash hash)
    {
        for (var kind = 0; kind < counts.Length; kind++)
        {
            // Kinds that came later count once there is something of them: a play without them keeps its hash.
            if (kind > (int)ThingKind.Described && !counts[kind].AsSpan().ContainsAnyExcept(0))
            {
                continue;
            }

            foreach (var count in counts[kind])
            {
                hash.Add(count);
            }
        }
    }

    // The kinds of thing of this discipline in World.HandleFor. Part of every handle: never change them.
    private const int FirstKind = 40;
}

/// <summary>Things with an opaque name. The numbers are part of every handle and never change; new ones go to the end.</summary>
internal enum ThingKind
{
    Item = 0,
    Message = 1,
    Decision = 2,
    Submission = 3,
    Filing = 4,
    Record = 5,
    Described = 6,
    Report = 7,
}
