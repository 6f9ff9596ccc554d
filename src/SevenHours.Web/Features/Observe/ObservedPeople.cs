using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Observe;

/// <summary>Whom and what an evaluator can name beyond agencies: people by the seats they took, and the objectives of the case.</summary>
internal static class ObservedPeople
{
    /// <summary>The seats of a team that somebody sits in, in the order of the case.</summary>
    public static IReadOnlyList<Id<Seat>> Taken(Exercise exercise, Scenario scenario, int team)
    {
        var session = exercise.Session;
        var taken = session.Members.Values.Where(member => member.Presence == Presence.In).SelectMany(member => session.SeatsOf(member.Person))
            .Where(place => place.Syndicate == team).Select(place => place.Seat).ToHashSet(StringComparer.Ordinal);
        return [.. scenario.Seats.Ids.Where(id => taken.Contains(scenario.Seats[id].Name))];
    }

    /// <summary>An observation with what a form says of people and objective; what the case does not know is left out.</summary>
    public static Observation With(this Observation seen, IFormCollection form, Scenario scenario) => seen with
    {
        Seats = [.. form["seat"].OfType<string>().Where(name => scenario.Seats.TryFind(name, out _)).Distinct(StringComparer.Ordinal)],
        Objective = scenario.Table<Objective>().TryFind(form["objective"].ToString(), out _) ? form["objective"].ToString() : null,
    };
}
