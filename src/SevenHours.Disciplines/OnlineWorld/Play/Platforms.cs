using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>How platforms answer.</summary>
internal static class Platforms
{
    /// <summary>An act about a page is done.</summary>
    public static void Answer(Cascade cascade, DataOrder order, Act act)
    {
        var world = cascade.World;
        if (SmallWeb.Of(world.Scenario).Find(order.Page) is not { } item)
        {
            Say(cascade, order, OrderStanding.Nothing, SimTime.Never, PageLook.Nothing);
            return;
        }

        var site = world.Scenario.Table<WebSite>()[item.Site];
        switch (order.Kind)
        {
            case OrderKind.Contact:
                Say(cascade, order, PublicWeb.StateOf(world, item) == PageState.Gone ? OrderStanding.Nothing : OrderStanding.Contacted, SimTime.Never, PageLook.Nothing);
                return;
            case OrderKind.Preserve:
                Keep(cascade, order, item, site);
                break;
            case OrderKind.Produce when IsAbroad(world.Scenario, site, order.Seat):
                var wait = (int)(world.Luck.Draw(LuckPurpose.AnswerDelay, item.Site.Index, order.Seat.Index, ordinal: world.Part<WebPart>().Orders.Count) % (uint)(DataOrder.Abroad.Most.Seconds - DataOrder.Abroad.Least.Seconds));
                Say(cascade, order, OrderStanding.Abroad, SimTime.Never, PageLook.Nothing, world.Now + DataOrder.Abroad.Least + new SimSpan(wait));
                return;
            default:
                HandOver(cascade, order);
                break;
        }

        if (site.TellsUsers && !act.Plan.Options.Contains(DataOrder.Silent))
        {
            cascade.Emit(new UserTold(order.Act, order.Page));
        }
    }

    /// <summary>The time of an order has come: it is overdue, its hold lapses, or the answer from abroad is there.</summary>
    public static void Due(Cascade cascade, DataOrder order)
    {
        var world = cascade.World;
        var before = cascade.Cause;
        cascade.Cause = order.By;
        switch (order.Standing)
        {
            case OrderStanding.Sent when world.Now == order.AnswerBy:
                cascade.Emit(new AnswerOverdue(order.Act) { To = ActRun.Agency(world, order.Seat) });
                break;
            case OrderStanding.Kept when world.Now == order.Until:
                Say(cascade, order, OrderStanding.Lapsed, SimTime.Never, PageLook.Nothing);
                break;
            case OrderStanding.Abroad when world.Now == order.Due:
                HandOver(cascade, order);
                break;
        }

        cascade.Cause = before;
    }

    /// <summary>How far what was handed over can be used: content takes an order of a court.</summary>
    public static int AdmissibilityOf(World world, DataOrder order)
    {
        var lawfulness = world.Part<ActionsPart>().Find(order.Act)?.Lawfulness ?? Lawfulness.Unjudged;
        return IsWrongBasis(world, order) ? 0 : lawfulness.Admissibility;
    }

    /// <summary>Whether content was asked for on an order that no court gave.</summary>
    private static bool IsWrongBasis(World world, DataOrder order)
    {
        var relied = world.Part<ActionsPart>().Find(order.Act)?.Lawfulness.Order ?? Handle.None;
        var power = world.Part<RequestsPart>().Orders.FirstOrDefault(o => o.Handle == relied)?.Power
            ?? Powers.Of(world.Scenario.Agencies[world.Scenario.Seats[order.Seat].Agency].Profession);
        return order.Kind == OrderKind.Produce && order.Data == DataKind.Content && power < Authority.Court;
    }

    /// <summary>Whether a site answers orders of another country than the seat's.</summary>
    public static bool IsAbroad(Scenario scenario, WebSite site, Id<Seat> seat) =>
        site.Country.Length > 0 && scenario.Agencies[scenario.Seats[seat].Agency].Country != site.Country;

