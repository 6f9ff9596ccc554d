using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary><c>capture_page: { page: care_work_advert }</c></summary>
[Variant("capture_page", "Finds a page of the web and saves it.")]
public sealed class CaptureDo : DoModel
{
    /// <summary>Which.</summary>
    [Doc("The account or the post."), Shorthand]
    public required Reference<WebPageModel> Page { get; init; }

    /// <summary>With which account.</summary>
    [Doc("research, or own for one's own account.")]
    public WebAccount As { get; init; }

    /// <summary>Whether without a hash.</summary>
    [Doc("Whether it is saved without time and hash.")]
    public bool Unhashed { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) => new CaptureAct(seat, build.Id<WebEntry>(Page), As, !Unhashed);
}

/// <summary><c>mark_page: { page: care_work_advert, detail: number }</c></summary>
[Variant("mark_page", "Marks a detail of a page that the agency has saved, or of what a platform handed over of it.")]
public sealed class MarkDo : DoModel
{
    /// <summary>Which.</summary>
    [Doc("The account or the post.")]
    public required Reference<WebPageModel> Page { get; init; }

    /// <summary>What of it.</summary>
    [Doc("The detail.")]
    public required DetailKind Detail { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) => new MarkAct(seat, build.Id<WebEntry>(Page), Detail);
}

/// <summary><c>order_data: { page: care_work_advert, kind: preserve, options: [no_user_notice] }</c></summary>
[Variant("order_data", "Asks a platform to keep or to hand over what it has of a page, or has those behind it written to.")]
public sealed class OrderDataDo : DoModel
{
    /// <summary>Which.</summary>
    [Doc("The account or the post.")]
    public required Reference<WebPageModel> Page { get; init; }

    /// <summary>What is asked.</summary>
    [Doc("preserve, produce, or contact.")]
    public required OrderKind Kind { get; init; }

    /// <summary>Which data.</summary>
    [Doc("identity, traffic or content.")]
    public DataKind Data { get; init; }

    /// <summary>How.</summary>
    [Doc("Options of the catalogue's action.")]
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The ground of an order that is validated afterwards.</summary>
    [Doc("The ground on which it is done before the order, if it is."), Identifier]
    public string? Ground { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        var ground = Id<Ground>.None;
        if (Ground is not null && !build.TryId(Ground, out ground))
        {
            build.Diagnostics.Report(StandInRules.NoSuchGround, WrittenAt, Ground);
            return null;
        }

        return new OrderDataAct(seat, build.Id<WebEntry>(Page), Kind, Data, Options, ground);
    }
}

/// <summary>Saves a page.</summary>
internal sealed class CaptureAct(Id<Seat> seat, Id<WebEntry> page, WebAccount account, bool isHashed) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("capture_page") { What = [Saved.TitleOf(scenario, page)] };

    public override SeatCommand? ToCommand(Desk desk) => new CapturePage(seat, SmallWeb.Of(desk.Scenario).Of(page).Address, account, isHashed);

    public override bool IsDoneOn(Desk desk) => Saved.Of(desk, page) is not null;
}

/// <summary>Marks a detail of what is on the desk.</summary>
internal sealed class MarkAct(Id<Seat> seat, Id<WebEntry> page, DetailKind detail) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("mark_page") { What = [Saved.TitleOf(scenario, page)] };

    public override SeatCommand? ToCommand(Desk desk)
    {
        if (detail == DetailKind.Subscriber)
        {
            var address = SmallWeb.Of(desk.Scenario).Of(page).Address;
            return desk.Part<OnlineDesk>().Orders.FirstOrDefault(o => o.Page == address && o.Standing is OrderStanding.Produced or OrderStanding.LogsOnly) is { } order
                ? new MarkDetail(seat, order.Act, detail)
                : null;
        }

        return Saved.Of(desk, page) is { } capture ? new MarkDetail(seat, capture.Handle, detail) : null;
    }

    public override bool IsDoneOn(Desk desk) => Saved.Of(desk, page)?.Marks.Contains(detail) == true;
}

/// <summary>Asks a platform.</summary>
internal sealed class OrderDataAct(Id<Seat> seat, Id<WebEntry> page, OrderKind kind, DataKind data, IReadOnlyList<string> options, Id<Ground> ground) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new($"{SnakeCase.Of(kind)}_data") { What = [Saved.TitleOf(scenario, page)] };

    public override SeatCommand? ToCommand(Desk desk) =>
        new OrderData(seat, SmallWeb.Of(desk.Scenario).Of(page).Address, kind, data, TextRef.None) { Options = options, UrgentGround = ground };

    public override bool IsDoneOn(Desk desk)
    {
        var address = SmallWeb.Of(desk.Scenario).Of(page).Address;
        return desk.Part<OnlineDesk>().Orders.Any(o => o.Page == address && o.Kind == kind && o.Data == data);
    }
}

/// <summary>What of a page lies on a desk.</summary>
internal static class Saved
{
    /// <summary>The first headline of a page.</summary>
    public static TextRef TitleOf(Scenario scenario, Id<WebEntry> page) =>
        scenario.Table<WebEntry>()[page].Versions is [var first, ..] ? first.Words.Title : TextRef.None;

    /// <summary>The first capture of a page, or null.</summary>
    public static CaptureOnDesk? Of(Desk desk, Id<WebEntry> page)
    {
        var address = SmallWeb.Of(desk.Scenario).Of(page).Address;
        return desk.Part<OnlineDesk>().Captures.FirstOrDefault(c => c.Page == address);
    }
}
