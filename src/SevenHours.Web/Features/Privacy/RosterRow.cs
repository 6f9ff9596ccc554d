using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Features.Programmes.Roster;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Privacy;

/// <summary>The row of a course's roster somebody in an exercise is known by.</summary>
/// <param name="Course">The course.</param>
/// <param name="Person">His row.</param>
/// <param name="MayKeep">Whether the reader keeps that roster.</param>
public sealed record RosterRow(Course Course, Person Person, bool MayKeep)
{
    /// <summary>Where his row is looked at.</summary>
    public string Address => $"/programmes/{Course.Programme.Id}/people/{Person.Id}";

    /// <summary>The row of somebody; null when he is known from no roster, or his row is erased.</summary>
    internal static async Task<RosterRow?> OfAsync(HttpContext context, Exercise exercise, Member member) =>
        exercise.ListedKeyOf(member) is { } key
        && await context.RequestServices.GetRequiredService<ProgrammeBook>().CourseOfPersonAsync(key, context.RequestAborted) is { } course
        && course.Programme.Exercises.Contains(exercise.Id.Value)
            ? new RosterRow(course, course.FindPerson(key)!, AccessTable.Allows(await AccessGate.StandingInAsync(context, course.Programme.Id), Permission.KeepRoster))
            : null;

    /// <summary>Erases him in all exercises of the course, and his row.</summary>
    /// <returns>Whether it was done.</returns>
    internal async Task<bool> EraseAsync(HttpContext context, string member) =>
        await InExercises.EraseAsync(context, Course, Person, [member]) is null
        && await context.RequestServices.GetRequiredService<ProgrammeBook>().ChangeAsync(
            Course.Programme.Id, context.User.Account() ?? CourseAnswers.Operator, "person.erased", Person.Id,
            now => now with { People = [.. now.People.Where(other => other.Id != Person.Id)] }, context.RequestAborted) is null;
}
