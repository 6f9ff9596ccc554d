using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Days.Scenes;

/// <summary>A place where scenes are played.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Seats">The author's ids of the seats whose people are there, or that stand still there.</param>
/// <param name="Names">These seats in words.</param>
/// <param name="FrozenSince">Since when it stands still, in exercise seconds; null while it goes on.</param>
public sealed record ScenePlace(string Name, string Title, IReadOnlyList<string> Seats, string Names, long? FrozenSince);

/// <summary>Reads the sheet of scenes.</summary>
internal static class ScenesReading
{
    /// <summary>All places, those with people first.</summary>
    public static IReadOnlyList<ScenePlace> Places(ControlRoom room) => room.Ask((world, _) =>
    {
        var (scenario, texts) = (world.Scenario, room.Texts(world.Scenario));
        return (IReadOnlyList<ScenePlace>)
        [
            .. scenario.Subjects.Ids.Where(id => scenario.Subjects[id].Kind == "place").Select(id =>
            {
                var frozen = world.FrozenScene(id);
                var seats = frozen?.Seats ?? SeatsAt(room, scenario, scenario.Subjects[id].Name);
                return new ScenePlace(
                    scenario.Subjects[id].Name, texts.Of(id), [.. seats.ToList().Select(seat => scenario.Seats[seat].Name)],
                    string.Join(", ", seats.ToList().Select(texts.Of)), frozen?.Since.Seconds);
            }).OrderBy(place => place.FrozenSince is null).ThenBy(place => place.Seats.Count == 0),
        ];
    });

    /// <summary>What playing a scene again would do; null when nobody is in it, when nothing happened before the moment, or since.</summary>
    /// <param name="room">Who asks.</param>
    /// <param name="from">The moment the scene began.</param>
    /// <param name="scene">The seats that play again.</param>
    public static async Task<AgainView?> ForeseeAsync(ControlRoom room, SimTime from, SeatSet scene)
    {
        var events = room.Live.Events.After(0);
        var stays = events.TakeWhile(happened => happened.At < from).Count();
        return scene.IsEmpty || stays == 0 || stays == events.Count
            ? null
            : (await room.Exercise.ForeseeSceneAgainAsync(room.By, room.Team, new EventId(stays - 1), scene)).Found is { } found ? AgainView.Of(room, found) : null;
    }

    /// <summary>What playing a scene again did, as it is kept in the journal; null when this team's line did not begin so.</summary>
    public static AgainView? Done(ControlRoom room, int branch) =>
        branch >= 1 && branch <= room.Exercise.Session.Branches.Length && room.Exercise.Session.Branch(branch).Syndicate == room.Team
        && room.Exercise.FindSceneAgain(branch) is { } found ? AgainView.Of(room, found) : null;

    /// <summary>The seats of a team whose people are at a place now.</summary>
    private static SeatSet SeatsAt(ControlRoom room, Scenario scenario, string place)
    {
        var session = room.Exercise.Session;
        var people = session.PeopleIn(SetKeys.OfPlace(place)).ToHashSet(StringComparer.Ordinal);
        return SeatSet.Of(session.Seats
            .Where(seat => seat.Key.Syndicate == room.Team && seat.Value.People.Any(people.Contains) && scenario.Seats.TryFind(seat.Key.Seat, out _))
            .Select(seat => scenario.Seats[seat.Key.Seat]));
    }
}