    private static void Keep(Cascade cascade, DataOrder order, WebItem item, WebSite site)
    {
        var world = cascade.World;
        if (PublicWeb.StateOf(world, item) != PageState.Gone)
        {
            Say(cascade, order, OrderStanding.Kept, world.Now + site.Holds, Behind(world, item));
        }
        else
        {
            Leftovers(cascade, order, item, site);
        }
    }

    private static void HandOver(Cascade cascade, DataOrder order)
    {
        var world = cascade.World;
        var item = SmallWeb.Of(world.Scenario).Find(order.Page)!;
        if (PublicWeb.StateOf(world, item) != PageState.Gone)
        {
            Say(cascade, order, OrderStanding.Produced, SimTime.Never, Behind(world, item));
        }
        else if (HoldOf(world, item) is { } hold)
        {
            Say(cascade, order, OrderStanding.Produced, SimTime.Never, new PageLook(PageState.Public, hold.Page == item.Address ? hold.Version : PublicWeb.VersionOf(world, item), [], PublicWeb.SinceOf(world, item)));
        }
        else
        {
            Leftovers(cascade, order, item, world.Scenario.Table<WebSite>()[item.Site]);
        }
    }

    // The page is gone and nobody had it kept: what the platform logs is there for a while.
    private static void Leftovers(Cascade cascade, DataOrder order, WebItem item, WebSite site)
    {
        var world = cascade.World;
        var logs = PublicWeb.GoneSince(world, item) + site.Logs;
        var isThere = item.Appears != SimTime.Never && item.Appears <= world.Now && world.Now < logs && order.Data != DataKind.Content;
        Say(cascade, order, isThere ? OrderStanding.LogsOnly : OrderStanding.Nothing, isThere ? logs : SimTime.Never, PageLook.Nothing);
    }

    /// <summary>The order that has a page, or the account it belongs to, held still; or null.</summary>
    private static DataOrder? HoldOf(World world, WebItem item) => world.Part<WebPart>().Orders
        .FirstOrDefault(o => o.Standing == OrderStanding.Kept && world.Now < o.Until && (o.Page == item.Address || o.Page == item.Owner?.Address));

    // The platform sees its pages whoever else does.
    private static PageLook Behind(World world, WebItem item) => new(PageState.Public, PublicWeb.VersionOf(world, item), [], PublicWeb.SinceOf(world, item));

    private static void Say(Cascade cascade, DataOrder order, OrderStanding standing, SimTime until, PageLook look, SimTime? due = null)
    {
        var exhibit = order.Kind == OrderKind.Produce && standing is OrderStanding.Produced or OrderStanding.LogsOnly ? Taken(cascade, order) : Handle.None;
        cascade.Emit(new PlatformAnswered(order.Act, standing, until, look, due ?? SimTime.Never) { To = ActRun.Agency(cascade.World, order.Seat), Exhibit = exhibit });
    }

    // What is handed over is an exhibit of the act that asked for it.
    private static Handle Taken(Cascade cascade, DataOrder order)
    {
        var world = cascade.World;
        var plan = world.Part<ActionsPart>().Find(order.Act)!.Plan;
        var item = SmallWeb.Of(world.Scenario).Find(order.Page)!;
        return Exhibits.Take(cascade, order.Seat, new NewExhibit(
            order.Data == DataKind.Content ? ExhibitKind.Download : ExhibitKind.Records, plan.TargetText.IsSome ? plan.TargetText : world.Scenario.Table<WebSite>()[item.Site].Title)
        {
            Act = order.Act, IsBeyondScope = IsWrongBasis(world, order), Privacy = PrivacyClass.Personal,
            Content = string.Create(CultureInfo.InvariantCulture, $"{order.Page}/{order.Data}/{world.Now.Seconds}"),
        });
    }
}

/// <summary>The time of an order has come.</summary>
internal sealed class OrderWake : Wake
{
    public static readonly OrderWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        if (!cascade.World.HasEnded)
        {
            Platforms.Due(cascade, cascade.World.Part<WebPart>().Orders[tag]);
        }
    }
}
