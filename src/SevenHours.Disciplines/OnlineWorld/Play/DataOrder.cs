using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What is asked of a platform, or of those behind a page.</summary>
public enum OrderKind
{
    /// <summary>To keep what would be deleted.</summary>
    Preserve,

    /// <summary>To hand data over.</summary>
    Produce,

    /// <summary>No order to a platform: to write to those behind the page under a legend.</summary>
    Contact,
}

/// <summary>Which data, each on a basis of its own.</summary>
public enum DataKind
{
    /// <summary>Who opened the account, and from where.</summary>
    Identity,

    /// <summary>When and from where the account was used.</summary>
    Traffic,

    /// <summary>What was written, deleted things included. A court decides on it.</summary>
    Content,
}

/// <summary>Where an order stands.</summary>
public enum OrderStanding
{
    /// <summary>On its way: the platform has not answered.</summary>
    Sent,

    /// <summary>The platform holds the data.</summary>
    Kept,

    /// <summary>The platform held the data, and its time is over.</summary>
    Lapsed,

    /// <summary>The data were handed over.</summary>
    Produced,

    /// <summary>The page is gone; only what the platform logs of it is left.</summary>
    LogsOnly,

    /// <summary>Nothing is left.</summary>
    Nothing,

    /// <summary>The platform answers in another country, on a request through its authorities alone.</summary>
    Abroad,

    /// <summary>Those behind the page were written to.</summary>
    Contacted,
}

/// <summary>An order to a platform, or a contact, as it really stands. The act of the same handle carries it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Seat">Who ordered it.</param>
/// <param name="Page">About which page.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Data">Which data.</param>
/// <param name="AnswerBy">When the platform must have answered.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Until">How long what was kept is held; never for all else.</param>
/// <param name="Version">What the page said when it was kept.</param>
/// <param name="By">The event that brought it there.</param>
public sealed record DataOrder(
    Handle Act, Id<Seat> Seat, string Page, OrderKind Kind, DataKind Data, SimTime AnswerBy, OrderStanding Standing, SimTime Until, int Version, EventId By)
{
    /// <summary>The exhibit of what was handed over, or none.</summary>
    public Handle Exhibit { get; init; }

    /// <summary>When a foreign answer comes; never for all others.</summary>
    public SimTime Due { get; init; } = SimTime.Never;

    /// <summary>How soon a platform must keep what it is asked to keep.</summary>
    public static readonly SimSpan KeepWithin = SimSpan.FromHours(24);

    /// <summary>How soon it must hand over what it is asked for in an emergency.</summary>
    public static readonly SimSpan UrgentWithin = SimSpan.FromHours(8);

    /// <summary>How soon otherwise.</summary>
    public static readonly SimSpan ProduceWithin = SimSpan.FromHours(240);

    /// <summary>The shortest and the longest a request through foreign authorities takes.</summary>
    public static readonly (SimSpan Least, SimSpan Most) Abroad = (SimSpan.FromHours(180 * 24), SimSpan.FromHours(720 * 24));

    /// <summary>The option by which a platform is asked in an emergency.</summary>
    public const string Urgent = "urgent_channel";

    /// <summary>The option by which a platform is asked not to tell its user.</summary>
    public const string Silent = "no_user_notice";

    /// <summary>The catalogue's action for each.</summary>
    public static string ActionOf(OrderKind kind) => kind switch
    {
        OrderKind.Preserve => "preservation_request",
        OrderKind.Produce => "production_order",
        _ => "undercover",
    };

    /// <summary>When the platform must have answered.</summary>
    public static SimTime DueAt(OrderKind kind, bool isUrgent, SimTime now) => kind switch
    {
        OrderKind.Preserve => now + KeepWithin,
        OrderKind.Produce => now + (isUrgent ? UrgentWithin : ProduceWithin),
        _ => SimTime.Never,
    };
}
