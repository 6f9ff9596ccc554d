using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>How a page stands for whoever asks for it.</summary>
public enum PageState
{
    /// <summary>Nothing is there: not yet, no more, or never.</summary>
    Gone,

    /// <summary>It is there, and only friends see what it says.</summary>
    Private,

    /// <summary>Everybody sees it.</summary>
    Public,
}

/// <summary>A page as it stands at a moment.</summary>
/// <param name="State">How it stands.</param>
/// <param name="Version">What it says: the place of the version; 0 where it cannot be seen.</param>
/// <param name="Shows">What stands below it and can be seen, by address: the newest first.</param>
/// <param name="Since">Since when it stands there; never where nothing can be seen.</param>
public sealed record PageLook(PageState State, int Version, IReadOnlyList<FoundPage> Shows, SimTime Since)
{
    /// <summary>Nothing to be seen.</summary>
    public static readonly PageLook Nothing = new(PageState.Gone, 0, [], SimTime.Never);

    /// <summary>Whether it looks the same as another time.</summary>
    public bool IsLike(PageLook other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return State == other.State && Version == other.Version && Shows.SequenceEqual(other.Shows);
    }
}

/// <summary>What of the web can be seen: what time brings, and what play has changed.</summary>
public static class PublicWeb
{
    /// <summary>How much of what stands below a page is shown on it.</summary>
    public const int MostShown = 30;

    /// <summary>How a page stands now. Truth: a seat learns it by looking.</summary>
    public static PageLook Look(World world, WebItem item)
    {
        ArgumentNullException.ThrowIfNull(world);
        var state = StateOf(world, item);
        return state != PageState.Public
            ? PageLook.Nothing with { State = state }
            : new PageLook(
                state, VersionOf(world, item),
                [
                    .. SmallWeb.Of(world.Scenario).Below(item)
                        .Where(i => StateOf(world, i) == PageState.Public).Take(MostShown).Select(i => new FoundPage(i.Address, VersionOf(world, i))),
                ],
                SinceOf(world, item));
    }

    /// <summary>Since when a page stands there.</summary>
    public static SimTime SinceOf(World world, WebItem item)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(item);
        var changes = item.Entry.IsSome ? world.Part<WebPart>().ChangesOf(item.Entry) : EntryChanges.None;
        return changes.IsUp ? changes.UpAt : item.Appears;
    }

    /// <summary>How a page stands: with its account it goes, and below what is gone nothing stands.</summary>
    public static PageState StateOf(World world, WebItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var own = OwnState(world, item);
        var owner = item.Owner is { } account ? StateOf(world, account) : PageState.Public;
        var under = item.Under is { } above ? StateOf(world, above) : PageState.Public;
        return (PageState)Math.Min((int)own, Math.Min((int)owner, (int)under));
    }

    /// <summary>What a page says now: the place of the version.</summary>
    public static int VersionOf(World world, WebItem item)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(item);
        var edited = item.Entry.IsSome ? world.Part<WebPart>().ChangesOf(item.Entry).Version : -1;
        return edited >= 0 ? edited : VersionAt(item, world.Now);
    }

    /// <summary>The latest version that time has brought; the first, where it has brought none.</summary>
    public static int VersionAt(WebItem item, SimTime now)
    {
        ArgumentNullException.ThrowIfNull(item);
        var latest = 0;
        for (var i = 1; i < item.Versions.Count; i++)
        {
            latest = item.Versions[i].From != SimTime.Never && item.Versions[i].From <= now ? i : latest;
        }

        return latest;
    }

    /// <summary>The instants at which time alone may change what a page shows.</summary>
    internal static IEnumerable<SimTime> InstantsAfter(SmallWeb web, WebItem item, SimTime now) =>
        Instants(item).Concat(item.Owner is { } owner ? Instants(owner) : []).Concat(web.Below(item).SelectMany(Instants))
            .Where(t => t > now && t != SimTime.Never).Distinct();

    /// <summary>When a page went, or never while it stands there.</summary>
    public static SimTime GoneSince(World world, WebItem item)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(item);
        var own = item.Entry.IsSome && world.Part<WebPart>().ChangesOf(item.Entry) is { IsDown: true } changes ? changes.At
            : item.Until <= world.Now ? item.Until
            : SimTime.Never;
        var owner = item.Owner is { } account ? GoneSince(world, account) : SimTime.Never;
        return own < owner ? own : owner;
    }

    private static IEnumerable<SimTime> Instants(WebItem item) => [item.Appears, item.Until, item.PrivateFrom, .. item.Versions.Select(v => v.From)];

    private static PageState OwnState(World world, WebItem item)
    {
        var changes = item.Entry.IsSome ? world.Part<WebPart>().ChangesOf(item.Entry) : EntryChanges.None;
        return changes.IsDown || !changes.IsUp && (item.Appears == SimTime.Never || item.Appears > world.Now) || item.Until <= world.Now && !changes.IsUp ? PageState.Gone
            : changes.IsPrivate || item.PrivateFrom <= world.Now ? PageState.Private
            : PageState.Public;
    }
}
