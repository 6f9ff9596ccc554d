using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Join;

/// <summary>
/// Joining without an account: <c>POST /join</c> takes the digits, <c>GET /join/{pin}</c> asks for a name, <c>POST /join/{pin}</c> gives the
/// ticket and leads to the waiting room, or to the lobby where the doors are open. <c>/join/t/{token}</c>, behind the code on the wall, does the same without a number to guess.
/// </summary>
public sealed class JoinFeature : IFeature
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 60;

    public void Add(IServiceCollection services) => services.AddSingleton<Invitations>().AddSingleton<Doorman>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var join = routes.MapGroup("").AllowAnonymous().RequireRateLimiting(Pace.Join);
        join.MapGet("/join", () => Ask(null, null, null));
        join.MapPost("/join", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var pin = Digits(string.Concat(form["pin"].AsEnumerable()));
            return pin.Length == 6 ? Results.Redirect($"/join/{pin}") : Ask(null, null, "join.six", StatusCodes.Status422UnprocessableEntity);
        });
        join.MapGet("/join/{pin}", (string pin, HttpContext context, Doorman doorman) => ShowAsync(context, Digits(pin), doorman, Pin(pin)));
        join.MapPost("/join/{pin}", (string pin, HttpContext context, Doorman doorman) => JoinAsync(context, Digits(pin), doorman, Pin(pin)));
        join.MapGet("/join/t/{token}", (string token, HttpContext context, Doorman doorman) => ShowAsync(context, $"t/{token}", doorman, doorman.Invited(token)));
        join.MapPost("/join/t/{token}", (string token, HttpContext context, Doorman doorman) => JoinAsync(context, $"t/{token}", doorman, doorman.Invited(token)));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, string way, Doorman doorman, JoinKey? key) => await doorman.LookAsync(context, key) switch
    {
        // Who is here already comes back as who he is: one device, one person.
        Looked.Open open when Here(context, open.Exercise.Id) is { } front => Results.Redirect(front),
        Looked.Open open => Ask(way, open.Exercise, null),
        var other => Refuse(context, other),
    };

    private static async Task<IResult> JoinAsync(HttpContext context, string way, Doorman doorman, JoinKey? key)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var name = form["name"].ToString().Trim();
        var looked = await doorman.LookAsync(context, key);
        if (looked is not Looked.Open open)
            return Refuse(context, looked);
        if (name.Length is 0 or > LongestName)
            return Ask(way, open.Exercise, "join.name.needed", StatusCodes.Status422UnprocessableEntity);
        if (Here(context, open.Exercise.Id) is { } front)
            return Results.Redirect(front);
        var knocking = await doorman.KnockAsync(context, open, name);
        if (knocking.Ticket is not { } ticket)
        {
            var why = knocking.Refusal == ExerciseRefusals.IsBarred ? "join.barred" : "join.closed";
            return Ask(null, null, why, StatusCodes.Status422UnprocessableEntity);
        }

        await context.SignInSeatAsync(ticket);
        return Results.Redirect($"/exercises/{ticket.Exercise}/lobby");
    }

    private static IResult Refuse(HttpContext context, Looked looked) => looked is Looked.TooOften
        ? ErrorPages.Show(context, StatusCodes.Status429TooManyRequests, "error.often")
        : Ask(null, null, looked is Looked.Ended ? "join.ended" : "join.unknown", StatusCodes.Status422UnprocessableEntity);

    private static string? Here(HttpContext context, string exercise) =>
        context.RequestServices.GetService<ExerciseService>() is { } exercises
        && Visit.Of(context, exercises, exercise) is { Member: not null }
            ? $"/exercises/{exercise}"
            : null;

    private static JoinKey.Pin Pin(string typed) => new(Digits(typed));

    // Arabic and Persian keyboards write their own digits: a PIN is the number, not its shape.
    private static string Digits(string typed) => string.Concat(typed
        .Where(char.IsDigit)
        .Select(c => (char)('0' + (int)char.GetNumericValue(c))));

    private static IResult Ask(string? way, JoinableExercise? exercise, string? error, int status = StatusCodes.Status200OK) =>
        new RazorComponentResult<JoinPage>(new Dictionary<string, object?>
        {
            [nameof(JoinPage.Way)] = way, [nameof(JoinPage.Exercise)] = exercise, [nameof(JoinPage.Error)] = error,
        }) { StatusCode = status };
}
