using System.Numerics;

namespace SevenHours.Kernel;

/// <summary>A set of seats, as 128 bits: the addressees of an event.</summary>
/// <remarks><c>default</c> is nobody: such an event is for staff only. A world has at most <see cref="Capacity"/> seats.</remarks>
public readonly record struct SeatSet
{
    /// <summary>The most seats a world can have.</summary>
    public const int Capacity = 128;

    private readonly ulong low;
    private readonly ulong high;

    private SeatSet(ulong low, ulong high)
    {
        this.low = low;
        this.high = high;
    }

    /// <summary>Nobody but staff.</summary>
    public static SeatSet Nobody => default;

    /// <summary>One seat; nobody for <see cref="Id{T}.None"/>.</summary>
    public static SeatSet Of(Id<Seat> seat) =>
        !seat.IsSome ? default : seat.Index < 64 ? new(1UL << seat.Index, 0) : new(0, 1UL << (seat.Index - 64));

    /// <summary>The seats given.</summary>
    public static SeatSet Of(IEnumerable<Id<Seat>> seats)
    {
        var set = Nobody;
        foreach (var seat in seats)
        {
            set |= Of(seat);
        }

        return set;
    }

    /// <summary>Whether nobody but staff is meant.</summary>
    public bool IsEmpty => (low | high) == 0;

    /// <summary>How many seats are in the set.</summary>
    public int Count => BitOperations.PopCount(low) + BitOperations.PopCount(high);

    /// <summary>Whether <paramref name="seat"/> is in the set.</summary>
    public bool Has(Id<Seat> seat) =>
        seat.IsSome && (seat.Index < 64 ? (low >> seat.Index & 1) != 0 : (high >> (seat.Index - 64) & 1) != 0);

    /// <summary>The seats in either set.</summary>
    public static SeatSet operator |(SeatSet left, SeatSet right) => new(left.low | right.low, left.high | right.high);

    /// <summary>The seats in both sets.</summary>
    public static SeatSet operator &(SeatSet left, SeatSet right) => new(left.low & right.low, left.high & right.high);

    /// <summary>The seats of the left set that are not in the right.</summary>
    public static SeatSet operator -(SeatSet left, SeatSet right) => new(left.low & ~right.low, left.high & ~right.high);

    /// <summary>The seats in ascending order.</summary>
    public Enumerator GetEnumerator() => new(low, high);

    /// <summary>The seats in ascending order, as a list.</summary>
    public IReadOnlyList<Id<Seat>> ToList()
    {
        var list = new List<Id<Seat>>(Count);
        foreach (var seat in this)
        {
            list.Add(seat);
        }

        return list;
    }

    internal void AddTo(ref StateHash hash)
    {
        hash.Add(unchecked((long)low));
        hash.Add(unchecked((long)high));
    }

    /// <summary>Walks a <see cref="SeatSet"/> without allocating.</summary>
    public struct Enumerator
    {
        private ulong low;
        private ulong high;

        internal Enumerator(ulong low, ulong high)
        {
            this.low = low;
            this.high = high;
            Current = Id<Seat>.None;
        }

        /// <summary>The seat reached.</summary>
        public Id<Seat> Current { get; private set; }

        /// <summary>Goes to the next seat.</summary>
        public bool MoveNext()
        {
            if (low != 0)
            {
                Current = new Id<Seat>(BitOperations.TrailingZeroCount(low));
                low &= low - 1;
                return true;
            }

            if (high != 0)
            {
                Current = new Id<Seat>(64 + BitOperations.TrailingZeroCount(high));
                high &= high - 1;
                return true;
            }

            return false;
        }
    }
}
