using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall.View;

namespace SevenHours.Web.Features.Wall;

/// <summary><c>…/wall/share</c> and <c>…/wall/shared</c>: sharing things, the log of it, correcting and taking back.</summary>
internal static class ShareForms
{
    private const string Form = "wall.share";
    private static readonly string[] s_boxes = ["purpose", "restriction"];

    public static void Map(RouteGroupBuilder wall)
    {
        wall.MapGet("/shared", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => LogAsync(at)));
        wall.MapGet("/share", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at)));
        wall.MapPost("/share", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => SendAsync(context, at)));
        wall.MapGet("/shares/{share}", (string id, string share, HttpContext context) => AtDesk.ServeAsync(context, id, at => ReviseAsync(context, at, share)));
        wall.MapPost("/shares/{share}", (string id, string share, HttpContext context) => AtDesk.ServeAsync(context, id, at => SendRevisionAsync(context, at, share)));
    }

    /// <summary>The share log, perhaps with what was just refused.</summary>
    internal static Task<IResult> LogAsync(AtDesk at, Refusal? refused = null) =>
        Task.FromResult(Page.Of<SharedPage>(refused, (nameof(SharedPage.At), at), (nameof(SharedPage.View), at.Read())));

    private static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, Refusal? refused = null)
    {
        var typed = await Typed.ReadAsync(context, at, Form, s_boxes);
        var view = at.Read();
        var asked = typed["theme"] is { } theme ? view.Wall.Columns.FirstOrDefault(column => column.Id == theme)?.Pins.Select(pin => pin.Item) ?? [] : [];
        var onMap = typed["layer"] == "map" ? view.Wall.Pins.Where(pin => pin.Where is not null).Select(pin => pin.Item) : [];
        var onTimeline = typed["layer"] == "timeline" ? view.Wall.Pins.Where(pin => pin.When is not null).Select(pin => pin.Item) : [];
        IReadOnlySet<string> chosen = typed.All("item").Concat(asked).Concat(onMap).Concat(onTimeline).ToHashSet(StringComparer.Ordinal);
        return Page.Of<WallSharePage>(refused,
            (nameof(WallSharePage.At), at), (nameof(WallSharePage.View), view), (nameof(WallSharePage.Typed), typed), (nameof(WallSharePage.Chosen), chosen),
            (nameof(WallSharePage.Things), at.Read(desk => Offered(desk, chosen))));
    }

    // What is chosen already stands first, then the wall's own words, then everything else.
    private static IReadOnlyList<ThingRow> Offered(SeatReading desk, IReadOnlySet<string> chosen)
    {
        var words = desk.Wall.Board.Pins.Where(pin => !pin.Item.IsSome).Select(pin => PinRow.Of(desk, pin))
            .Select(pin => new ThingRow(pin.Item, pin.ItemKind, pin.Icon, pin.Title, pin.By, "", pin.At, pin.Id, false));
        return [.. words.Concat(ThingRow.All(desk)).DistinctBy(row => row.Item).OrderBy(row => chosen.Contains(row.Item) ? 0 : 1)];
    }

    private static async Task<IResult> SendAsync(HttpContext context, AtDesk at)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var (purpose, restriction) = (at.Say(typed["purpose"]), at.Say(typed["restriction"]));
        var command = new ShareItems(
            at.Seat, typed.Seats(at), [.. typed.All("item").Select(item => WallItem.TryParse(item, out var thing) ? thing : WallItem.None)], WallPress.Ref(purpose))
        {
            Code = WallPress.Chosen(typed["code"], HandlingCode.H0),
            Restriction = WallPress.Ref(restriction),
            Source = WallPress.Chosen(typed["source"], SourceGrade.X),
            Information = WallPress.Chosen(typed["information"], InformationGrade.None),
        };
        if (await at.DoAsync(command, typed.Key, purpose, restriction) is { } refused)
            return await ShowAsync(context, at, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect(WallFeature.Href(at, "shared"));
    }

    private static async Task<IResult> ReviseAsync(HttpContext context, AtDesk at, string share, Refusal? refused = null)
    {
        var view = at.Read();
        return view.Wall.Sent.FirstOrDefault(row => row.Id == share) is { } found
            ? Page.Of<RevisePage>(refused,
                (nameof(RevisePage.At), at), (nameof(RevisePage.View), view), (nameof(RevisePage.Row), found),
                (nameof(RevisePage.Typed), await Typed.ReadAsync(context, at, $"wall.revise.{share}", "text")))
            : Page.Missing(context);
    }

    private static async Task<IResult> SendRevisionAsync(HttpContext context, AtDesk at, string share)
    {
        if (!Handle.TryParse(share, out var handle))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"wall.revise.{share}");
        var text = at.Say(typed["text"]);
        var command = new ReviseShare(at.Seat, handle, WallPress.Chosen(typed["kind"], ShareNoticeKind.Corrected), WallPress.Ref(text));
        if (await at.DoAsync(command, typed.Key, text) is { } refused)
            return await ReviseAsync(context, at, share, refused);

        await typed.SentAsync(context, at, "text");
        return Results.Redirect(WallFeature.Href(at, "shared"));
    }
}
