using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;
using Words = SevenHours.Web.Strings.Words;

namespace SevenHours.Web.Features.Learning.Door;

/// <summary>
/// <c>/learner/by/{secret}</c> exchanges a personal link for a cookie and leaves no secret in the address; <c>/learner</c> takes a code and a name
/// instead, for a room without e-mail; <c>/learner/{programme}</c> is the learner's own page, made of parts.
/// </summary>
public sealed class LearnerDoorFeature : IFeature
{
    private const string Home = "/learner";

    public void Add(IServiceCollection services) => services.AddSingleton<ILearnerPart, TimetablePart>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var door = routes.MapGroup("").AllowAnonymous().RequireRateLimiting(Pace.Join);
        door.MapGet(Home, ShowDoorAsync);
        door.MapPost(Home, ByCodeAsync);
        door.MapGet($"{Home}/by/{{token}}", ByLinkAsync);
        var own = routes.MapGroup($"{Home}/{{programme}}").Needing(Permission.Learn);
        own.MapGet("", HomeAsync);
        own.MapPost("/leave", async (string programme, HttpContext context) =>
        {
            await context.SignOutLearnerAsync(programme);
            return Results.Redirect(Home);
        });
    }

    // Who has one page is led there; who has several chooses.
    private static async Task<IResult> ShowDoorAsync(HttpContext context, ProgrammeBook book)
    {
        List<(string Id, string Title)> mine = [];
        foreach (var ticket in context.User.LearnerTickets())
        {
            if (await context.LearnerInAsync(ticket.Programme) is not null && await book.FindAsync(ticket.Programme, context.RequestAborted) is { } course)
                mine.Add((course.Programme.Id, course.Programme.Title));
        }

        return mine is [var only] && !context.Request.Query.ContainsKey("other") ? Results.Redirect($"{Home}/{only.Id}") : Ask(mine, null, null);
    }

    // A wrong code counts as a wrong PIN does; a right one costs nothing, so a whole room behind one address comes in at once.
    private static async Task<IResult> ByCodeAsync(HttpContext context, ProgrammeBook book, PinGate gate)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (code, name) = (form["code"].ToString(), form["name"].ToString());
        var isKnown = context.User.Seats().Count > 0 || context.User.LearnerTickets().Count > 0;
        var (wasLookedAt, opened) = await gate.TryAsync(context.Connection.RemoteIpAddress, isKnown, async () =>
            code.Length is > 5 and < 40 && name.Length < 200 && await book.OpenWayAsync(code, name, context.RequestAborted) is { } found ? new Opened(found.Way, found.Person) : null);
        return !wasLookedAt ? ErrorPages.Show(context, StatusCodes.Status429TooManyRequests, "error.often")
            : opened is null ? Ask([], "learner.door.wrong", name)
            : await LetInAsync(context, book, opened.Way, opened.Person);
    }

    private static async Task<IResult> ByLinkAsync(string token, HttpContext context, ProgrammeBook book) =>
        token.Length is > 20 and < 80 && await book.OpenWayAsync(token, context.RequestAborted) is { } found
            ? await LetInAsync(context, book, found.Way, found.Person)
            : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.learner");

    private static async Task<IResult> LetInAsync(HttpContext context, ProgrammeBook book, LearnerWay way, Person person)
    {
        await book.UsedWayAsync(way, context.RequestAborted);
        await context.SignInLearnerAsync(new LearnerTicket(way.Programme, way.Person, way.Key));
        var language = HostCookies.Name(ReaderChoice.LanguageCookie, context.Request.IsHttps);
        // His own language, unless this browser was told another one.
        if (!context.Request.Cookies.ContainsKey(language)
            && person.Languages.Select(UiLanguage.Find).FirstOrDefault(known => known is not null && Words.Offered.Contains(known)) is { } spoken)
        {
            context.Response.Cookies.Append(language, spoken.Tag, new CookieOptions
            {
                HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Secure = context.Request.IsHttps,
            });
        }

        return Results.Redirect($"{Home}/{way.Programme}");
    }

    private static Task<IResult> HomeAsync(string programme, HttpContext context) => context.LearnerPageAsync<LearnerHomePage>(programme, async visit =>
    {
        List<LearnerSheet> sheets = [];
        foreach (var part in context.RequestServices.GetServices<ILearnerPart>().OrderBy(part => part.Order))
        {
            if (await part.ReadAsync(visit, context.RequestAborted) is { } sheet)
                sheets.Add(sheet);
        }

        return [(nameof(LearnerHomePage.Sheets), sheets)];
    });

    private static RazorComponentResult<LearnerDoorPage> Ask(IReadOnlyList<(string Id, string Title)> mine, string? wrong, string? name) => new(new Dictionary<string, object?>
    {
        [nameof(LearnerDoorPage.Mine)] = mine, [nameof(LearnerDoorPage.Wrong)] = wrong, [nameof(LearnerDoorPage.Name)] = name,
    }) { StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    private sealed record Opened(LearnerWay Way, Person Person);
}

/// <summary>What is released of the timetable, to his team.</summary>
internal sealed class TimetablePart : ILearnerPart
{
    public int Order => 100;

    public Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation) =>
        Task.FromResult<LearnerSheet?>(LearnerSheet.Of<TimetableSheet>((nameof(TimetableSheet.Visit), visit)));
}
