using System.Globalization;
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

/// <summary><c>…/wall/abroad/teams</c>: agreements on joint teams, from draft to signature, and what members give each other.</summary>
internal static class TeamForms
{
    private const string Form = "abroad.team";

    public static void Map(RouteGroupBuilder abroad)
    {
        abroad.MapGet("/teams", AbroadFeature.In((at, context) => ListAsync(at, context)));
        abroad.MapPost("/teams", AbroadFeature.In(OpenAsync));
        abroad.MapGet("/teams/{team}", AbroadFeature.In((at, context) => ShowAsync(at, context)));
        abroad.MapPost("/teams/{team}/sign", AbroadFeature.In((at, context) => PressAsync(at, context, (team, typed) => new SignTeam(at.Seat, team, Number(typed["version"])))));
        abroad.MapPost("/teams/{team}/return", AbroadFeature.In(ReturnAsync));
        abroad.MapPost("/teams/{team}/share", AbroadFeature.In(ShareAsync));
        abroad.MapGet("/teams/{team}/terms", AbroadFeature.In((at, context) => TermsAsync(at, context)));
        abroad.MapPost("/teams/{team}/terms", AbroadFeature.In(SetTermsAsync));
        abroad.MapGet("/teams/{team}/clauses/{clause}", AbroadFeature.In((at, context) => ClauseAsync(at, context)));
        abroad.MapPost("/teams/{team}/clauses/{clause}", AbroadFeature.In(WriteAsync));
    }

    private static async Task<IResult> ListAsync(AtDesk at, HttpContext context, Refusal? refused = null) => Page.Of<TeamsPage>(refused,
        (nameof(TeamsPage.At), at), (nameof(TeamsPage.View), at.Read()), (nameof(TeamsPage.Teams), at.Read(TeamCard.All)), (nameof(TeamsPage.Presences), at.Read(PresenceView.All)),
        (nameof(TeamsPage.Agencies), at.Read(Receiver.All)), (nameof(TeamsPage.Typed), await Typed.ReadAsync(context, at, Form, "purpose")));

    private static async Task<IResult> OpenAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var purpose = at.Say(typed["purpose"]);
        if (await at.DoAsync(new OpenTeam(at.Seat, Agencies(at, typed.All("party")), WallPress.Ref(purpose)), typed.Key, purpose) is { } refused)
            return await ListAsync(at, context, refused);

