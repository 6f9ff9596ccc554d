namespace SevenHours.Exercises;

/// <summary>
/// The one place that says how many people must stand behind a figure before it is a statistic and not a word about somebody: whatever
/// counts people for others asks it.
/// </summary>
public static class Cohort
{
    /// <summary>The least number of people.</summary>
    public const int Least = 5;

    /// <summary>Whether so many people are enough.</summary>
    public static bool IsEnough(int people) => people >= Least;

    /// <summary>Whether a figure about one agency may be shown to somebody.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="who">Who looks.</param>
    /// <param name="agency">The author's id of the agency.</param>
    public static bool MayShow(Exercise exercise, Actor who, string agency)
    {
        var session = exercise.Session;
        if (who.May(session, Permission.SeeTruth))
        {
            return true;
        }

        var people = session.Seats.Where(seat => AgencyOf(exercise, seat.Key) == agency).SelectMany(seat => seat.Value.People).Distinct(StringComparer.Ordinal).ToList();
        if (!IsEnough(people.Count))
        {
            return false;
        }

        // Who is not in the exercise and may read its debrief runs the programme: for the people in it he speaks for their employer.
        return session.Find(who.Key) is not { } member
            ? session.Privacy is { ForEmployers: true }
            : (session.Privacy?.Ratings ?? RatingsSeenBy.Staff) switch
            {
                RatingsSeenBy.Everybody => true,
                RatingsSeenBy.OwnAgency => people.Contains(member.Person),
                _ => false,
            };
    }

    // Also of a seat that an amendment brought to this team alone.
    private static string? AgencyOf(Exercise exercise, SeatPlace place) =>
        exercise.ScenarioOf(place.Syndicate) is var scenario && scenario.Seats.TryFind(place.Seat, out var seat) ? scenario.Agencies[scenario.Seats[seat].Agency].Name : null;
}
