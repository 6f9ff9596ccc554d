using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Join;

/// <summary>
/// Joining without an account: <c>POST /join</c> takes the digits, <c>GET /join/{pin}</c> (also behind the QR code) asks for a name,
/// <c>POST /join/{pin}</c> gives the ticket and leads to the lobby.
/// </summary>
public sealed class JoinFeature : IFeature
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 60;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/join", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var pin = Digits(string.Concat(form["pin"].AsEnumerable()));
            return pin.Length == 6 ? Results.Redirect($"/join/{pin}") : Ask(null, null, "join.six", StatusCodes.Status422UnprocessableEntity);
        }).AllowAnonymous();
        routes.MapGet("/join", () => Ask(null, null, null)).AllowAnonymous();
        routes.MapGet("/join/{pin}", async (string pin, HttpContext context, IJoining joining, PinGate gate) =>
            await KnockAsync(context, joining, gate, pin, exercise => Ask(pin, exercise, null))).AllowAnonymous();
        routes.MapPost("/join/{pin}", JoinAsync).AllowAnonymous();
    }

    private static async Task<IResult> JoinAsync(string pin, HttpContext context, IJoining joining, PinGate gate)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var name = form["name"].ToString().Trim();
        return await KnockAsync(context, joining, gate, pin, async exercise =>
        {
            if (name.Length is 0 or > LongestName)
                return Ask(pin, exercise, "join.name.needed", StatusCodes.Status422UnprocessableEntity);
            if (await joining.JoinAsync(pin, name, context.RequestAborted) is not { } ticket)
                return Ask(null, null, "join.closed", StatusCodes.Status422UnprocessableEntity);

            await context.SignInSeatAsync(ticket);
            return Results.Redirect($"/exercises/{ticket.Exercise}/lobby");
        });
    }

    private static async Task<IResult> KnockAsync(
        HttpContext context, IJoining joining, PinGate gate, string pin, Func<JoinableExercise, Task<IResult>> open)
    {
        var from = context.Connection.RemoteIpAddress;
        if (!gate.IsOpen(from))
            return ErrorPages.Show(context, StatusCodes.Status429TooManyRequests, "error.often");
        if (await joining.FindAsync(Digits(pin), context.RequestAborted) is { } exercise)
            return await open(exercise);

        gate.Wrong(from);
        return Ask(null, null, "join.unknown", StatusCodes.Status422UnprocessableEntity);
    }

    private static Task<IResult> KnockAsync(
        HttpContext context, IJoining joining, PinGate gate, string pin, Func<JoinableExercise, IResult> open) =>
        KnockAsync(context, joining, gate, pin, exercise => Task.FromResult(open(exercise)));

    // Arabic and Persian keyboards write their own digits: a PIN is the number, not its shape.
    private static string Digits(string typed) => string.Concat(typed
        .Where(char.IsDigit)
        .Select(c => (char)('0' + (int)char.GetNumericValue(c))));

    private static IResult Ask(string? pin, JoinableExercise? exercise, string? error, int status = StatusCodes.Status200OK) =>
        new RazorComponentResult<JoinPage>(new Dictionary<string, object?>
        {
            [nameof(JoinPage.Pin)] = pin, [nameof(JoinPage.Exercise)] = exercise, [nameof(JoinPage.Error)] = error,
        }) { StatusCode = status };
}
