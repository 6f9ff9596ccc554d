using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Demonstration;

/// <summary>
/// <c>POST /demonstration</c>: opens the exercise for show on the control screen. The director steers it; a stranger watches only when the
/// director has opened it to all, and then sees what an evaluator sees and can press nothing.
/// </summary>
public sealed class DemonstrationFeature : IFeature
{
    public void Add(IServiceCollection services)
    {
        services.AddSingleton<Demonstrations>();
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/demonstration", WatchAsync).AllowAnonymous();
        routes.MapPost("/demonstration/open", (Demonstrations demonstrations) => SetOpen(demonstrations, true))
            .Needing(Permission.ManageServer);
        routes.MapPost("/demonstration/close", (Demonstrations demonstrations) => SetOpen(demonstrations, false))
            .Needing(Permission.ManageServer);
    }

    private static async Task<IResult> WatchAsync(HttpContext context, Demonstrations demonstrations, ExerciseService exercises, Reader reader)
    {
        if (!demonstrations.MayWatch(context.User))
            return ErrorPages.Show(context, StatusCodes.Status403Forbidden, "error.closed");
        if (await demonstrations.OpenAsync(context.User.Key() ?? "guest", reader.Language) is not { } exercise)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");

        if (Visit.Of(context, exercises, exercise.Id.Value) is null)
        {
            var name = reader.Words["role.observer"];
            if ((await exercise.ReceiveAsync(name, Role.Evaluator)).Person is not { } person)
                return ErrorPages.Show(context, StatusCodes.Status403Forbidden, "error.closed");
            await context.SignInSeatAsync(new SeatTicket(exercise.Id.Value, person, name, "evaluator"));
        }

        return Results.Redirect($"/exercises/{exercise.Id}/control");
    }

    private static IResult SetOpen(Demonstrations demonstrations, bool open)
    {
        demonstrations.IsOpenToAll = open;
        return Results.Redirect("/");
    }
}
