using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Door;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Continue;

/// <summary>
/// Going on with another device. Somebody shows a code on the device he has, or staff show one to who lost his; the other device reads it, and
/// one press there makes it his. The token leaves the address at once, and looking at the address spends nothing: programs that fetch links ahead
/// do not burn it.
/// </summary>
public sealed class ContinueFeature : IFeature
{
    /// <summary>Where a link leads.</summary>
    public const string Path = "/continue";

    private const string Cookie = "sh-continue";

    public void Add(IServiceCollection services) => services.AddSingleton<ContinueLinks>();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/exercises/{id}/continue", AtDoor.Showing(at => at.Visit.Member is { } member ? ShowAsync(at, member.Person, isLost: false) : Missing(at)))
            .Needing(Permission.SeeLobby);
        routes.MapPost("/exercises/{id}/people/{person}/link", AtDoor.Showing(at => ShowAsync(at, at.Person, isLost: true))).Needing(Permission.ManagePeople);

        var open = routes.MapGroup("").AllowAnonymous().RequireRateLimiting(Pace.Join);
        open.MapGet(Path, Look);
        open.MapPost(Path, GoAsync);
    }

    private static Task<IResult> Missing(AtDoor at) => Task.FromResult(ErrorPages.Show(at.Context, StatusCodes.Status404NotFound, "error.missing"));

    // What staff make signs the devices before it out: whoever finds the lost telephone finds nothing on it.
    private static async Task<IResult> ShowAsync(AtDoor at, string person, bool isLost)
    {
        var services = at.Context.RequestServices;
        var (number, refusal) = await at.Exercise.MakeLinkAsync(at.By, person, endsDevices: isLost);
        var member = at.Exercise.Session.Find(person);
        var url = refusal is null
            ? services.GetRequiredService<ContinueLinks>().UrlOf(at.Context.Request, new ContinueKey(at.Exercise.Id.Value, member!.Person, number))
            : null;
        at.Context.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<LinkPage>(new Dictionary<string, object?>
        {
            [nameof(LinkPage.Frame)] = ExerciseFrame.Of(at.Visit, services.GetRequiredService<Reader>().Words),
            [nameof(LinkPage.Name)] = member is null ? "" : at.Exercise.NameOf(member) ?? "",
            [nameof(LinkPage.Url)] = url,
            [nameof(LinkPage.Until)] = Times.Wall(services.GetRequiredService<TimeProvider>().GetUtcNow() + ContinueLinks.Lifetime, TimeZoneInfo.Local),
            [nameof(LinkPage.Refused)] = refusal,
            [nameof(LinkPage.IsLost)] = isLost,
            [nameof(LinkPage.Back)] = isLost ? $"/exercises/{at.Exercise.Id}/seating" : $"/exercises/{at.Exercise.Id}/lobby",
        })
        { StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }

    private static IResult Look(HttpContext context, string? token, ContinueLinks links, ExerciseService exercises)
    {
        if (token is not null)
        {
            context.Response.Cookies.Append(Cookie, token.Length <= 1024 ? token : "", CookieFor(context));
            return Results.Redirect(Path);
        }

        return links.Read(context.Request.Cookies[Cookie]) is { } key && Of(exercises, key) is { } found
            ? Ask(found.Exercise, found.Member)
            : Spent(context);
    }

    private static async Task<IResult> GoAsync(HttpContext context, ContinueLinks links, ExerciseService exercises)
    {
        var key = links.Read(context.Request.Cookies[Cookie]);
        context.Response.Cookies.Delete(Cookie, CookieFor(context));
        if (key is null || Of(exercises, key) is not var (exercise, member) || (await exercise.UseLinkAsync(key.Person, key.Number)).Person is not { } device)
            return Spent(context);

        await context.SignInSeatAsync(new SeatTicket(exercise.Id.Value, device, exercise.NameOf(member) ?? "", member.Role.ToString().ToLowerInvariant()));
        return Results.Redirect($"/exercises/{exercise.Id}");
    }

    private static (Exercise Exercise, Member Member)? Of(ExerciseService exercises, ContinueKey key) =>
        exercises.Find(key.Exercise) is { } exercise && exercise.Session.Find(key.Person) is { Presence: Presence.In } member && member.Links == key.Number
            ? (exercise, member)
            : null;

    private static IResult Ask(Exercise exercise, Member member) => new RazorComponentResult<ContinuePage>(new Dictionary<string, object?>
    {
        [nameof(ContinuePage.Title)] = exercise.ShownTitle(), [nameof(ContinuePage.Name)] = exercise.NameOf(member) ?? "",
    });

    private static IResult Spent(HttpContext context) => ErrorPages.Show(context, StatusCodes.Status410Gone, "error.spent");

    private static CookieOptions CookieFor(HttpContext context) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Path = Path, MaxAge = ContinueLinks.Lifetime,
    };
}
