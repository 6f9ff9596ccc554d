using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Evidence;
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

namespace SevenHours.Web.Features.Abroad;

/// <summary><c>…/wall/abroad/letters</c>: letters to and from other countries, writing one, answering one.</summary>
internal static class LetterForms
{
    private const string Form = "abroad.letter";
    private static readonly string[] s_boxes = ["about", "purpose", "measure"];

    public static void Map(RouteGroupBuilder abroad)
    {
        abroad.MapGet("/letters", AbroadFeature.In((at, _) => Task.FromResult(Page.Of<LettersPage>(null,
            (nameof(LettersPage.At), at), (nameof(LettersPage.View), at.Read()), (nameof(LettersPage.Letters), at.Read(LetterCard.All))))));
        abroad.MapGet("/letters/new", AbroadFeature.In((at, context) => WriteAsync(at, context)));
        abroad.MapPost("/letters", AbroadFeature.In(SendAsync));
        abroad.MapGet("/letters/{letter}", AbroadFeature.In((at, context) => ShowAsync(at, context)));
        abroad.MapPost("/letters/{letter}", AbroadFeature.In(AnswerAsync));
    }

    private static async Task<IResult> WriteAsync(AtDesk at, HttpContext context, Refusal? refused = null) => Page.Of<LetterPage>(refused,
        (nameof(LetterPage.At), at), (nameof(LetterPage.View), at.Read()), (nameof(LetterPage.Typed), await Typed.ReadAsync(context, at, Form, s_boxes)),
        (nameof(LetterPage.Channel), context.Request.Query["channel"].ToString()),
        (nameof(LetterPage.Channels), at.Read(ChannelPick.All)), (nameof(LetterPage.Grounds), at.Read(GroundPick.All)),
        (nameof(LetterPage.Agencies), at.Read(desk => (Listed<Receiver>)[.. Receiver.All(desk).Where(one => one.Country != desk.CountryTitle(desk.Agency))])),
        (nameof(LetterPage.Offences), at.Read(desk => (Listed<(string, string)>)[.. desk.Scenario.Table<Offence>().Select(offence => (offence.Name, desk.Of(offence.Title)))])));

    private static async Task<IResult> SendAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var (about, purpose, measure) = (at.Say(typed["about"]), at.Say(typed["purpose"]), at.Say(typed["measure"]));
        var later = typed["from"] is { Length: > 0 } said ? Times.TimeOf(said) : null;
        var letter = new Letter(Handle.None, at.Seat, Found<Party>(at, typed["to"]), Found<CooperationChannel>(at, typed["channel"]), WallPress.Ref(purpose), default)
        {
            About = at.Typed(typed["about"]),
            AboutText = WallPress.Ref(about),
            Offence = Found<Offence>(at, typed["offence"]),
            Ground = Found<Ground>(at, typed["ground"]),
            Cites = typed.Facts(at),
            Measure = WallPress.Ref(measure),
            Code = WallPress.Chosen(typed["code"], HandlingCode.H1),
            Source = WallPress.Chosen(typed["source"], SourceGrade.X),
            Information = WallPress.Chosen(typed["information"], InformationGrade.None),
            IsUrgent = typed.Has("urgent"),
            ForCourt = typed.Has("for_court"),
            HasGuarantees = typed.Has("guarantees"),
            HoldsFrom = later ?? default,
        };
        if (await at.DoAsync(new SendLetter(at.Seat, letter), typed.Key, about, purpose, measure) is { } refused)
            return await WriteAsync(at, context, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect(AbroadFeature.Href(at, "/letters"));
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var id = (string?)context.Request.RouteValues["letter"];
        return at.Read(desk => LetterCard.Find(desk, id)) is { } letter
            ? Page.Of<ReplyPage>(refused,
                (nameof(ReplyPage.At), at), (nameof(ReplyPage.View), at.Read()), (nameof(ReplyPage.Letter), letter), (nameof(ReplyPage.Typed), await Typed.ReadAsync(context, at, $"{Form}.{id}", "says")),
                (nameof(ReplyPage.Things), at.Read(desk => (Listed<ThingRow>)[.. ThingRow.All(desk).OrderByDescending(row => row.At).Take(ThingRow.Most)])))
            : Page.Missing(context);
    }

    private static async Task<IResult> AnswerAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, $"{Form}.{(string?)context.Request.RouteValues["letter"]}");
        var says = at.Say(typed["says"]);
        var command = new AnswerLetter(at.Seat, AbroadFeature.HandleOf(context, "letter"), SnakeCase.Find<LetterOutcome>(typed["outcome"]) ?? default, WallPress.Ref(says))
        {
            Items = [.. typed.All("item").Select(item => WallItem.TryParse(item, out var thing) ? thing : WallItem.None)], AsEvidence = typed.Has("as_evidence"),
        };
        if (await at.DoAsync(command, typed.Key, says) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "says");
        return Results.Redirect(AbroadFeature.Href(at, "/letters"));
    }

    private static Id<T> Found<T>(AtDesk at, string? name)
        where T : Definition => at.Scenario.Table<T>().TryFind(name, out var id) ? id : Id<T>.None;
}
