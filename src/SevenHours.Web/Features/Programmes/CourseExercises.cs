using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Programmes;

/// <summary>The exercises a programme plays, and may play.</summary>
internal static class CourseExercises
{
    /// <summary>Titles by ids: those of the programme, and for who plans it those he may see besides.</summary>
    public static IReadOnlyDictionary<string, string> Titles(HttpContext context, CourseView view)
    {
        var all = context.RequestServices.GetRequiredService<ExerciseService>().All;
        var seesAll = context.User.May(Permission.SeeAllExercises);
        return all.Where(exercise => view.Programme.Exercises.Contains(exercise.Id.Value)
                || (view.MayPlan && exercise.Session is { IsArchived: false, Exercise: { IsDemonstration: false, IsPractice: false } }
                    && (seesAll || context.User.SeatIn(exercise.Id.Value) is not null)))
            .ToDictionary(exercise => exercise.Id.Value, exercise => exercise.ShownTitle(), StringComparer.Ordinal);
    }
}
