using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Safety;

/// <summary>The net under a page: of the exercise it belongs to, or of those the reader is in.</summary>
internal sealed class SafetyNets(ExerciseService exercises) : ISafetyNets
{
    private const int Most = 6;

    public SafetyNet Of(HttpContext context)
    {
        var id = (context.Request.RouteValues["id"] ?? context.Request.RouteValues["exercise"]) as string;
        return id is not null && Visit.Of(context, exercises, id) is { } visit && visit.May(Permission.RaiseNoDuff)
            ? new SafetyNet([Place(visit.Exercise)]) { Inside = Inside(context, visit) }
            : new SafetyNet([.. Mine(context).Take(Most).Select(Place)]);
    }

    private static SafetyInside Inside(HttpContext context, Visit visit)
    {
        var exercise = visit.Exercise;
        return new SafetyInside(
            $"/exercises/{exercise.Id}",
            exercise.NoDuffBy(context.RequestServices.GetRequiredService<Reader>().Words),
            exercise.CardLines(),
            visit.May(Permission.ClearNoDuff),
            visit.Member is not null && visit.May(Permission.StepOut),
            visit.IsAway);
    }

    // Outside of any exercise: those he is in himself, and for whoever runs the server those that run.
    private IEnumerable<Exercise> Mine(HttpContext context) => exercises.All.Where(exercise =>
        !exercise.Session.IsArchived
        && Visit.Of(context, exercises, exercise.Id.Value) is { } visit && visit.May(Permission.RaiseNoDuff)
        && (visit.Member is not null || !exercise.Session.Exercise.IsPractice && exercise.Session.Syndicates.Any(team => team.Clock.IsRunning)));

    private static StopPlace Place(Exercise exercise) => new(exercise.ShownTitle(), $"/exercises/{exercise.Id}/no-duff");
}
