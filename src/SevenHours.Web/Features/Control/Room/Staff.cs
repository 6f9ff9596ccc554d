using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Strays;

namespace SevenHours.Web.Features.Control.Room;

/// <summary>Brings staff who know the truth to a handler, with the team they look at.</summary>
public static class Staff
{
    /// <summary>A handler for staff.</summary>
    public static RequestDelegate Only(Func<ControlRoom, Task<IResult>> handle) => Served.By(context => EnterAsync(context, handle));

    /// <inheritdoc cref="Only(Func{ControlRoom, Task{IResult}})" />
    public static RequestDelegate Only(Func<ControlRoom, IResult> handle) => Only(room => Task.FromResult(handle(room)));

    /// <summary>A handler for staff who steer: it answers what became of a command.</summary>
    public static RequestDelegate Doing(Func<ControlRoom, IFormCollection, Task<Refusal?>> handle) => Only(async room =>
    {
        var form = room.Context.Request.HasFormContentType
            ? await room.Context.Request.ReadFormAsync(room.Context.RequestAborted)
            : FormCollection.Empty;
        return StaffAnswer.Of(room, await handle(room, form));
    });

    /// <summary>As <see cref="Doing"/>, for words that reach seats: they are looked through first.</summary>
    /// <param name="handle">Does it.</param>
    /// <param name="fields">Where words are typed.</param>
    public static RequestDelegate Saying(Func<ControlRoom, IFormCollection, Task<Refusal?>> handle, params IReadOnlyList<TypedField> fields) => Only(async room =>
    {
        var form = await room.Context.Request.ReadFormAsync(room.Context.RequestAborted);
        return await StrayGate.StopAsync(room.Context, form, fields) ?? StaffAnswer.Of(room, await handle(room, form));
    });

    private static Task<IResult> EnterAsync(HttpContext context, Func<ControlRoom, Task<IResult>> handle)
    {
        var service = context.RequestServices.GetRequiredService<ExerciseService>();
        if (Visit.Of(context, service, (string?)context.Request.RouteValues["id"] ?? "") is not { } visit || !visit.May(Permission.SeeTruth))
            return Task.FromResult(ErrorPages.Show(context, StatusCodes.Status403Forbidden, "error.closed"));

        return TeamOf(context.Request) is var team && team >= 1 && team <= visit.Exercise.Session.Syndicates.Length
            ? handle(new ControlRoom(context, service, visit.Exercise, team, visit.Actor) { Visit = visit })
            : Task.FromResult(ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"));
    }

    private static int TeamOf(HttpRequest request) =>
        request.Query["team"].ToString() is { Length: > 0 } asked
            ? int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var team) ? team : 0
            : 1;
}
