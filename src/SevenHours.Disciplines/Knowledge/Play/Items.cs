using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Everything delivered so far, in order, and what became of each inject.</summary>
internal sealed class Items
{
    private readonly List<Item> items;
    private readonly Dictionary<Handle, int> byHandle;
    private int[] deliveries;
    private SeatSet[] reached;
    private SeatSet[] opened;

    public Items(int injects)
    {
        (items, byHandle) = ([], []);
        (deliveries, reached, opened) = (new int[injects], new SeatSet[injects], new SeatSet[injects]);
    }

    private Items(Items other)
    {
        (items, byHandle) = ([.. other.items], new Dictionary<Handle, int>(other.byHandle));
        deliveries = (int[])other.deliveries.Clone();
        reached = (SeatSet[])other.reached.Clone();
        opened = (SeatSet[])other.opened.Clone();
    }

    public IReadOnlyList<Item> All => items;

    public int Deliveries(Id<Inject> inject) => deliveries[inject.Index];

    public SeatSet ReachedBy(Id<Inject> inject) => reached[inject.Index];

    public SeatSet OpenedBy(Id<Inject> inject) => opened[inject.Index];

    public Item? Find(Handle handle) => byHandle.TryGetValue(handle, out var index) ? items[index] : null;

    public void Add(Item item)
    {
        byHandle.Add(item.Handle, items.Count);
        items.Add(item);
        if (item.Inject.IsSome)
        {
            deliveries[item.Inject.Index]++;
            reached[item.Inject.Index] |= item.To;
        }
    }

    public void Reach(Handle handle, SeatSet seats)
    {
        var index = byHandle[handle];
        items[index] = items[index] with { To = items[index].To | seats };
        if (items[index].Inject is { IsSome: true } inject)
        {
            reached[inject.Index] |= seats;
        }
    }

    public Item Open(Handle handle, Id<Seat> seat)
    {
        var index = byHandle[handle];
        var item = items[index];
        if (item.Inject.IsSome)
        {
            opened[item.Inject.Index] |= SeatSet.Of(seat);
        }

        return items[index] = item with { OpenedBy = item.OpenedBy | SeatSet.Of(seat) };
    }

    public Items Fork() => new(this);

    public void Grow(int injects)
    {
        Array.Resize(ref deliveries, injects);
        Array.Resize(ref reached, injects);
        Array.Resize(ref opened, injects);
    }

    public void AddTo(ref StateHash hash)
    {
        foreach (var item in items)
        {
            hash.Add(item.Handle);
            hash.Add(item.Text.Value);
            hash.Add(item.OpenedBy.Count);
            foreach (var seat in item.OpenedBy)
            {
                hash.Add(seat.Index);
            }
        }
    }
}
