using System.Globalization;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.CaseMap;
using SevenHours.Web.Features.CaseTimeline;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall.View;

namespace SevenHours.Web.Features.Wall;

/// <summary><c>…/wall/pins</c>: putting up, moving, writing anew, taking down and taking back.</summary>
internal static class PinForms
{
    private static readonly string[] s_boxes = ["text"];

    public static void Map(RouteGroupBuilder wall)
    {
        wall.MapPost("/pins", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => PutUpAsync(context, at)));
        wall.MapPost("/things/{item}", (string id, string item, HttpContext context) => AtDesk.ServeAsync(context, id, at => ThingAsync(context, at, item)));
        wall.MapGet("/pins/{pin}", (string id, string pin, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at, pin)));
        wall.MapPost("/pins/{pin}", (string id, string pin, HttpContext context) => AtDesk.ServeAsync(context, id, at => RewriteAsync(context, at, pin)));
        wall.MapPost("/pins/{pin}/move", (string id, string pin, HttpContext context) => AtDesk.ServeAsync(context, id, at => MoveAsync(context, at, pin)));
        wall.MapPost("/pins/{pin}/down", (string id, string pin, HttpContext context) => AtDesk.ServeAsync(context, id, at => ActAsync(context, at, pin, handle => new TakeDown(at.Seat, handle))));
        wall.MapPost("/pins/{pin}/undo", (string id, string pin, HttpContext context) => AtDesk.ServeAsync(context, id, at => ActAsync(context, at, pin, handle => new UndoPin(at.Seat, handle))));
    }

    /// <summary>Puts words up as a form brings them; the way back is the page the form stood on.</summary>
    internal static async Task<IResult> PutUpAsync(HttpContext context, AtDesk at)
    {
        var typed = await Typed.ReadAsync(context, at, WallFeature.NewPin);
        if (typed["to"] == "timeline")
            typed = await Typed.ReadAsync(context, at, CaseTimelineFeature.NewEntry);
        var (text, source) = (at.Say(typed["text"]), at.Say(typed["source"]));
        var command = new PutUp(at.Seat, WallPress.Chosen(typed["kind"], PinKind.Note))
        {
            Text = WallPress.Ref(text),
            Source = WallPress.Ref(source),
            Theme = ColumnRow.ThemeOf(typed["theme"]),
            Where = Spots.Read(typed["lat"], typed["lon"]),
            When = WallTimes.Read(typed["when"]),
            About = AboutOf(at, typed["about"]),
        };
        if (command.Kind == PinKind.Item)
            return Results.BadRequest();
        if (await at.DoAsync(command, typed.Key, text, source) is { } refused)
        {
            return typed["to"] switch
            {
                "map" => await CaseMapFeature.ShowAsync(context, at, refused),
                "timeline" => await CaseTimelineFeature.ShowAsync(context, at, refused),
                _ => await WallFeature.ShowAsync(context, at, refused),
            };
        }

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect(WallFeature.Href(at, typed["to"] is "map" or "timeline" ? typed["to"]! : ""));
    }

    private static Task<IResult> ThingAsync(HttpContext context, AtDesk at, string item) => WallItem.TryParse(item, out var thing)
        ? WallPress.ClickAsync(context, at, new PutUp(at.Seat, PinKind.Item) { Item = thing }, null, WallFeature.Href(at))
        : Task.FromResult(Page.Missing(context));

    private static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, string pin, Refusal? refused = null)
    {
        var view = at.Read();
        return view.Wall.Pins.FirstOrDefault(row => row.Id == pin) is { } found
            ? Page.Of<PinPage>(refused,
                (nameof(PinPage.At), at), (nameof(PinPage.View), view), (nameof(PinPage.Row), found),
                (nameof(PinPage.Typed), await Typed.ReadAsync(context, at, NameOf(pin), s_boxes)))
            : refused is null ? Page.Missing(context) : await WallFeature.ShowAsync(context, at, refused);
    }

    private static async Task<IResult> RewriteAsync(HttpContext context, AtDesk at, string pin)
    {
        if (!Handle.TryParse(pin, out var handle))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, NameOf(pin));
        var (text, source) = (at.Say(typed["text"]), at.Say(typed["source"]));
        var was = int.TryParse(typed["was"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
        var command = new RewritePin(at.Seat, handle, was, WallPress.Ref(text))
        {
            Kind = WallPress.Chosen(typed["kind"], PinKind.Note),
            Source = WallPress.Ref(source),
            Where = Spots.Read(typed["lat"], typed["lon"]),
            When = WallTimes.Read(typed["when"]),
            About = AboutOf(at, typed["about"]),
        };
        if (await at.DoAsync(command, typed.Key, text, source) is { } refused)
            return await ShowAsync(context, at, pin, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect(WallFeature.Href(at, $"pins/{pin}"));
    }

    // A form names first or last; a hand that drags, or a key, names the pin it comes before.
    private static async Task<IResult> MoveAsync(HttpContext context, AtDesk at, string pin)
    {
        if (!Handle.TryParse(pin, out var handle))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, NameOf(pin));
        var theme = ColumnRow.ThemeOf(typed["theme"]);
        var before = Handle.TryParse(typed["before"], out var next) ? next
            : typed["where"] == "first" ? at.Read(desk => desk.Wall.Board.Under(theme).FirstOrDefault(other => other.Handle != handle)?.Handle ?? Handle.None)
            : Handle.None;
        return await WallPress.ClickAsync(context, at, new MovePin(at.Seat, handle, theme, before), typed.Key, WallFeature.Href(at));
    }

    private static async Task<IResult> ActAsync(HttpContext context, AtDesk at, string pin, Func<Handle, SeatCommand> command) => Handle.TryParse(pin, out var handle)
        ? await WallPress.ClickAsync(context, at, command(handle), (await Typed.ReadAsync(context, at, NameOf(pin))).Key, WallFeature.Href(at))
        : Page.Missing(context);

    private static Id<Subject> AboutOf(AtDesk at, string? token) => at.Read(desk => Token.Find(desk.Scenario, desk.Knowledge.Names, token));

    private static string NameOf(string pin) => $"wall.pin.{pin}";
}
