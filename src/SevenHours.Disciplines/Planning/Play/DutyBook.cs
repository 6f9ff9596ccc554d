using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>Everything that is to be done, in the order it was given.</summary>
public sealed class DutyBook
{
    private readonly List<Duty> duties;
    private readonly Dictionary<Handle, int> places;

    internal DutyBook() => (duties, places) = ([], []);

    private DutyBook(DutyBook other) => (duties, places) = ([.. other.duties], new Dictionary<Handle, int>(other.places));

    /// <summary>All of them.</summary>
    public IReadOnlyList<Duty> All => duties;

    /// <summary>The one with a name, or null.</summary>
    public Duty? Find(Handle handle) => places.TryGetValue(handle, out var place) ? duties[place] : null;

    internal int PlaceOf(Handle handle) => places[handle];

    internal DutyBook Fork() => new(this);

    /// <summary>Adds one; who comes into a room again is shown what he knew.</summary>
    internal void Add(Duty duty)
    {
        if (places.TryAdd(duty.Handle, duties.Count))
        {
            duties.Add(duty);
        }
    }

    /// <summary>Adds one, or replaces it.</summary>
    internal void Put(Duty duty)
    {
        Add(duty);
        duties[places[duty.Handle]] = duty;
    }

    /// <summary>Changes one; nothing when it is not on this list.</summary>
    internal void Change(Handle handle, Func<Duty, Duty> change)
    {
        if (places.TryGetValue(handle, out var place))
        {
            duties[place] = change(duties[place]);
        }
    }

    internal void AddTo(ref StateHash hash)
    {
        foreach (var duty in duties)
        {
            hash.Add(duty.Handle);
            hash.Add(duty.Owner.Index);
            hash.Add((int)duty.State);
            hash.Add(duty.Due);
            hash.Add(duty.IsOverdue);
        }
    }
}
