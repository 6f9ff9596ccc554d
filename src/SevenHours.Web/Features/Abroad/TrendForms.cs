using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Abroad.View;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Evidence.View;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Features.Wall.View;
using Party = SevenHours.Kernel.Agency;

namespace SevenHours.Web.Features.Abroad;

/// <summary><c>…/wall/abroad/trends</c> and <c>…/room</c>: trends of several countries in one table, and the room of a joint phase.</summary>
internal static class TrendForms
{
    private const string Form = "abroad.trends";
    private const string RoomForm = "abroad.room";

    public static void Map(RouteGroupBuilder abroad)
    {
        abroad.MapGet("/trends", AbroadFeature.In((at, context) => ListAsync(at, context)));
        abroad.MapPost("/trends/give", AbroadFeature.In(GiveAsync));
        abroad.MapPost("/trends/propose", AbroadFeature.In(ProposeAsync));
        abroad.MapPost("/trends/{proposal}/answer", AbroadFeature.In(AnswerAsync));
        abroad.MapGet("/room", AbroadFeature.In((at, context) => RoomAsync(at, context)));
        abroad.MapPost("/room/{phase}", AbroadFeature.In(ShareAsync));
    }

    private static async Task<IResult> ListAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var typed = await Typed.ReadAsync(context, at, Form, "text", "says");
        return at.Scenario.Table<Trend>().Count == 0
            ? Page.Missing(context)
            : Page.Of<TrendsPage>(refused,
                (nameof(TrendsPage.At), at), (nameof(TrendsPage.View), at.Read()), (nameof(TrendsPage.Table), at.Read(TrendTable.Of)), (nameof(TrendsPage.Typed), typed),
                (nameof(TrendsPage.Agencies), at.Read(desk => (Listed<AgencyPick>)[.. AgencyPick.All(desk).Where(pick => pick.Seats.Count > 0 && CooperationLaw.AreAbroad(desk.Scenario, desk.Agency, pick.Id))])));
    }

    private static async Task<IResult> GiveAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        IReadOnlyList<Id<Party>> to = [.. typed.All("to").Select(name => at.Scenario.Agencies.TryFind(name, out var id) ? id : Id<Party>.None).Where(id => id.IsSome)];
        var (key, refused) = (typed.Key, default(Refusal));
        foreach (var trend in Trends(at, typed))
        {
            // Each trend is a press of its own; the first refusal is shown.
            refused ??= await at.DoAsync(new GiveTrend(at.Seat, trend, to), key is null ? null : $"{key}.{trend.Index}");
        }

        return refused is null ? Results.Redirect(AbroadFeature.Href(at, "/trends")) : await ListAsync(at, context, refused);
    }

    private static async Task<IResult> ProposeAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var text = at.Say(typed["text"]);
        if (await at.DoAsync(new ProposeLink(at.Seat, Trends(at, typed), WallPress.Ref(text)), typed.Key, text) is { } refused)
            return await ListAsync(at, context, refused);

        await typed.SentAsync(context, at, "text");
        return Results.Redirect(AbroadFeature.Href(at, "/trends"));
    }

    private static async Task<IResult> AnswerAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var says = at.Say(typed["says"]);
        if (await at.DoAsync(new AnswerLink(at.Seat, AbroadFeature.HandleOf(context, "proposal"), typed["agrees"] == "yes", WallPress.Ref(says)), typed.Key, says) is { } refused)
            return await ListAsync(at, context, refused);

        await typed.SentAsync(context, at, "says");
        return Results.Redirect(AbroadFeature.Href(at, "/trends"));
    }

    private static async Task<IResult> RoomAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var rooms = at.Read(RoomView.All);
        return rooms.Count == 0
            ? Page.Missing(context)
            : Page.Of<RoomPage>(refused,
                (nameof(RoomPage.At), at), (nameof(RoomPage.View), at.Read()), (nameof(RoomPage.Rooms), rooms), (nameof(RoomPage.Typed), await Typed.ReadAsync(context, at, RoomForm, "purpose")),
                (nameof(RoomPage.Things), at.Read(desk => (Listed<ThingRow>)[.. ThingRow.All(desk).OrderByDescending(row => row.At).Take(ThingRow.Most)])));
    }

    private static async Task<IResult> ShareAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, RoomForm);
        var purpose = at.Say(typed["purpose"]);
        var phase = Token.Find(at.Scenario, at.Scenario.Table<JointPhase>().Ids, (string?)context.Request.RouteValues["phase"]);
        IReadOnlyList<WallItem> items = [.. typed.All("item").Select(item => WallItem.TryParse(item, out var thing) ? thing : WallItem.None)];
        if (await at.DoAsync(new ShareInRoom(at.Seat, phase, items, WallPress.Chosen(typed["code"], HandlingCode.H1), WallPress.Ref(purpose)), typed.Key, purpose) is { } refused)
            return await RoomAsync(at, context, refused);

        await typed.SentAsync(context, at, "purpose");
        return Results.Redirect(AbroadFeature.Href(at, "/room"));
    }

    private static IReadOnlyList<Id<Trend>> Trends(AtDesk at, Typed typed) =>
        [.. typed.All("trend").Select(token => Token.Find(at.Scenario, at.Scenario.Table<Trend>().Ids, token)).Where(id => id.IsSome)];
}
