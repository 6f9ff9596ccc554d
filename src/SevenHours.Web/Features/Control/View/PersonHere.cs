using SevenHours.Exercises;

namespace SevenHours.Web.Features.Control.View;

/// <summary>Somebody who is in the exercise, or waits at its door.</summary>
/// <param name="Key">His key.</param>
/// <param name="Name">How the others see him.</param>
/// <param name="Role">What he is, as strings name it.</param>
/// <param name="Waits">Whether he waits to be let in.</param>
/// <param name="Claims">Who he says he was before; empty for nobody.</param>
/// <param name="Seat">The author's id of his seat in this team; empty for none.</param>
/// <param name="IsConnected">Whether a page of his follows the exercise now.</param>
public sealed record PersonHere(string Key, string Name, string Role, bool Waits, string Claims, string Seat, bool IsConnected)
{
    /// <summary>Everybody, those who wait first.</summary>
    public static IReadOnlyList<PersonHere> Read(Exercise exercise, int team, string erased)
    {
        var session = exercise.Session;
        var connected = exercise.Connections.Now;
        return [.. session.Present
            .Select(member => new PersonHere(
                member.Person,
                exercise.NameOf(member) ?? erased,
                member.Role.ToString().ToLowerInvariant(),
                member.Presence == Presence.Waiting,
                member.Claims is { } before && session.Find(before) is { } known ? exercise.NameOf(known) ?? erased : "",
                session.SeatsOf(member.Person).FirstOrDefault(place => place.Syndicate == team).Seat ?? "",
                connected.Contains(member.Person) && !session.SteppedOut.ContainsKey(member.Person)))
            .OrderBy(person => !person.Waits).ThenBy(person => person.Name, StringComparer.Ordinal)];
    }
}
