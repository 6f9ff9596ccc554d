using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What a page is.</summary>
public enum PageKind
{
    /// <summary>Somebody's account.</summary>
    Profile,

    /// <summary>An advert.</summary>
    Advert,

    /// <summary>A job offer.</summary>
    Job,

    /// <summary>A post, or a channel's entry.</summary>
    Post,

    /// <summary>A comment below something.</summary>
    Comment,

    /// <summary>A review of something or somebody.</summary>
    Review,
}

/// <summary>A page of the simulated web with all it ever says. Immutable: what of it can be seen when is asked of <see cref="PublicWeb"/>.</summary>
/// <param name="Address">Its opaque address within the web: seven signs that say nothing of who wrote it or when.</param>
/// <param name="Site">The site.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Language">The tag of the language it is written in.</param>
/// <param name="Appears">When it first stands there; never, for what only play brings.</param>
/// <param name="Until">When it is gone; never, for what stays.</param>
/// <param name="Versions">What it says from when on; at least one, in the order of time.</param>
public sealed record WebItem(
    string Address, Id<WebSite> Site, PageKind Kind, string Language, SimTime Appears, SimTime Until, IReadOnlyList<WebVersion> Versions)
{
    /// <summary>The account it belongs to, or null.</summary>
    public WebItem? Owner { get; init; }

    /// <summary>What it stands below, or null.</summary>
    public WebItem? Under { get; init; }

    /// <summary>From when on only its friends see it.</summary>
    public SimTime PrivateFrom { get; init; } = SimTime.Never;

    /// <summary>The author's entry it is; none for what was generated. Truth: for staff.</summary>
    public Id<WebEntry> Entry { get; init; } = Id<WebEntry>.None;

    /// <summary>Which of those who share a number or a picture it belongs to; -1 for who shares nothing. Truth: for tests and staff.</summary>
    public int Ring { get; init; } = -1;

    /// <summary>What the platform knows of whoever opened the account; only an order brings it.</summary>
    public PlatformData Held { get; init; } = PlatformData.Nothing;
}

/// <summary>What a page says from an instant on.</summary>
/// <param name="From">The instant; never, for a version that only play brings.</param>
/// <param name="Content">What it says.</param>
public sealed record WebVersion(SimTime From, WebContent Content);

/// <summary>What a platform keeps of an account and gives out on an order alone.</summary>
/// <param name="Network">The internet address from which it was opened, from a range kept for documentation.</param>
/// <param name="Subscriber">The name given when it was opened.</param>
/// <param name="Number">The number given then; empty for none.</param>
public sealed record PlatformData(string Network, Spoken Subscriber, string Number)
{
    /// <summary>Nothing.</summary>
    public static readonly PlatformData Nothing = new("", Spoken.Nothing, "");
}
