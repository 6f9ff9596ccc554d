using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What a seat knows of the web: what it looked for and saw itself, and what its agency saved, watches and asked for.</summary>
public sealed class OnlineDesk : DeskPart
{
    private readonly List<SearchOnDesk> searches;
    private readonly List<PageOnDesk> pages;
    private readonly List<CaptureOnDesk> captures;
    private readonly List<WatchOnDesk> watches;
    private readonly List<OrderOnDesk> orders;

    internal OnlineDesk() => (searches, pages, captures, watches, orders) = ([], [], [], [], []);

    private OnlineDesk(OnlineDesk other) => (searches, pages, captures, watches, orders) =
        ([.. other.searches], [.. other.pages], [.. other.captures], [.. other.watches], [.. other.orders]);

    /// <summary>What this seat looked for, in order.</summary>
    public IReadOnlyList<SearchOnDesk> Searches => searches;

    /// <summary>What this seat opened, each page once, as it saw it last.</summary>
    public IReadOnlyList<PageOnDesk> Pages => pages;

    /// <summary>What the agency saved or was given, in order.</summary>
    public IReadOnlyList<CaptureOnDesk> Captures => captures;

    /// <summary>What the agency watches, or did.</summary>
    public IReadOnlyList<WatchOnDesk> Watches => watches;

    /// <summary>What the agency asked of platforms, in order.</summary>
    public IReadOnlyList<OrderOnDesk> Orders => orders;

    /// <summary>A page as this seat saw it last, or null.</summary>
    public PageOnDesk? Page(string page) => pages.Find(p => p.Page == page);

    /// <summary>The capture of a handle, or null.</summary>
    public CaptureOnDesk? Capture(Handle handle) => captures.Find(c => c.Handle == handle);

    /// <summary>The search of a handle, or null.</summary>
    public SearchOnDesk? Search(Handle handle) => searches.Find(s => s.Handle == handle);

    /// <summary>The order that an act carries, or null.</summary>
    public OrderOnDesk? Order(Handle act) => orders.Find(o => o.Act == act);

    /// <summary>Whether the agency watches a page.</summary>
    public bool IsWatched(string page) => watches.Exists(w => w.Page == page && w.IsOn);

    /// <inheritdoc />
    public override DeskPart Fork() => new OnlineDesk(this);

    internal void Add(SearchOnDesk search) => searches.Add(search);

    internal void Open(PageOnDesk page)
    {
        pages.RemoveAll(p => p.Page == page.Page);
        pages.Add(page);
    }

    internal void Add(CaptureOnDesk capture)
    {
        if (Capture(capture.Handle) is null)
        {
            captures.Add(capture);
        }
    }

    internal void Mark(Handle of, DetailKind detail)
    {
        Change(captures, c => c.Handle == of, c => c with { Marks = [.. c.Marks.Append(detail).Distinct()] });
        Change(orders, o => o.Act == of, o => o with { IsMarked = true });
    }

    internal void Watch(WatchOnDesk watch)
    {
        watches.RemoveAll(w => w.Page == watch.Page);
        watches.Add(watch);
    }

    internal void Changed(string page, PageLook look, SimTime at) => Change(watches, w => w.Page == page, w => w with { Look = look, ChangedAt = at });

    internal void Add(OrderOnDesk order) => orders.Add(order);

    internal void Answer(PlatformAnswered answer, SimTime at) => Change(orders, o => o.Act == answer.Act, o => o with
    {
        Standing = answer.Standing, Until = answer.Until, Look = answer.Look, AnsweredAt = at, Exhibit = answer.Exhibit,
    });

    internal void Overdue(Handle act) => Change(orders, o => o.Act == act, o => o with { IsOverdue = true });

    private static void Change<T>(List<T> list, Predicate<T> which, Func<T, T> change)
    {
        var index = list.FindIndex(which);
        if (index >= 0)
        {
            list[index] = change(list[index]);
        }
    }
}

/// <summary>A search as its seat knows it.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="What">What was looked for.</param>
/// <param name="Hits">What was found first.</param>
/// <param name="Total">How many were found.</param>
/// <param name="At">When.</param>
public sealed record SearchOnDesk(Handle Handle, LookedFor What, IReadOnlyList<FoundPage> Hits, int Total, SimTime At);

/// <summary>A page as its seat saw it last.</summary>
/// <param name="Page">The address.</param>
/// <param name="Look">How it stood.</param>
/// <param name="As">With which account it was opened.</param>
/// <param name="At">When.</param>
public sealed record PageOnDesk(string Page, PageLook Look, WebAccount As, SimTime At);

/// <summary>A capture as its agency knows it.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Seat">Who saved it.</param>
/// <param name="Page">The address.</param>
/// <param name="Look">How it stood.</param>
/// <param name="As">With which account it was saved.</param>
/// <param name="IsHashed">Whether time and hash were written down.</param>
/// <param name="At">When.</param>
public sealed record CaptureOnDesk(Handle Handle, Id<Seat> Seat, string Page, PageLook Look, WebAccount As, bool IsHashed, SimTime At)
{
    /// <summary>The details marked.</summary>
    public IReadOnlyList<DetailKind> Marks { get; init; } = [];
}

/// <summary>A page under watch as its agency knows it.</summary>
/// <param name="Page">The address.</param>
/// <param name="IsOn">Whether it still is.</param>
/// <param name="Look">How it stood when the agency was last told.</param>
/// <param name="Since">Since when.</param>
/// <param name="ChangedAt">When it was last seen to have changed, or never.</param>
public sealed record WatchOnDesk(string Page, bool IsOn, PageLook Look, SimTime Since, SimTime ChangedAt);

/// <summary>An order to a platform as its agency knows it.</summary>
/// <param name="Act">The act that carries it.</param>
/// <param name="Seat">Who ordered it.</param>
/// <param name="Page">About which page.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Data">Which data.</param>
/// <param name="At">When.</param>
/// <param name="AnswerBy">When the platform must have answered.</param>
public sealed record OrderOnDesk(Handle Act, Id<Seat> Seat, string Page, OrderKind Kind, DataKind Data, SimTime At, SimTime AnswerBy)
{
    /// <summary>Where it stands.</summary>
    public OrderStanding Standing { get; init; }

    /// <summary>How long what is kept is held.</summary>
    public SimTime Until { get; init; } = SimTime.Never;

    /// <summary>How the page stood when it was kept or handed over.</summary>
    public PageLook? Look { get; init; }

    /// <summary>When it was answered, or never.</summary>
    public SimTime AnsweredAt { get; init; } = SimTime.Never;

    /// <summary>The exhibit of what was handed over, or none.</summary>
    public Handle Exhibit { get; init; }

    /// <summary>Whether its time went by without an answer.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>Whether what was handed over was marked.</summary>
    public bool IsMarked { get; init; }
}
