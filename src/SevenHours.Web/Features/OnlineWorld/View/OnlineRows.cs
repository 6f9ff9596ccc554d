using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.OnlineWorld.View;

/// <summary>A page the agency has saved, or was given.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Line">The page.</param>
/// <param name="Seat">Who saved it.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="As">With which account.</param>
/// <param name="Hash">Its hash; null when nobody wrote one down.</param>
/// <param name="Marks">The details marked.</param>
public sealed record CaptureRow(string Id, PageLine Line, string Seat, long At, WebAccount As, string? Hash, Listed<DetailKind> Marks)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<CaptureRow> All(OnlineReading web) => [.. web.Online.Captures.Reverse().Select(capture => Of(web, capture)).OfType<CaptureRow>()];

    internal static CaptureRow? Of(OnlineReading web, CaptureOnDesk capture) =>
        PageLine.Of(web, capture.Page, capture.Look.Version) is { } line
            ? new CaptureRow(
                capture.Handle.ToString(), line, web.Desk.SeatTitle(capture.Seat), capture.At.Seconds, capture.As,
                capture.IsHashed ? web.HashOf(capture) : null, [.. capture.Marks])
            : null;
}

/// <summary>A page the agency watches.</summary>
/// <param name="Line">The page as it stood when the watch began or it last changed.</param>
/// <param name="State">How it stands.</param>
/// <param name="Since">Since when it is watched, in exercise seconds.</param>
/// <param name="ChangedAt">When it was last seen to have changed; null for never.</param>
public sealed record WatchRow(PageLine Line, PageState State, long Since, long? ChangedAt)
{
    /// <summary>All that are watched, those that changed first.</summary>
    internal static Listed<WatchRow> All(OnlineReading web) =>
    [
        .. web.Online.Watches.Where(watch => watch.IsOn)
            .Select(watch => PageLine.Of(web, watch.Page, watch.Look.Version) is { } line
                ? new WatchRow(line, watch.Look.State, watch.Since.Seconds, watch.ChangedAt == SimTime.Never ? null : watch.ChangedAt.Seconds)
                : null)
            .OfType<WatchRow>().OrderByDescending(row => row.ChangedAt ?? -1).ThenBy(row => row.Since),
    ];
}

/// <summary>An order to a platform.</summary>
/// <param name="Act">The act that carries it.</param>
/// <param name="Line">The page.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Data">Which data.</param>
/// <param name="Seat">Who ordered it.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="AnswerBy">When the platform must have answered; null for a contact.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Until">How long what is kept is held; null for all else.</param>
/// <param name="AnsweredAt">When it was answered; null before.</param>
/// <param name="IsOverdue">Whether its time went by without an answer.</param>
/// <param name="IsMarked">Whether what was handed over was marked.</param>
public sealed record OrderRow(
    string Act, PageLine Line, OrderKind Kind, DataKind Data, string Seat, long At, long? AnswerBy, OrderStanding Standing, long? Until, long? AnsweredAt,
    bool IsOverdue, bool IsMarked)
{
    /// <summary>What the platform handed over, line by line.</summary>
    public Listed<HandedLine> Handed { get; init; } = [];

    /// <summary>All of them, the newest first.</summary>
    internal static Listed<OrderRow> All(OnlineReading web) => [.. web.Online.Orders.Reverse().Select(order => Of(web, order)).OfType<OrderRow>()];

    private static OrderRow? Of(OnlineReading web, OrderOnDesk order) =>
        PageLine.Of(web, order.Page, order.Look?.Version ?? 0) is { } line
            ? new OrderRow(
                order.Act.ToString(), line, order.Kind, order.Data, web.Desk.SeatTitle(order.Seat), order.At.Seconds, Known(order.AnswerBy), order.Standing,
                Known(order.Until), Known(order.AnsweredAt), order.IsOverdue, order.IsMarked) { Handed = HandedLine.All(web, order) }
            : null;

    private static long? Known(SimTime time) => time == SimTime.Never ? null : time.Seconds;
}

/// <summary>A line of what a platform handed over.</summary>
/// <param name="What">The id of what it is.</param>
/// <param name="Value">What it says.</param>
public sealed record HandedLine(string What, string Value)
{
    /// <summary>What an order brought: made again from its scope.</summary>
    internal static Listed<HandedLine> All(OnlineReading web, OrderOnDesk order)
    {
        if (order.Standing is not (OrderStanding.Produced or OrderStanding.LogsOnly) || web.Web.Find(order.Page) is not { } item)
            return [];

        var account = item.Owner ?? item;
        return order.Data switch
        {
            DataKind.Identity =>
            [
                new("web.handed.subscriber", account.Held.Subscriber.IsSome ? account.Held.Subscriber.In(web.Desk.Texts.Language.Tag) : web.Desk.Word("web.handed.none")),
                new("web.handed.number", account.Held.Number.Length > 0 ? account.Held.Number : web.Desk.Word("web.handed.none")),
                new("web.handed.network", account.Held.Network.Length > 0 ? account.Held.Network : web.Desk.Word("web.handed.none")),
            ],
            DataKind.Traffic => [.. PlatformLog.Of(web.Desk.Scenario, account, order.AnsweredAt).Select(line => new HandedLine("web.handed.visit", $"{Shown(line.At)} · {line.Network}"))],
            _ => [.. item.Versions.Where((_, n) => n <= (order.Look?.Version ?? 0)).Select(v => new HandedLine("web.handed.said", $"{web.Say(item, v.Content.Title).Read} {web.Say(item, v.Content.Text).Read} {string.Join(' ', v.Content.Numbers)}".Trim()))],
        };
    }

    // Days and hours before the answer: a log from before the exercise has no exercise time.
    private static string Shown(SimTime at) => at.Seconds < 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"−{-at.Seconds / 86_400}d {(86_400 + (at.Seconds % 86_400)) % 86_400 / 3600:00}:{(86_400 + (at.Seconds % 86_400)) % 3600 / 60:00}")
        : SevenHours.Web.Reading.Times.Short(at.Seconds);
}
