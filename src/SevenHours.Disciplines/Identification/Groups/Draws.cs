using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>Addressed luck of one group: each draw is a mix of the seed and of what is drawn for.</summary>
internal readonly record struct Draws(ulong Seed)
{
    /// <summary>A whole number from 0 to below <paramref name="end"/>.</summary>
    /// <param name="what">What is drawn for.</param>
    /// <param name="whose">For which person or party.</param>
    /// <param name="end">One more than the largest.</param>
    /// <param name="ordinal">How often before.</param>
    public int Below(DrawOf what, int whose, int end, int ordinal = 0) => (int)(((Raw(what, whose, ordinal) >> 32) * (ulong)end) >> 32);

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(DrawOf what, int whose, int low, int high, int ordinal = 0) => low + Below(what, whose, high - low + 1, ordinal);

    /// <summary>Whether it falls within so many of a hundred.</summary>
    public bool Within(DrawOf what, int whose, int percent, int ordinal = 0) => Below(what, whose, 100, ordinal) < percent;

    /// <summary>One of some.</summary>
    public T One<T>(DrawOf what, int whose, IReadOnlyList<T> some, int ordinal = 0) => some[Below(what, whose, some.Count, ordinal)];

    /// <summary>Some of some, in the order of <paramref name="from"/>, each at most once.</summary>
    public IReadOnlyList<T> Some<T>(DrawOf what, int whose, IReadOnlyList<T> from, int count)
    {
        var draws = this;
        var chosen = Enumerable.Range(0, from.Count).OrderBy(i => draws.Raw(what, whose, 1000 + i)).ThenBy(i => i).Take(count).Order();
        return [.. chosen.Select(i => from[i])];
    }

    /// <summary>64 bits for an address, for putting things in an order.</summary>
    public ulong Raw(DrawOf what, int whose, int ordinal = 0)
    {
        unchecked
        {
            var state = Luck.Mix(Seed ^ ((ulong)what * 0x9E3779B97F4A7C15UL));
            state = Luck.Mix(state + ((uint)whose * 0xBF58476D1CE4E5B9UL));
            return Luck.Mix(state + ((uint)ordinal * 0x94D049BB133111EBUL));
        }
    }
}

/// <summary>What is drawn for. The numbers are part of every address and never change.</summary>
internal enum DrawOf
{
    PartySize = 1,
    Origin = 2,
    Place = 3,
    Gender = 4,
    Age = 5,
    Given = 6,
    Family = 7,
    Tongue = 8,
    Form = 9,
    Child = 10,
    Recruitment = 11,
    Purpose = 12,
    Means = 13,
    Extra = 14,
    Noise = 15,
    Cue = 16,
    Folk = 17,
    Away = 18,
    Journey = 19,
    Company = 20,
    Stated = 21,
}
