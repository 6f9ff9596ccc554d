using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;

namespace SevenHours.Web.Features.Days.Scenes;

/// <summary>A place where scenes are played.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Seats">The author's ids of the seats whose people are there, or that stand still there.</param>
/// <param name="Names">These seats in words.</param>
/// <param name="FrozenSince">Since when it stands still, in exercise seconds; null while it goes on.</param>
public sealed record ScenePlace(string Name, string Title, IReadOnlyList<string> Seats, string Names, long? FrozenSince);

/// <summary>What going back to a moment would take from whom.</summary>
/// <param name="From">The moment, in exercise seconds.</param>
/// <param name="Event">The last event that stays.</param>
/// <param name="Branch">The line of history it was read from.</param>
/// <param name="Again">What those in the scene would play again.</param>
/// <param name="Lost">What others did since, by seat: it would be undone.</param>
public sealed record RestartView(long From, int Event, int Branch, IReadOnlyList<EventSentence> Again, IReadOnlyList<LostOf> Lost);

/// <summary>What one seat outside the scene would lose.</summary>
/// <param name="Seat">What the seat is called.</param>
/// <param name="Acts">What it did since.</param>
public sealed record LostOf(string Seat, IReadOnlyList<EventSentence> Acts);

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

    /// <summary>What going back would cost; null when nothing happened before the moment, or since.</summary>
    /// <param name="room">Who asks.</param>
    /// <param name="from">The moment the scene began.</param>
    /// <param name="inScene">The seats that play again.</param>
    public static RestartView? Restart(ControlRoom room, SimTime from, SeatSet inScene)
    {
        var branch = room.Live.Info.Number;
        return room.Ask((world, history) =>
        {
            var stays = history.Events.TakeWhile(happened => happened.At < from).Count();
            if (stays == 0 || stays == history.Events.Count)
                return null;

            var texts = room.Texts(world.Scenario);
            var acts = history.Events.Skip(stays).Select(happened => (happened.Id, Seat: Doer.Of(happened.Event))).Where(act => act.Seat.IsSome).ToList();
            return new RestartView(
                from.Seconds,
                stays - 1,
                branch,
                [.. acts.Where(act => inScene.Has(act.Seat)).Select(act => EventSentence.Of(history, act.Id, texts))],
                [.. acts.Where(act => !inScene.Has(act.Seat)).GroupBy(act => act.Seat)
                    .Select(seat => new LostOf(texts.Of(seat.Key), [.. seat.Select(act => EventSentence.Of(history, act.Id, texts))]))]);
        });
    }

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
