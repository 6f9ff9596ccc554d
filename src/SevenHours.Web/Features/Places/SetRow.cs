using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Places;

/// <summary>A set, and who is in it.</summary>
/// <param name="Key">By which it is called.</param>
/// <param name="Name">What its card says.</param>
/// <param name="IsMade">Whether staff made it.</param>
/// <param name="IsFrozen">Whether the scene there stands still in some team's world.</param>
/// <param name="People">Who is there, with the seat each has.</param>
public sealed record SetRow(string Key, string Name, bool IsMade, bool IsFrozen, Listed<SomebodyThere> People)
{
    /// <summary>All sets, those with people first.</summary>
    internal static Listed<SetRow> All(Exercise exercise, DeskTexts texts)
    {
        var session = exercise.Session;
        return
        [
            .. exercise.Sets.Select(set => Of(exercise, session, set, texts))
                .OrderByDescending(row => row.People.Count > 0).ThenBy(row => row.Name, StringComparer.Ordinal),
        ];
    }

    internal static SetRow Of(Exercise exercise, Session.Open session, PlaySet set, DeskTexts texts) => new(
        set.Key, texts.Of(set.Name), SetKeys.PlaceOf(set.Key) is null, session.Syndicates.Any(team => exercise.IsFrozen(set, team.Number)),
        [
            .. session.PeopleIn(set.Key).Select(session.Find).OfType<Member>()
                .Select(member => new SomebodyThere(exercise.NameOf(member) ?? "", SeatOf(exercise, session, member, texts), session.StayOf(member.Person)!.Since))
                .OrderBy(one => one.Since),
        ]);

    private static string SeatOf(Exercise exercise, Session.Open session, Member member, DeskTexts texts) =>
        session.SeatsOf(member.Person).ToList() is [var place, ..] && exercise.Live(place.Syndicate).Scenario is var scenario && scenario.Seats.TryFind(place.Seat, out var seat)
            ? texts.Of(scenario.Seats[seat].Title)
            : texts.Words[$"role.{member.Role.ToString().ToLowerInvariant()}"];
}

/// <summary>Somebody in a set.</summary>
/// <param name="Name">His name; empty once erased.</param>
/// <param name="Seat">His seat, or what he is.</param>
/// <param name="Since">Since when.</param>
public sealed record SomebodyThere(string Name, string Seat, DateTimeOffset Since);
