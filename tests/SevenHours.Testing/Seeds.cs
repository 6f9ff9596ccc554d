namespace SevenHours.Testing;

/// <summary>A small generator with a printed seed, so that a failing property can be run again. Its numbers never change.</summary>
public sealed class Seeds(ulong seed)
{
    private ulong state = seed;

    /// <summary>The seed it began with.</summary>
    public ulong Seed { get; } = seed;

    /// <summary>The next 64 bits (SplitMix64).</summary>
    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number from 0 to <paramref name="end"/> - 1.</summary>
    public int Below(int end) => (int)(Next() % (ulong)end);

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>Runs a property over seeds. A failure names its seed.</summary>
    /// <param name="count">
    /// How many seeds, beginning with 1. <c>SEED</c> in the environment begins elsewhere, <c>SEEDS</c> runs so many: a long campaign
    /// is the same test with another number.
    /// </param>
    /// <param name="property">Throws when the property does not hold.</param>
    public static void ForAll(int count, Action<Seeds> property)
    {
        var first = ulong.TryParse(Environment.GetEnvironmentVariable("SEED"), out var given) ? given : 1;
        var runs = ulong.TryParse(Environment.GetEnvironmentVariable("SEEDS"), out var wanted) ? wanted : (ulong)count;
        for (var seed = first; seed < first + runs; seed++)
        {
            try
            {
                property(new Seeds(seed));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Fails with SEED={seed}: {e.Message}", e);
            }
        }
    }
}
