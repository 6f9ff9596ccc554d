using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What play has changed of a page of the author's, and what was done with it.</summary>
/// <param name="IsUp">Whether an effect put it up.</param>
/// <param name="IsDown">Whether an effect took it down.</param>
/// <param name="IsPrivate">Whether an effect made it private.</param>
/// <param name="Version">The version an effect set; -1 for what time brings.</param>
/// <param name="At">When it last changed.</param>
/// <param name="UpAt">When an effect put it up.</param>
public readonly record struct EntryChanges(bool IsUp, bool IsDown, bool IsPrivate, int Version, SimTime At, SimTime UpAt)
{
    /// <summary>Nothing.</summary>
    public static readonly EntryChanges None = new(false, false, false, -1, SimTime.Never, SimTime.Never);
}

/// <summary>What became known of a page to those behind it, or was saved of it.</summary>
[Flags]
public enum Touches
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Somebody opened it.</summary>
    Seen = 1,

    /// <summary>Somebody opened it from an account of his own: those behind it see who.</summary>
    Visited = 2,

    /// <summary>Somebody captured it.</summary>
    Captured = 4,

    /// <summary>The platform holds it.</summary>
    Preserved = 8,

    /// <summary>The platform told its user of an order.</summary>
    Notified = 16,

    /// <summary>Somebody wrote to those behind it.</summary>
    Contacted = 32,
}

/// <summary>The web as it really stands: what play changed, and what agencies saved, watch and asked for.</summary>
public sealed class WebPart : Part
{
    private readonly List<Captured> captures;
    private readonly List<Watched> watches;
    private readonly List<DataOrder> orders;
    private EntryChanges[] changes;
    private Touches[] touches;
    private int[] searches;

    internal WebPart(Scenario scenario)
    {
        (captures, watches, orders) = ([], [], []);
        changes = new EntryChanges[scenario.Table<WebEntry>().Count];
        touches = new Touches[changes.Length];
        searches = new int[scenario.Seats.Count];
        Array.Fill(changes, EntryChanges.None);
    }

    private WebPart(WebPart other) => (captures, watches, orders, changes, touches, searches) =
        ([.. other.captures], [.. other.watches], [.. other.orders], [.. other.changes], [.. other.touches], [.. other.searches]);

    /// <summary>Every capture, in order.</summary>
    public IReadOnlyList<Captured> Captures => captures;

    /// <summary>Every page under watch, in order.</summary>
    public IReadOnlyList<Watched> Watches => watches;

    /// <summary>Every order to a platform, in order.</summary>
    public IReadOnlyList<DataOrder> Orders => orders;

    /// <summary>What play has changed of a page of the author's.</summary>
    public EntryChanges ChangesOf(Id<WebEntry> entry) => changes[entry.Index];

    /// <summary>What was done with a page of the author's.</summary>
    public Touches TouchesOf(Id<WebEntry> entry) => touches[entry.Index];

    /// <summary>The capture of a handle, or null.</summary>
    public Captured? FindCapture(Handle capture) => captures.Find(c => c.Handle == capture);

    /// <summary>The order that an act carries, or null.</summary>
    public DataOrder? FindOrder(Handle act) => orders.Find(o => o.Act == act);

    /// <inheritdoc />
    public override Part Fork() => new WebPart(this);

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        var before = changes.Length;
        Array.Resize(ref changes, scenario.Table<WebEntry>().Count);
        Array.Resize(ref touches, changes.Length);
        Array.Resize(ref searches, scenario.Seats.Count);
        Array.Fill(changes, EntryChanges.None, before, changes.Length - before);
    }

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        for (var i = 0; i < changes.Length; i++)
        {
            if (changes[i] != EntryChanges.None || touches[i] != Touches.None)
            {
                hash.Add(i);
                hash.Add((changes[i].IsUp ? 1 : 0) + (changes[i].IsDown ? 2 : 0) + (changes[i].IsPrivate ? 4 : 0));
                hash.Add(changes[i].Version);
                hash.Add((int)touches[i]);
            }
        }

        foreach (var count in searches.Where(s => s > 0))
        {
            hash.Add(count);
        }

        foreach (var capture in captures)
        {
            hash.Add(capture.Handle);
            hash.Add(capture.Agency.Index);
        }

        foreach (var watch in watches)
        {
            hash.Add(watch.Page);
            hash.Add(watch.Agency.Index);
            hash.Add(watch.IsOn);
            hash.Add((int)watch.Look.State);
        }

        foreach (var order in orders)
        {
            hash.Add(order.Act);
            hash.Add((int)order.Standing);
            hash.Add(order.Until);
        }
    }

    /// <summary>What a condition on pages of the author's reads.</summary>
    internal static ReadKey KeyOf(Id<WebEntry> entry) => new("web", entry.Index);

    internal void Change(World world, Id<WebEntry> entry, Func<EntryChanges, EntryChanges> change)
    {
        changes[entry.Index] = change(changes[entry.Index]) with { At = world.Now };
        world.Touch(KeyOf(entry));
    }

    /// <summary>Notes what was done with a page: of the page itself, and of the account it belongs to.</summary>
    internal void Touch(World world, string page, Touches what)
    {
        for (var item = SmallWeb.Of(world.Scenario).Find(page); item is not null; item = item.Owner)
        {
            if (item.Entry.IsSome && (touches[item.Entry.Index] & what) != what)
            {
                touches[item.Entry.Index] |= what;
                world.Touch(KeyOf(item.Entry));
            }
        }
    }

    internal int SearchesBy(Id<Seat> seat) => searches[seat.Index];

    internal void Searched(Id<Seat> seat) => searches[seat.Index]++;

    internal void Add(Captured capture) => captures.Add(capture);

    internal int Watch(Watched watch)
    {
        var index = watches.FindIndex(w => w.Page == watch.Page && w.Agency == watch.Agency);
        if (index >= 0)
        {
            watches[index] = watch;
            return index;
        }

        watches.Add(watch);
        return watches.Count - 1;
    }

    internal void Add(DataOrder order) => orders.Add(order);

    internal int IndexOfOrder(Handle act) => orders.FindIndex(o => o.Act == act);

    internal void Set(int order, DataOrder value) => orders[order] = value;
}

/// <summary>A page that somebody saved.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Seat">Who saved it.</param>
/// <param name="Agency">For whom.</param>
/// <param name="Page">The address.</param>
/// <param name="Version">What the page said.</param>
/// <param name="IsHashed">Whether it was hashed when it was saved.</param>
/// <param name="At">When.</param>
/// <param name="By">The event.</param>
public sealed record Captured(Handle Handle, Id<Seat> Seat, Id<Agency> Agency, string Page, int Version, bool IsHashed, SimTime At, EventId By);

/// <summary>A page kept under watch.</summary>
/// <param name="Page">The address.</param>
/// <param name="Agency">By whom.</param>
/// <param name="IsOn">Whether it still is.</param>
/// <param name="Look">How it stood when the agency was last told.</param>
/// <param name="By">The event that began it.</param>
public sealed record Watched(string Page, Id<Agency> Agency, bool IsOn, PageLook Look, EventId By);
