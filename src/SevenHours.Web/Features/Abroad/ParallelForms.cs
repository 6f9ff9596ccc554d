using System.Globalization;
using SevenHours.Disciplines.Cooperation;
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
using Party = SevenHours.Kernel.Agency;

namespace SevenHours.Web.Features.Abroad;

/// <summary><c>…/wall/abroad/parallel</c>: asking whether anybody else works on something, contact points, and joining cases.</summary>
internal static class ParallelForms
{
    private const string Form = "abroad.parallel";

    public static void Map(RouteGroupBuilder abroad)
    {
        abroad.MapGet("/parallel", AbroadFeature.In((at, context) => ListAsync(at, context)));
        abroad.MapPost("/parallel/checks", AbroadFeature.In(AskAsync));
        abroad.MapPost("/parallel/checks/{check}/contact", AbroadFeature.In(ContactAsync));
        abroad.MapPost("/parallel/joins", AbroadFeature.In(OpenAsync));
        abroad.MapGet("/parallel/joins/{join}", AbroadFeature.In((at, context) => ShowAsync(at, context)));
        abroad.MapPost("/parallel/joins/{join}", AbroadFeature.In(WriteAsync));
        abroad.MapPost("/parallel/joins/{join}/sign", AbroadFeature.In(SignAsync));
    }

    private static async Task<IResult> ListAsync(AtDesk at, HttpContext context, Refusal? refused = null) => Page.Of<ParallelPage>(refused,
        (nameof(ParallelPage.At), at), (nameof(ParallelPage.View), at.Read()), (nameof(ParallelPage.Touch), at.Read(ParallelView.Of)),
        (nameof(ParallelPage.Agencies), at.Read(desk => (Listed<AgencyPick>)[.. AgencyPick.All(desk).Where(pick => pick.Id != desk.Agency)])),
        (nameof(ParallelPage.With), context.Request.Query["with"].ToString()),
        (nameof(ParallelPage.Typed), await Typed.ReadAsync(context, at, Form, "about", "words", "purpose")));

    private static async Task<IResult> AskAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var about = at.Say(typed["about"]);
        if (await at.DoAsync(new CheckParallel(at.Seat, at.Typed(typed["about"]), WallPress.Ref(about)), typed.Key, about) is { } refused)
            return await ListAsync(at, context, refused);

        await typed.SentAsync(context, at, "about");
        return Back(at);
    }

    private static async Task<IResult> ContactAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var words = at.Say(typed["words"]);
        if (await at.DoAsync(new ReachContactPoint(at.Seat, AbroadFeature.HandleOf(context, "check"), Agency(at, typed["agency"]), WallPress.Ref(words)), typed.Key, words) is { } refused)
            return await ListAsync(at, context, refused);

        await typed.SentAsync(context, at, "words");
        return Back(at);
    }

    private static async Task<IResult> OpenAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var purpose = at.Say(typed["purpose"]);
        IReadOnlyList<Id<Party>> parties = [.. typed.All("party").Select(name => Agency(at, name)).Where(id => id.IsSome)];
        if (await at.DoAsync(new OpenJoin(at.Seat, parties, WallPress.Ref(purpose)), typed.Key, purpose) is { } refused)
            return await ListAsync(at, context, refused);

        await typed.SentAsync(context, at, "purpose");
        return Results.Redirect(AbroadFeature.Href(at, at.Read(desk => desk.Desk.Part<CooperationDesk>().Parallel.Joins is [.., var last] ? $"/parallel/joins/{last.Handle}" : "/parallel")));
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context), "why");
        IReadOnlySet<string> chosen = typed.All("item").ToHashSet(StringComparer.Ordinal);
        return at.Read(desk => JoinCard.Find(desk, JoinOf(context))) is { } join
            ? Page.Of<JoinPage>(refused,
                (nameof(JoinPage.At), at), (nameof(JoinPage.View), at.Read()), (nameof(JoinPage.Join), join), (nameof(JoinPage.Typed), typed), (nameof(JoinPage.Chosen), chosen),
                (nameof(JoinPage.Things), at.Read(desk => (Listed<ThingRow>)[.. ThingRow.All(desk).OrderByDescending(row => row.At).Take(ThingRow.Most)])))
            : Page.Missing(context);
    }

    private static async Task<IResult> WriteAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context));
        var why = at.Say(typed["why"]);
        IReadOnlyList<JurisdictionCriterion> criteria =
            [.. typed.All("criterion").Select(SnakeCase.Find<JurisdictionCriterion>).Where(one => one is not null).Select(one => one!.Value).Distinct().Order()];
        var terms = new JoinTerms(Agency(at, typed["lead"]), Agency(at, typed["prosecutes"]), criteria, WallPress.Ref(why), WallPress.Chosen(typed["code"], HandlingCode.H2));
        if (await at.DoAsync(new SetJoin(at.Seat, AbroadFeature.HandleOf(context, "join"), terms, Version(typed)), typed.Key, why) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "why");
        return Results.Redirect(AbroadFeature.Href(at, $"/parallel/joins/{JoinOf(context)}"));
    }

    private static async Task<IResult> SignAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context));
        IReadOnlyList<WallItem> files = [.. typed.All("item").Select(item => WallItem.TryParse(item, out var thing) ? thing : WallItem.None)];
        return await at.DoAsync(new SignJoin(at.Seat, AbroadFeature.HandleOf(context, "join"), files, Version(typed)), typed.Key) is { } refused
            ? await ShowAsync(at, context, refused)
            : Results.Redirect(AbroadFeature.Href(at, $"/parallel/joins/{JoinOf(context)}"));
    }

    private static Id<Party> Agency(AtDesk at, string? name) => name is not null && at.Scenario.Agencies.TryFind(name, out var id) ? id : Id<Party>.None;

    private static int Version(Typed typed) => int.TryParse(typed["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    private static string JoinOf(HttpContext context) => (string?)context.Request.RouteValues["join"] ?? "";

    private static string FormOf(HttpContext context) => $"{Form}.{JoinOf(context)}";

    private static IResult Back(AtDesk at) => Results.Redirect(AbroadFeature.Href(at, "/parallel"));
}
