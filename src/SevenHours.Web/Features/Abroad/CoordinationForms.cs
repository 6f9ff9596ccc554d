using System.Globalization;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Abroad.View;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Evidence.View;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Features.Wall.View;
using SevenHours.Web.Reading;
using Party = SevenHours.Kernel.Agency;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Abroad;

/// <summary><c>…/wall/abroad/coordination</c>: meetings of several countries, what they decide, and minutes that each confirms.</summary>
internal static class CoordinationForms
{
    private const string Form = "abroad.coordination";
    private static readonly string[] s_call = ["purpose", "place", "agenda", "interpreter"];

    public static void Map(RouteGroupBuilder abroad)
    {
        abroad.MapGet("/coordination", AbroadFeature.In((at, context) => ListAsync(at, context)));
        abroad.MapPost("/coordination", AbroadFeature.In(CallAsync));
        abroad.MapGet("/coordination/{meeting}", AbroadFeature.In((at, context) => ShowAsync(at, context)));
        abroad.MapPost("/coordination/{meeting}/decide", AbroadFeature.In(DecideAsync));
        abroad.MapPost("/coordination/{meeting}/table", AbroadFeature.In(TableAsync));
        abroad.MapPost("/coordination/{meeting}/confirm", AbroadFeature.In(ConfirmAsync));
    }

    private static async Task<IResult> ListAsync(AtDesk at, HttpContext context, Refusal? refused = null) => Page.Of<CoordinationPage>(refused,
        (nameof(CoordinationPage.At), at), (nameof(CoordinationPage.View), at.Read()), (nameof(CoordinationPage.Meetings), at.Read(CoordinationCard.All)),
        (nameof(CoordinationPage.Agencies), at.Read(AgencyPick.All)), (nameof(CoordinationPage.Typed), await Typed.ReadAsync(context, at, Form, s_call)));

    private static async Task<IResult> CallAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var when = typed["at"] is { Length: > 0 } said ? Times.TimeOf(said) ?? SimTime.Never : at.Read(desk => desk.Desk.Now);
        var (purpose, place, interpreter) = (at.Say(typed["purpose"]), at.Say(typed["place"]), at.Say(typed["interpreter"]));
        var agenda = (typed["agenda"] ?? "").Split('\n').Select(line => at.Say(line)).OfType<TypedWords>().ToList();
        var call = new CallMeeting(at.Seat, WallPress.Ref(purpose), when, WallPress.Ref(place), agenda.ConvertAll(line => line.Reference), typed.Seats(at), []);
        IReadOnlyList<CoordinationIssue> issues = [.. typed.All("issue").Select(SnakeCase.Find<CoordinationIssue>).Where(one => one is not null).Select(one => one!.Value)];
        if (await at.DoAsync(new CallCoordination(at.Seat, call, issues, WallPress.Ref(interpreter)), typed.Key, [purpose, place, interpreter, .. agenda]) is { } refused)
            return await ListAsync(at, context, refused);

        await typed.SentAsync(context, at, s_call);
        return Results.Redirect(AbroadFeature.Href(at, at.Read(desk => desk.Desk.Part<CooperationDesk>().Coordinations.All is [.., var last] ? $"/coordination/{last.Meeting}" : "/coordination")));
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context), "text", "purpose");
        IReadOnlySet<string> chosen = typed.All("item").ToHashSet(StringComparer.Ordinal);
        return at.Read(desk => CoordinationCard.Find(desk, MeetingOf(context))) is { } card
            ? Page.Of<TablePage>(refused,
                (nameof(TablePage.At), at), (nameof(TablePage.View), at.Read()), (nameof(TablePage.Card), card), (nameof(TablePage.Typed), typed), (nameof(TablePage.Chosen), chosen),
                (nameof(TablePage.Agencies), at.Read(AgencyPick.All)), (nameof(TablePage.Letters), at.Read(LetterCard.All)),
                (nameof(TablePage.Things), at.Read(desk => (Listed<ThingRow>)[.. ThingRow.All(desk).OrderByDescending(row => row.At).Take(ThingRow.Most)])))
            : Page.Missing(context);
    }

    private static async Task<IResult> DecideAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context));
        var text = at.Say(typed["text"]);
        var agency = at.Scenario.Agencies.TryFind(typed["agency"], out var id) ? id : Id<Party>.None;
        var letter = Handle.TryParse(typed["letter"], out var handle) ? handle : Handle.None;
        var entry = new MinuteEntry(
            SnakeCase.Find<CoordinationIssue>(typed["issue"]) ?? default, WallPress.Ref(text), agency, typed["time"] is { Length: > 0 } said ? Times.TimeOf(said) ?? SimTime.Never : SimTime.Never,
            letter, at.Seat, default);
        if (await at.DoAsync(new DecideIssue(at.Seat, AbroadFeature.HandleOf(context, "meeting"), entry, Version(typed)), typed.Key, text) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "text");
        return Back(at, context);
    }

    private static async Task<IResult> TableAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context));
        var purpose = at.Say(typed["purpose"]);
        IReadOnlyList<WallItem> items = [.. typed.All("item").Select(item => WallItem.TryParse(item, out var thing) ? thing : WallItem.None)];
        var command = new TableUnderCode(at.Seat, AbroadFeature.HandleOf(context, "meeting"), items, WallPress.Chosen(typed["code"], HandlingCode.H2), WallPress.Ref(purpose));
        if (await at.DoAsync(command, typed.Key, purpose) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "purpose");
        return Back(at, context);
    }

    private static async Task<IResult> ConfirmAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context));
        return await at.DoAsync(new ConfirmMinutes(at.Seat, AbroadFeature.HandleOf(context, "meeting"), Version(typed)), typed.Key) is { } refused
            ? await ShowAsync(at, context, refused)
            : Back(at, context);
    }

    private static int Version(Typed typed) => int.TryParse(typed["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    private static string MeetingOf(HttpContext context) => (string?)context.Request.RouteValues["meeting"] ?? "";

    private static string FormOf(HttpContext context) => $"{Form}.{MeetingOf(context)}";

    private static IResult Back(AtDesk at, HttpContext context) => Results.Redirect(AbroadFeature.Href(at, $"/coordination/{MeetingOf(context)}"));
}
