using SevenHours.Kernel;

namespace SevenHours.Disciplines;

/// <summary>Draws for one purpose, one after the other.</summary>
internal sealed class Dice(ulong seed, int purpose)
{
    private readonly ulong start = Luck.Mix(seed ^ Luck.Mix((ulong)purpose));
    private ulong drawn;

    /// <summary>A whole number from 0 to below <paramref name="end"/>.</summary>
    public int Below(int end)
    {
        unchecked
        {
            return (int)(((Luck.Mix(start + drawn++) >> 32) * (ulong)end) >> 32);
        }
    }

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>Whether it falls within so many of a hundred.</summary>
    public bool Within(int percent) => Below(100) < percent;

    /// <summary>One of some.</summary>
    public T Of<T>(IReadOnlyList<T> some) => some[Below(some.Count)];
}
