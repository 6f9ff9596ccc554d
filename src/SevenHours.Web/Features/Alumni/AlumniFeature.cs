using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Learning.Door;
using SevenHours.Web.Features.National;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Alumni;

/// <summary>
/// <c>/alumni/me</c>: somebody's own page of the network, with what he lets others see, his messages and the others. His link, <c>/alumni/me/by/{token}</c>,
/// is exchanged for a cookie, so that no secret stays in an address. <c>/alumni</c>: the network for those who run programmes.
/// </summary>
public sealed class AlumniFeature : IFeature
{
    private const string Own = "/alumni/me";
    private const string Cookie = "sevenhours.alumnus";
    private static readonly TimeSpan s_remembered = TimeSpan.FromDays(30);

    public void Add(IServiceCollection services) => services.AddSingleton<ILearnerPart, AlumniPart>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup(Own).AllowAnonymous().RequireRateLimiting(Pace.Join);
        own.MapGet("/by/{token}", OpenAsync);
        MapOwn(own, AtSecretAsync);
        MapOwn(routes.MapGroup("/learner/{programme}/alumni").Needing(Permission.Learn), AtLearnerAsync);

        var staff = routes.MapGroup("/alumni").Needing(Permission.SearchAlumni);
        staff.MapGet("", (Delegate)((HttpContext context) => NetworkAsync(context, null, "/alumni")));
        staff.MapGet("/list.xlsx", (Delegate)ListAsync);
        staff.MapGet("/to/{other}", (string other, HttpContext context) => WriteAsync(context, other, null, "/alumni"));
        staff.MapPost("/to/{other}", (string other, HttpContext context) => SendAsync(context, other, null, "/alumni"));
    }

    private delegate Task<IResult> At(HttpContext context, Func<Alumnus, string, Task<IResult>> serve);

    // The same pages behind a link of their own and behind the learner's door.
    private static void MapOwn(RouteGroupBuilder own, At at)
    {
        own.MapGet("", (Delegate)((HttpContext context) => at(context, (me, home) => OwnPageAsync(home, context, me))));
        own.MapPost("", (Delegate)((HttpContext context) => at(context, (me, home) => AnswerAsync(home, context, me))));
        own.MapGet("/others", (Delegate)((HttpContext context) => at(context, (me, home) => NetworkAsync(context, me, home))));
        own.MapGet("/to/{other}", (string other, HttpContext context) => at(context, (me, home) => WriteAsync(context, other, me, home)));
        own.MapPost("/to/{other}", (string other, HttpContext context) => at(context, (me, home) => SendAsync(context, other, me, home)));
    }

    private static async Task<IResult> OpenAsync(string token, HttpContext context, ProgrammeBook book)
    {
        Unseen(context);
        if (token.Length is <= 20 or >= 80 || await book.AlumnusAsync(token, context.RequestAborted) is null)
            return Errors.ErrorPages.Show(context, StatusCodes.Status404NotFound, "alumni.gone");
        context.Response.Cookies.Append(Cookie, token, new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Path = Own, MaxAge = s_remembered, IsEssential = true,
        });
        return Results.Redirect(Own);
    }

    private static async Task<IResult> AtSecretAsync(HttpContext context, Func<Alumnus, string, Task<IResult>> serve)
    {
        Unseen(context);
        return context.Request.Cookies[Cookie] is { Length: > 20 and < 80 } secret
            && await context.RequestServices.GetRequiredService<ProgrammeBook>().AlumnusAsync(secret, context.RequestAborted) is { } me
            ? await serve(me, Own)
            : Errors.ErrorPages.Show(context, StatusCodes.Status404NotFound, "alumni.gone");
    }

    private static void Unseen(HttpContext context)
    {
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.CacheControl = "no-store";
    }

    private static async Task<IResult> AtLearnerAsync(HttpContext context, Func<Alumnus, string, Task<IResult>> serve)
    {
        context.Response.Headers.CacheControl = "no-store";
        var programme = (string)context.Request.RouteValues["programme"]!;
        if (await LearnerVisit.ReadAsync(context, programme) is not { } visit)
            return LearnerAnswers.NobodyHere(context);
        return (await context.RequestServices.GetRequiredService<ProgrammeBook>().AskedAsync(programme, context.RequestAborted)).FirstOrDefault(one => one.Person == visit.Person.Id) is { } me
            ? await serve(me, $"{visit.Base}/alumni")
            : Errors.ErrorPages.Show(context, StatusCodes.Status404NotFound, "alumni.gone");
    }

    private static async Task<IResult> OwnPageAsync(string home, HttpContext context, Alumnus me)
    {
        var book = context.RequestServices.GetRequiredService<ProgrammeBook>();
        // What the roster knows is what the form begins with; once answered, what was answered.
        var person = me.AnsweredAt is null ? (await book.FindAsync(me.Programme, context.RequestAborted))?.FindPerson(me.Person) : null;
        return new RazorComponentResult<OwnPage>(new Dictionary<string, object?>
        {
            [nameof(OwnPage.Me)] = me, [nameof(OwnPage.Home)] = home, [nameof(OwnPage.Said)] = context.Request.Query["said"].FirstOrDefault(),
            [nameof(OwnPage.Facts)] = person is not null ? AlumniFacts.Of(person) : new AlumniFacts { Name = me.Name, Organisation = me.Organisation, Profession = me.Profession, Country = me.Country, Languages = me.Languages, Contact = me.Contact },
            [nameof(OwnPage.Messages)] = me.TakesMessages ? await book.ReadMessagesAsync(me.Id, context.RequestAborted) : [],
        });
    }

    private static async Task<IResult> AnswerAsync(string home, HttpContext context, Alumnus me)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();
        var answered = form["do"] == "withdraw" ? me.Withdrawing(now) : AlumniForm.Apply(me, form, now);
        await context.RequestServices.GetRequiredService<ProgrammeBook>().AnswerAlumnusAsync(answered, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying(home, answered.IsIn ? "alumni.said.in" : "alumni.said.out"));
    }

    // Who is not to be found finds nobody: the network is for those in it.
    private static async Task<IResult> NetworkAsync(HttpContext context, Alumnus? me, string home)
    {
        if (me is { IsIn: false })
            return Results.Redirect(CourseAnswers.Saying(home, "alumni.wrong.notin"));
        var search = AlumniForm.Search(context.Request.Query, me is not null);
        var found = await context.RequestServices.GetRequiredService<ProgrammeBook>().AlumniAsync(search, context.RequestAborted);
        return new RazorComponentResult<NetworkPage>(new Dictionary<string, object?>
        {
            [nameof(NetworkPage.Search)] = search, [nameof(NetworkPage.Home)] = home, [nameof(NetworkPage.IsOwn)] = me is not null, [nameof(NetworkPage.Said)] = context.Request.Query["said"].FirstOrDefault(),
            [nameof(NetworkPage.Found)] = found.Where(one => one.Id != me?.Id).ToList(),
        });
    }

    private static async Task<IResult> WriteAsync(HttpContext context, string other, Alumnus? me, string home) =>
        await ToAsync(context, other, me) is { } to
            ? new RazorComponentResult<WritePage>(new Dictionary<string, object?> { [nameof(WritePage.To)] = to, [nameof(WritePage.Me)] = me, [nameof(WritePage.Home)] = home })
            : Errors.ErrorPages.Show(context, StatusCodes.Status404NotFound, "alumni.gone");

    private static async Task<IResult> SendAsync(HttpContext context, string other, Alumnus? me, string home)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var services = context.RequestServices;
        var (text, by) = (NationalForm.Cut(form["text"], AlumniMessage.LongestText), NationalForm.Cut(form["by"], Person.LongestName));
        if (await ToAsync(context, other, me) is not { } to)
            return Errors.ErrorPages.Show(context, StatusCodes.Status404NotFound, "alumni.gone");
        var back = me is null ? home : $"{home}/others";
        if (text.Length == 0 || by.Length == 0)
            return Results.Redirect(CourseAnswers.Saying(back, "alumni.wrong.message"));
        var isSent = await services.GetRequiredService<ProgrammeBook>().PassOnAsync(new AlumniMessage
        {
            Id = ProgrammeBook.NewKey(), To = to.Id, From = me?.Id ?? "", By = by, Text = text, At = services.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds(),
        }, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying(back, isSent ? "alumni.said.sent" : "alumni.wrong.full"));
    }

    // Somebody whom the reader may see and who takes messages; nobody else can be told from somebody who is not there.
    private static async Task<Alumnus?> ToAsync(HttpContext context, string other, Alumnus? me) =>
        me is { IsIn: false } ? null
        : await context.RequestServices.GetRequiredService<ProgrammeBook>().FindAlumnusAsync(other, context.RequestAborted) is { TakesMessages: true } to
            && to.Id != me?.Id && to.Fits(new AlumniSearch("", null, "", me is not null)) ? to : null;

    private static async Task<IResult> ListAsync(HttpContext context, ProgrammeBook book, Reader reader)
    {
        var (words, tag) = (reader.Words, reader.Language.Tag);
        var found = await book.AlumniAsync(AlumniForm.Search(context.Request.Query, false), context.RequestAborted);
        var rows = new List<object?[]>
        {
            (object?[])[words["programmes.person.name"], words["programmes.person.organisation"], words["programmes.person.profession"], words["programmes.country"], words["programmes.languages"], words["alumni.contact"], words["alumni.course"]],
        };
        rows.AddRange(found.Select(one => (object?[])
        [
            one.Name, one.Organisation, one.Profession is { } profession ? RosterWords.Name(profession, tag) : "", one.Country.Length > 0 ? Countries.Name(one.Country, tag) : "",
            string.Join(reader.Language.Comma, one.Languages.Select(language => WorkLanguages.Name(language, tag))), one.Contact, one.Title,
        ]));
        return Results.File(TableFile.Xlsx([FileTable.Of(words["alumni"], rows)], reader.Language.RightToLeft), TableFile.XlsxType, $"{MarkedFile.Mark}-alumni.xlsx");
    }
}

/// <summary>On a learner's page: that he was asked to be found, and his way into the network.</summary>
internal sealed class AlumniPart(ProgrammeBook book) : ILearnerPart
{
    public int Order => 320;

    public async Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation) =>
        (await book.AskedAsync(visit.Programme.Id, cancellation)).FirstOrDefault(one => one.Person == visit.Person.Id) is { } me
            ? LearnerSheet.Of<AlumniSheet>((nameof(AlumniSheet.Visit), visit), (nameof(AlumniSheet.Me), me))
            : null;
}