        await typed.SentAsync(context, at, "purpose");
        return Results.Redirect(AbroadFeature.Href(at, at.Read(desk => desk.Desk.Part<CooperationDesk>().Teams.All is [.., var last] ? $"/teams/{last.Handle}" : "/teams")));
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context), "purpose", "says");
        IReadOnlySet<string> chosen = typed.All("item").ToHashSet(StringComparer.Ordinal);
        return at.Read(desk => TeamCard.Find(desk, TeamOf(context))) is { } team
            ? Page.Of<TeamPage>(refused,
                (nameof(TeamPage.At), at), (nameof(TeamPage.View), at.Read()), (nameof(TeamPage.Team), team), (nameof(TeamPage.Typed), typed), (nameof(TeamPage.Chosen), chosen),
                (nameof(TeamPage.Things), at.Read(desk => (Listed<ThingRow>)[.. ThingRow.All(desk).OrderByDescending(row => row.At).Take(ThingRow.Most)])))
            : Page.Missing(context);
    }

    private static async Task<IResult> ReturnAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context));
        var says = at.Say(typed["says"]);
        if (await at.DoAsync(new ReturnTeam(at.Seat, AbroadFeature.HandleOf(context, "team"), WallPress.Ref(says)), typed.Key, says) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "says");
        return Back(at, context);
    }

    private static async Task<IResult> ShareAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context));
        var purpose = at.Say(typed["purpose"]);
        IReadOnlyList<WallItem> items = [.. typed.All("item").Select(item => WallItem.TryParse(item, out var thing) ? thing : WallItem.None)];
        if (await at.DoAsync(new ShareInTeam(at.Seat, AbroadFeature.HandleOf(context, "team"), items, WallPress.Ref(purpose)), typed.Key, purpose) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "purpose");
        return Back(at, context);
    }

    private static async Task<IResult> PressAsync(AtDesk at, HttpContext context, Func<Handle, Typed, SeatCommand> command)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context));
        return await at.DoAsync(command(AbroadFeature.HandleOf(context, "team"), typed), typed.Key) is { } refused ? await ShowAsync(at, context, refused) : Back(at, context);
    }

    private static async Task<IResult> TermsAsync(AtDesk at, HttpContext context, Refusal? refused = null) =>
        at.Read(desk => TeamCard.Find(desk, TeamOf(context))) is { } team
            ? Page.Of<TermsPage>(refused,
                (nameof(TermsPage.At), at), (nameof(TermsPage.View), at.Read()), (nameof(TermsPage.Team), team), (nameof(TermsPage.Typed), await Typed.ReadAsync(context, at, FormOf(context))),
                (nameof(TermsPage.Now), at.Read(desk => desk.Desk.Part<CooperationDesk>().Teams.Find(AbroadFeature.HandleOf(context, "team"))!.Terms)),
                (nameof(TermsPage.Agencies), at.Read(AgencyPick.All)))
            : Page.Missing(context);

    private static async Task<IResult> SetTermsAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, FormOf(context));
        var terms = new TeamTerms(Agencies(at, typed.All("member")), typed.Seats(at, "leader"), Number(typed["days"]), Agencies(at, typed.All("questions")))
        {
            IsPresent = typed.Has("present"), IsEvidence = typed.Has("evidence"),
        };
        return await at.DoAsync(new SetTerms(at.Seat, AbroadFeature.HandleOf(context, "team"), terms, Number(typed["version"])), typed.Key) is { } refused
            ? await TermsAsync(at, context, refused)
            : Back(at, context);
    }

    private static async Task<IResult> ClauseAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var token = (string?)context.Request.RouteValues["clause"];
        return at.Read(desk => TeamCard.Find(desk, TeamOf(context))) is { } team && team.Clauses.FirstOrDefault(clause => clause.Token == token) is { } found
            ? Page.Of<ClausePage>(refused,
                (nameof(ClausePage.At), at), (nameof(ClausePage.View), at.Read()), (nameof(ClausePage.Team), team), (nameof(ClausePage.Clause), found),
                (nameof(ClausePage.Typed), await Typed.ReadAsync(context, at, $"{FormOf(context)}.{token}", "text")))
            : Page.Missing(context);
    }

    private static async Task<IResult> WriteAsync(AtDesk at, HttpContext context)
    {
        var token = (string?)context.Request.RouteValues["clause"];
        var typed = await Typed.ReadAsync(context, at, $"{FormOf(context)}.{token}");
        var text = at.Say(typed["text"]);
        var clause = Token.Find(at.Scenario, at.Scenario.Table<TeamClause>().Ids, token);
        if (await at.DoAsync(new WriteClause(at.Seat, AbroadFeature.HandleOf(context, "team"), clause, WallPress.Ref(text), Number(typed["version"])), typed.Key, text) is { } refused)
            return await ClauseAsync(at, context, refused);

        await typed.SentAsync(context, at, "text");
        return Back(at, context);
    }

    private static IReadOnlyList<Id<Party>> Agencies(AtDesk at, IEnumerable<string> names) =>
        [.. names.Select(name => at.Scenario.Agencies.TryFind(name, out var id) ? id : Id<Party>.None).Where(id => id.IsSome)];

    private static int Number(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string TeamOf(HttpContext context) => (string?)context.Request.RouteValues["team"] ?? "";

    private static string FormOf(HttpContext context) => $"{Form}.{TeamOf(context)}";

    private static IResult Back(AtDesk at, HttpContext context) => Results.Redirect(AbroadFeature.Href(at, $"/teams/{TeamOf(context)}"));
}
