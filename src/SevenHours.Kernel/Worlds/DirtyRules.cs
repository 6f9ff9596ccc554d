namespace SevenHours.Kernel;

/// <summary>Rules to be looked at again, first come first served, each once, with the event that touched it last.</summary>
internal sealed class DirtyRules(int capacity)
{
    private int[] queue = new int[Math.Max(1, capacity)];
    private bool[] waits = new bool[capacity];
    private EventId[] touchedBy = new EventId[capacity];
    private int head;
    private int count;

    public void Add(int rule, EventId by)
    {
        touchedBy[rule] = by;
        if (waits[rule])
        {
            return;
        }

        waits[rule] = true;
        var tail = head + count++;
        queue[tail < queue.Length ? tail : tail - queue.Length] = rule;
    }

    public bool TryTake(out int rule, out EventId by)
    {
        if (count == 0)
        {
            (rule, by) = (-1, EventId.None);
            return false;
        }

        rule = queue[head];
        by = touchedBy[rule];
        waits[rule] = false;
        head = head + 1 == queue.Length ? 0 : head + 1;
        count--;
        return true;
    }

    public void Clear()
    {
        while (TryTake(out _, out _))
        {
        }
    }

    public void Grow(int newCapacity)
    {
        var pending = new List<(int Rule, EventId By)>();
        while (TryTake(out var rule, out var by))
        {
            pending.Add((rule, by));
        }

        queue = new int[Math.Max(1, newCapacity)];
        Array.Resize(ref waits, newCapacity);
        Array.Resize(ref touchedBy, newCapacity);
        head = 0;
        pending.ForEach(p => Add(p.Rule, p.By));
    }
}
