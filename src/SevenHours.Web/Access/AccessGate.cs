using Microsoft.AspNetCore.Authorization;
using SevenHours.Exercises;
using SevenHours.Web.Api;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Access;

/// <summary>
/// Stands before every address: an address that does not say what it needs is closed to everybody, and <see cref="AccessTable"/> decides
/// about the rest. Who is not in an exercise is told that there is none; who is in it and may not is told so.
/// </summary>
public static class AccessGate
{
    public static IApplicationBuilder UseAccessGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        // What is no address of ours is routing's own answer: a method or a kind of body that fits none.
        if (context.GetEndpoint() is not RouteEndpoint endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(context);
            return;
        }

        var answer = endpoint.Metadata.GetMetadata<Needed>() is { } needed ? Ask(context, needed.Permission) : Closed(context);
        if (answer is not null)
            await answer.ExecuteAsync(context);
        else
            await next(context);
    });

    /// <summary>Whether somebody may do what belongs to no exercise: by his roles on the server, or by his place in an exercise.</summary>
    internal static bool May(HttpContext context, Permission permission) =>
        context.User.May(permission)
        || context.RequestServices.GetRequiredService<ExerciseService>() is var exercises
            && context.User.Seats().Any(seat => Visit.Of(context, exercises, seat.Exercise)?.May(permission) == true);

    // Null lets through.
    private static IResult? Ask(HttpContext context, Permission permission)
    {
        if (ExerciseOf(context) is not { } id)
            return May(context, permission) ? null : Closed(context);
        if (Visit.Of(context, context.RequestServices.GetRequiredService<ExerciseService>(), id) is not { } visit)
            return Missing(context, context.User.SeatIn(id) is null ? "error.missing" : "error.left");
        return visit.May(permission) ? null : Closed(context);
    }

    private static string? ExerciseOf(HttpContext context) =>
        (context.Request.RouteValues["id"] ?? context.Request.RouteValues["exercise"]) as string;

    // Who once had a place there is told that he has it no more; anybody else, that there is no such thing.
    private static IResult Missing(HttpContext context, string words) =>
        IsForPrograms(context) ? Problems.Missing : ErrorPages.Show(context, StatusCodes.Status404NotFound, words);

    private static IResult Closed(HttpContext context) =>
        IsForPrograms(context) ? Problems.StaffOnly
        : StaffAnswer.IsClick(context.Request) ? StaffAnswer.Notice(context, ExerciseRefusals.StaffOnly, StatusCodes.Status403Forbidden)
        : ErrorPages.Show(context, StatusCodes.Status403Forbidden, "error.closed");

    private static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments("/api");
}
