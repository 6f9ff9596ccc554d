namespace SevenHours.Analysis.Ledgers;

/// <summary>Each account is a queue of parcels, tainted or clean; payments take them from the front, in order.</summary>
internal sealed class FifoTaint(int accounts) : ITaint
{
    private readonly Parcels[] held = new Parcels[accounts];

    public long Move(int from, int to, long amount, bool taintsAll)
    {
        // What an account pays to itself is all taken before any of it comes back.
        var staged = new Parcels();
        ref var receiver = ref from == to ? ref staged : ref held[to];
        var carried = Carry(ref held[from], ref receiver, amount, taintsAll);
        if (from == to)
        {
            Carry(ref staged, ref held[to], amount, taintsAll);
        }

        return carried;
    }

    public long HeldBy(int account) => held[account].Tainted;

    private static long Carry(ref Parcels payer, ref Parcels receiver, long amount, bool taintsAll)
    {
        var carried = 0L;
        for (var left = amount; left > 0;)
        {
            var (size, isTainted) = payer.Take(left);
            receiver.Add(size, isTainted || taintsAll);
            carried += isTainted ? size : 0;
            left -= size;
        }

        return carried;
    }

    /// <summary>A queue of parcels. Neighbours of one kind are one parcel, so that an account that never saw taint holds a single one.</summary>
    private struct Parcels
    {
        private (long Size, bool IsTainted)[]? ring;
        private int first;
        private int count;

        public readonly long Tainted
        {
            get
            {
                var sum = 0L;
                for (var i = 0; i < count; i++)
                {
                    var (size, isTainted) = ring![(first + i) & (ring.Length - 1)];
                    sum += isTainted ? size : 0;
                }

                return sum;
            }
        }

        /// <summary>Takes from the front, at most <paramref name="most"/>; clean value from before the ledger when there is nothing left.</summary>
        public (long Size, bool IsTainted) Take(long most)
        {
            if (count == 0)
            {
                return (most, false);
            }

            ref var front = ref ring![first];
            var taken = (Math.Min(most, front.Size), front.IsTainted);
            front.Size -= taken.Item1;
            if (front.Size == 0)
            {
                first = (first + 1) & (ring.Length - 1);
                count--;
            }

            return taken;
        }

        public void Add(long size, bool isTainted)
        {
            ring ??= new (long, bool)[2];
            if (count > 0)
            {
                ref var last = ref ring[(first + count - 1) & (ring.Length - 1)];
                if (last.IsTainted == isTainted)
                {
                    last.Size += size;
                    return;
                }
            }

            if (count == ring.Length)
            {
                Grow();
            }

            ring[(first + count++) & (ring.Length - 1)] = (size, isTainted);
        }

        private void Grow()
        {
            var larger = new (long, bool)[ring!.Length * 2];
            for (var i = 0; i < count; i++)
            {
                larger[i] = ring[(first + i) & (ring.Length - 1)];
            }

            (ring, first) = (larger, 0);
        }
    }
}
