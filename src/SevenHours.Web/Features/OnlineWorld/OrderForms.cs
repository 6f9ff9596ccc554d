using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.OnlineWorld.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.OnlineWorld;

/// <summary><c>…/orders</c>: what was asked of platforms, with its deadlines; <c>…/p/{page}/order</c>: asking.</summary>
internal static class OrderForms
{
    private static readonly string[] s_boxes = ["why"];

    public static void Map(RouteGroupBuilder web)
    {
        web.MapGet("/orders", OnlineFeature.In((at, _) => ListAsync(at, null)));
        web.MapGet("/p/{page}/order", OnlineFeature.In((at, context) => ShowAsync(at, context, null)));
        web.MapPost("/p/{page}/order", OnlineFeature.In(OrderAsync));
    }

    /// <summary>All orders.</summary>
    internal static Task<IResult> ListAsync(AtDesk at, Refusal? refused) => Task.FromResult(Page.Of<OrdersPage>(refused,
        (nameof(OrdersPage.At), at), (nameof(OrdersPage.View), at.Read()), (nameof(OrdersPage.Rows), OnlineFeature.Read(at, OrderRow.All))));

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        var address = OnlineFeature.Of(context, "page");
        var typed = await Typed.ReadAsync(context, at, $"web.order.{address}", s_boxes);
        var kind = KindOf(typed);
        if (OnlineFeature.Read(at, web => LineOf(web, address)) is not { } line || ActionOf(at, kind) is not { } action)
            return Page.Missing(context);

        var (ways, law, grounds, isAbroad, platform) = at.Read(desk =>
        {
            var item = SmallWeb.Of(desk.Scenario).Find(address)!;
            return (
                Way.Of(desk.Scenario.Table<ActionDefinition>()[action], desk), Authorisation.For(desk.Scenario, action, desk.Agency), LegalGrounds.For(desk),
                SiteRules.IsAbroad(desk.Scenario, item, desk.Desk.Seat),
                kind != OrderKind.Contact && desk.Scenario.Table<WebSite>()[item.Site].Company is { IsSome: true } company ? desk.Of(desk.Scenario.Subjects[company].Title) : "");
        });
        return Page.Of<OrderPage>(refused,
            (nameof(OrderPage.At), at), (nameof(OrderPage.View), at.Read()), (nameof(OrderPage.Line), line), (nameof(OrderPage.Kind), kind), (nameof(OrderPage.Typed), typed),
            (nameof(OrderPage.Ways), (IReadOnlyList<Way>)[.. ways.Where(way => !IsData(way.Name))]), (nameof(OrderPage.Grounds), law.IsUrgent ? grounds : []),
            (nameof(OrderPage.Authority), at.Texts.Words[$"authority.{law.From.ToString().ToLowerInvariant()}"]), (nameof(OrderPage.IsAbroad), isAbroad),
            (nameof(OrderPage.Action), DataOrder.ActionOf(kind)), (nameof(OrderPage.Platform), platform),
            (nameof(OrderPage.Validate), law.IsUrgent ? at.Texts.Words["form.within", ("time", Times.Short(law.ValidatedWithin.Seconds))] : null));
    }

    private static async Task<IResult> OrderAsync(AtDesk at, HttpContext context)
    {
        var address = OnlineFeature.Of(context, "page");
        var typed = await Typed.ReadAsync(context, at, $"web.order.{address}");
        var kind = KindOf(typed);
        if (OnlineFeature.Read(at, web => LineOf(web, address)) is not { } line || ActionOf(at, kind) is not { } action)
            return Page.Missing(context);

        var (url, why) = (at.Say(line.Url), at.Say(typed["why"]));
        var data = Enum.TryParse<DataKind>(typed["data"], out var asked) && Enum.IsDefined(asked) ? asked : DataKind.Identity;
        var command = new OrderData(at.Seat, address, kind, data, url?.Reference ?? TextRef.None)
        {
            Options = [.. Way.Chosen(at.Scenario.Table<ActionDefinition>()[action], typed), .. Implied(at.Scenario.Table<ActionDefinition>()[action], kind, data)],
            UrgentGround = at.Scenario.Table<Ground>().TryFind(typed["ground"], out var ground) ? ground : Id<Ground>.None,
            Why = why?.Reference ?? TextRef.None,
        };
        if (await at.DoAsync(command, typed.Key, url, why) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect(OnlineFeature.Href(at, "/orders"));
    }

    // The catalogue's options say which data; here it is asked for by itself.
    private static IEnumerable<string> Implied(ActionDefinition action, OrderKind kind, DataKind data) =>
        new[]
        {
            kind == OrderKind.Produce && data == DataKind.Identity ? "subscriber_only" : null,
            kind == OrderKind.Produce && data == DataKind.Content ? "content" : null,
            kind == OrderKind.Contact ? "online_only" : null,
        }.OfType<string>().Where(option => action.Option(option) is not null);

    private static bool IsData(string option) => option is "subscriber_only" or "content" or "online_only" or "two_providers";

    private static OrderKind KindOf(Typed typed) => Enum.TryParse<OrderKind>(typed["kind"], ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : OrderKind.Preserve;

    private static Id<ActionDefinition>? ActionOf(AtDesk at, OrderKind kind) =>
        at.Scenario.Table<ActionDefinition>().TryFind(DataOrder.ActionOf(kind), out var action) ? action : null;

    // Of a page the seat saw or its agency saved; what nobody looked at has no order.
    private static PageLine? LineOf(OnlineReading web, string address) =>
        web.Online.Page(address) is { } seen ? PageLine.Of(web, address, seen.Look.Version)
        : web.Online.Captures.FirstOrDefault(capture => capture.Page == address) is { } saved ? PageLine.Of(web, address, saved.Look.Version)
        : null;
}
