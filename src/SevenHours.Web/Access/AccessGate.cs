using Microsoft.AspNetCore.Authorization;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Api;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Access;

/// <summary>
/// Stands before every address: an address that does not say what it needs is closed to everybody, and <see cref="AccessTable"/> decides
/// about the rest. Who is not in an exercise is told that there is none; who is in it and may not is told so. Of programmes everybody who may not
/// is told the same, whether there is one or not.
/// </summary>
public static class AccessGate
{
    /// <summary>What the part of an address is called that names a programme.</summary>
    internal const string ProgrammeKey = "programme";

    public static IApplicationBuilder UseAccessGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        // What is no address of ours is routing's own answer: a method or a kind of body that fits none.
        if (context.GetEndpoint() is not RouteEndpoint endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(context);
            return;
        }

        var answer = endpoint.Metadata.GetMetadata<Needed>() is not { } needed ? Closed(context)
            : context.Request.RouteValues[ProgrammeKey] is string programme ? await AskAsync(context, programme, needed.Permission)
            : Ask(context, needed.Permission);
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

    private static async Task<IResult?> AskAsync(HttpContext context, string programme, Permission permission) =>
        AccessTable.Allows(await StandingInAsync(context, programme), permission) ? null
        : permission == Permission.Learn ? ErrorPages.Show(context, StatusCodes.Status403Forbidden, "error.learner")
        : Closed(context);

    /// <summary>Who somebody is to a programme: by his roles on the server, by what his account is there, and by the link he learns by.</summary>
    internal static async Task<Standing> StandingInAsync(HttpContext context, string programme)
    {
        var role = context.User.Account() is { } account
            ? await context.RequestServices.GetRequiredService<ProgrammeBook>().RoleOfAsync(programme, account, context.RequestAborted)
            : null;
        return Standing.Outside(context.User.ServerRoles()) with { Programme = role, IsLearner = await context.LearnerInAsync(programme) is not null };
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
