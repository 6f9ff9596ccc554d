namespace SevenHours.Kernel;

/// <summary>What is to come, ordered by (time, priority, sequence). A binary heap of values.</summary>
/// <remarks>
/// Entries are added only while an event is applied, so folding the events rebuilds the schedule. They are never taken out before their time:
/// a wake checks whether its reason still holds. The sequence is assigned once and survives growth and forks.
/// </remarks>
internal sealed class Schedule
{
    private Entry[] heap;
    private int count;
    private long sequence;

    public Schedule() => heap = new Entry[64];

    private Schedule(Schedule other)
    {
        heap = (Entry[])other.heap.Clone();
        count = other.count;
        sequence = other.sequence;
    }

    public int Count => count;

    public SimTime Next => count == 0 ? SimTime.Never : new SimTime(heap[0].Time);

    public Schedule Fork() => new(this);

    public void Add(SimTime time, int priority, Wake wake, int tag)
    {
        if (count == heap.Length)
        {
            Array.Resize(ref heap, count * 2);
        }

        var entry = new Entry(time.Seconds, priority, sequence++, tag, wake);
        var at = count++;
        while (at > 0)
        {
            var parent = (at - 1) >> 1;
            if (!entry.IsBefore(heap[parent]))
            {
                break;
            }

            heap[at] = heap[parent];
            at = parent;
        }

        heap[at] = entry;
    }

    public (Wake Wake, int Tag) Take()
    {
        var first = heap[0];
        var last = heap[--count];
        heap[count] = default;
        if (count > 0)
        {
            SiftDown(last);
        }

        return (first.Wake, first.Tag);
    }

    /// <summary>Drops what lies before <paramref name="time"/>: while folding, all of it has already had its say.</summary>
    public void DropBefore(SimTime time)
    {
        while (count > 0 && heap[0].Time < time.Seconds)
        {
            Take();
        }
    }

    private void SiftDown(Entry entry)
    {
        var at = 0;
        while (true)
        {
            var child = (at << 1) + 1;
            if (child >= count)
            {
                break;
            }

            if (child + 1 < count && heap[child + 1].IsBefore(heap[child]))
            {
                child++;
            }

            if (!heap[child].IsBefore(entry))
            {
                break;
            }

            heap[at] = heap[child];
            at = child;
        }

        heap[at] = entry;
    }

    private readonly record struct Entry(int Time, int Priority, long Sequence, int Tag, Wake Wake)
    {
        public bool IsBefore(in Entry other) =>
            Time != other.Time ? Time < other.Time
            : Priority != other.Priority ? Priority < other.Priority
            : Sequence < other.Sequence;
    }
}
