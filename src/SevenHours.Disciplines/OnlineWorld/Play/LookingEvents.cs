using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>With which account one looks.</summary>
public enum WebAccount
{
    /// <summary>A research account that is logged and leads to nobody.</summary>
    Research,

    /// <summary>One's own: whoever is looked at sees who looked.</summary>
    Own,
}

/// <summary>What was looked for, in the seat's own words.</summary>
/// <param name="Words">The words typed, or none.</param>
/// <param name="Site">On which site, or none for all.</param>
/// <param name="Place">Where, in words typed, or none.</param>
/// <param name="WithinDays">How many days old at most; 0 for any age.</param>
/// <param name="Like">The page whose like is looked for; empty for none.</param>
/// <param name="Clue">What must be shared with it.</param>
public sealed record LookedFor(TextRef Words, Id<WebSite> Site, TextRef Place, int WithinDays, string Like, DetailKind Clue);

/// <summary>An observation: a search found what was public and fitted at that moment. The searcher learns of it.</summary>
/// <param name="Search">Its name.</param>
/// <param name="Seat">Who searched.</param>
/// <param name="What">What was looked for.</param>
/// <param name="Hits">The first of what was found, the best first.</param>
/// <param name="Total">How many were found in all, as far as a searcher counts.</param>
public sealed record WebSearched(Handle Search, Id<Seat> Seat, LookedFor What, IReadOnlyList<FoundPage> Hits, int Total) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<WebPart>().Searched(Seat);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<OnlineDesk>().Add(new SearchOnDesk(Search, What, Hits, Total, notice.At));
}

/// <summary>An observation: a page was opened, and this is how it stood. Whoever opened it learns of it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Page">The address.</param>
/// <param name="Look">How it stood.</param>
/// <param name="As">With which account.</param>
public sealed record PageOpened(Id<Seat> Seat, string Page, PageLook Look, WebAccount As) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) =>
        world.Part<WebPart>().Touch(world, Page, As == WebAccount.Own && Look.State != PageState.Gone ? Touches.Seen | Touches.Visited : Touches.Seen);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<OnlineDesk>().Open(new PageOnDesk(Page, Look, As, notice.At));
}

/// <summary>A page was saved as it stood. The agency learns of it.</summary>
/// <param name="Capture">Its name, which is that of the exhibit it is.</param>
/// <param name="Seat">Who saved it.</param>
/// <param name="Page">The address.</param>
/// <param name="Look">How it stood.</param>
/// <param name="As">With which account.</param>
/// <param name="IsHashed">Whether time and hash were written down when it was saved: without, anybody may say that it was changed since.</param>
public sealed record PageCaptured(Handle Capture, Id<Seat> Seat, string Page, PageLook Look, WebAccount As, bool IsHashed) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<WebPart>();
        part.Add(new Captured(Capture, Seat, world.Scenario.Seats[Seat].Agency, Page, Look.Version, IsHashed, world.Now, world.LastEvent));
        part.Touch(world, Page, As == WebAccount.Own ? Touches.Seen | Touches.Captured | Touches.Visited : Touches.Seen | Touches.Captured);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<OnlineDesk>().Add(new CaptureOnDesk(Capture, Seat, Page, Look, As, IsHashed, notice.At));
}

/// <summary>A detail of what was saved or handed over was marked as one that matters. The agency learns of it.</summary>
/// <param name="Seat">Who marked it.</param>
/// <param name="Of">The capture, or the act that brought the data.</param>
/// <param name="Detail">The detail.</param>
public sealed record DetailMarked(Id<Seat> Seat, Handle Of, DetailKind Detail) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<OnlineDesk>().Mark(Of, Detail);
}

/// <summary>A page was put under watch, or is watched no longer. The agency learns of it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Page">The address.</param>
/// <param name="IsOn">Whether it is watched from now on.</param>
/// <param name="Look">How it stands.</param>
public sealed record PageWatched(Id<Seat> Seat, string Page, bool IsOn, PageLook Look) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => Watching.Begin(world, new Watched(Page, world.Scenario.Seats[Seat].Agency, IsOn, Look, world.LastEvent));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<OnlineDesk>().Watch(new WatchOnDesk(Page, IsOn, Look, notice.At, SimTime.Never));
}

/// <summary>An observation: a page under watch looks otherwise than before. The agency that watches it learns of it.</summary>
/// <param name="Agency">Who watches it.</param>
/// <param name="Page">The address.</param>
/// <param name="Look">How it stands now.</param>
public sealed record WatchedPageChanged(Id<Agency> Agency, string Page, PageLook Look) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => Watching.Told(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<OnlineDesk>().Changed(Page, Look, notice.At);
}
