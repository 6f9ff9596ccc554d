using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Look for pages. What fits is worked out from words outside the kernel; which of it stands there just then, the world says.</summary>
/// <param name="Seat">Who.</param>
/// <param name="What">What is looked for.</param>
/// <param name="Fits">What fits, the best first: see <see cref="WebSearch"/>.</param>
public sealed record SearchWeb(Id<Seat> Seat, LookedFor What, IReadOnlyList<FoundPage> Fits) : SeatCommand(Seat)
{
    /// <summary>How many of those found are named.</summary>
    public const int MostShown = 40;

    /// <summary>The number of searches in <see cref="World.HandleFor"/>. Pinned.</summary>
    private const int HandleKind = 650;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => Fits.Count > WebSearch.Most ? OnlineRefusals.TooMuch : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var web = SmallWeb.Of(world.Scenario);
        List<FoundPage> standing =
        [
            .. Fits.Where(f => web.Find(f.Page) is { } item && PublicWeb.StateOf(world, item) == PageState.Public && PublicWeb.VersionOf(world, item) == f.Version),
        ];
        var handle = world.HandleFor(HandleKind, Seat, world.Part<WebPart>().SearchesBy(Seat));
        cascade.Emit(new WebSearched(handle, Seat, What, [.. standing.Take(MostShown)], standing.Count) { To = SeatSet.Of(Seat) });
    }
}

/// <summary>Open a page.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Page">Its address; one that nothing stands at can be opened too, and shows that.</param>
/// <param name="As">With which account.</param>
public sealed record OpenPage(Id<Seat> Seat, string Page, WebAccount As) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => OnlineRefusals.IsAddress(Page) ? null : OnlineRefusals.NoAddress;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new PageOpened(Seat, Page, Seen.Of(cascade.World, Page), As) { To = SeatSet.Of(Seat) });
}

/// <summary>Save a page as it stands, for the agency. What is not there any more cannot be saved: one sees so.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Page">Its address.</param>
/// <param name="As">With which account.</param>
/// <param name="IsHashed">Whether time and hash are written down.</param>
public sealed record CapturePage(Id<Seat> Seat, string Page, WebAccount As, bool IsHashed) : SeatCommand(Seat)
{
    /// <summary>What the copy is called, in words that travel beside the command; the site's own name when none.</summary>
    public TextRef Label { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => OnlineRefusals.IsAddress(Page) ? null : OnlineRefusals.NoAddress;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var look = Seen.Of(world, Page);
        cascade.Cause = cascade.Emit(new PageOpened(Seat, Page, look, As) { To = SeatSet.Of(Seat) });
        if (look.State == PageState.Public)
        {
            Save(cascade, SmallWeb.Of(world.Scenario).Find(Page)!, look);
        }
    }

    // The copy is an exhibit of the same name, hashed or not.
    private void Save(Cascade cascade, WebItem item, PageLook look)
    {
        var world = cascade.World;
        var label = Label.IsSome ? Label : world.Scenario.Table<WebSite>()[item.Site].Title;
        var exhibit = Exhibits.Take(cascade, Seat, new NewExhibit(ExhibitKind.Capture, label)
        {
            Content = string.Create(CultureInfo.InvariantCulture, $"{Page}/{look.Version}/{world.Now.Seconds}"), Language = item.Language, Privacy = PrivacyClass.Personal,
        });
        if (IsHashed)
        {
            Exhibits.Keep(cascade, exhibit, new CustodyLine(CustodyStep.Hashed, world.Now, Seat, world.Scenario.Seats[Seat].Agency) { By = By });
        }

        cascade.Emit(new PageCaptured(exhibit, Seat, Page, look, As, IsHashed) { To = ActRun.Agency(world, Seat) });
    }
}

/// <summary>Keep a page under watch, or no longer.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Page">Its address.</param>
/// <param name="IsOn">Whether it is watched from now on.</param>
public sealed record WatchPage(Id<Seat> Seat, string Page, bool IsOn) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => OnlineRefusals.IsAddress(Page) ? null : OnlineRefusals.NoAddress;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (cascade.World.DeskOf(Seat).Part<OnlineDesk>().IsWatched(Page) != IsOn)
        {
            cascade.Emit(new PageWatched(Seat, Page, IsOn, Seen.Of(cascade.World, Page)) { To = ActRun.Agency(cascade.World, Seat) });
        }
    }
}

/// <summary>Mark a detail of what the agency saved, or of what a platform handed over, as one that matters. What it proves is known from then on.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Of">The capture, or the act that brought the data.</param>
/// <param name="Detail">The detail.</param>
public sealed record MarkDetail(Id<Seat> Seat, Handle Of, DetailKind Detail) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        var online = desk.Part<OnlineDesk>();
        return Detail == DetailKind.Subscriber
            ? online.Order(Of) is { Standing: OrderStanding.Produced or OrderStanding.LogsOnly } ? null : OnlineRefusals.NothingToMark
            : online.Capture(Of) is not null ? null : OnlineRefusals.NothingToMark;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Marking.Mark(cascade, Seat, Of, Detail);
}

/// <summary>How a page stands for whoever opens it.</summary>
internal static class Seen
{
    public static PageLook Of(World world, string page) =>
        SmallWeb.Of(world.Scenario).Find(page) is { } item ? PublicWeb.Look(world, item) : PageLook.Nothing;
}

/// <summary>Refusals of the web.</summary>
public static class OnlineRefusals
{
    private const int LongestAddress = 32;

    /// <summary>No address.</summary>
    public static readonly Refusal NoAddress = new("web.no_address", "That is no address of a page.", "Open a page from a list, or type its whole address.");

    /// <summary>More than a search can hold.</summary>
    public static readonly Refusal TooMuch = new("web.too_much", "A search cannot hold so many pages.", "Look for something narrower.");

    /// <summary>Nothing that could be marked.</summary>
    public static readonly Refusal NothingToMark = new("web.nothing_to_mark", "Your agency has not saved that page.", "Save the page first, then mark what matters in it.");

    /// <summary>The case has no such order.</summary>
    public static readonly Refusal NoSuchOrder = new("web.no_such_order", "This case does not play with such orders.", "Save the page yourself, and ask the prosecutor what else can be done.");

    internal static bool IsAddress(string page) => page.Length is > 0 and <= LongestAddress && page.All(char.IsAsciiLetterOrDigit);
}
