using System.Collections.Immutable;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Programmes.Roster;

/// <summary>What an exercise of the programme holds of a person of its roster.</summary>
/// <param name="Exercise">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Known">Whom it knows to be the person, by the key of his row: the codes.</param>
/// <param name="Likely">Who may be the person, and nothing but his name or his seat says so.</param>
/// <param name="IsPlanned">Whether its plan holds a seat ready for him.</param>
public sealed record InExercise(string Exercise, string Title, ImmutableArray<string> Known, ImmutableArray<LikelyPerson> Likely, bool IsPlanned);

/// <summary>Somebody in an exercise who may be a person of the roster.</summary>
/// <param name="Key">His key there.</param>
/// <param name="Code">His pseudonym there.</param>
/// <param name="Name">The name he gave there; null once erased.</param>
public sealed record LikelyPerson(string Key, string Code, string? Name);

/// <summary>A person of the roster in the exercises of his programme: where he is, and erasing him in all of them at once.</summary>
internal static class InExercises
{
    /// <summary>Every exercise of the programme that holds something of a person.</summary>
    public static ImmutableArray<InExercise> Of(ExerciseService exercises, Programme programme, Person person) =>
    [
        .. programme.Exercises.Select(exercises.Find).OfType<Exercise>().Select(exercise => Of(exercise, person))
            .Where(found => found.IsPlanned || found.Known.Length + found.Likely.Length > 0),
    ];

    /// <summary>
    /// Erases a person everywhere: first in the exercises, then his row. When an exercise cannot write now nothing is lost: his row, and with it the
    /// way to him, is still there.
    /// </summary>
    /// <param name="context">Whose request it is: he keeps the roster.</param>
    /// <param name="course">The programme as it is.</param>
    /// <param name="person">Who.</param>
    /// <param name="also">Keys of people in exercises whom he knows to be the same.</param>
    /// <returns>The id of the sentence that says why not; null when done.</returns>
    public static async Task<string?> EraseAsync(HttpContext context, Course course, Person person, IReadOnlyCollection<string> also)
    {
        var exercises = context.RequestServices.GetRequiredService<ExerciseService>();
        foreach (var exercise in course.Programme.Exercises.Select(exercises.Find).OfType<Exercise>())
        {
            // Only whom the page offered: who sits there under another name and in another seat is somebody else.
            var meant = Of(exercise, person).Likely.Select(one => one.Key).Intersect(also, StringComparer.Ordinal).ToList();
            if (await exercise.EraseListedAsync(Actor.Host("registry"), person.Id, person.Name, meant) is null)
                return "programmes.wrong.erasing";
        }

        return null;
    }

    private static InExercise Of(Exercise exercise, Person person)
    {
        var known = exercise.FindListed(person.Id);
        var places = exercise.Session.EverSeated.Where(pair => Door.SeatOption.ValueOf(pair.Key) == person.Seat).SelectMany(pair => pair.Value).ToHashSet(StringComparer.Ordinal);
        var likely = exercise.FindAlike(person.Name).Concat(places.Select(exercise.Session.Find).OfType<Member>())
            .Where(member => exercise.ListedKeyOf(member) is null && exercise.NameOf(member) is not null && member.Account is null).DistinctBy(member => member.Person);
        return new InExercise(
            exercise.Id.Value, exercise.ShownTitle(), [.. known.Select(exercise.CodeOf)],
            [.. likely.Select(member => new LikelyPerson(member.Person, exercise.CodeOf(member), exercise.NameOf(member)))],
            exercise.PlannedSeatOf(person.Id) is not null || exercise.Plan.Any(line => line.Name == person.Name));
    }
}
