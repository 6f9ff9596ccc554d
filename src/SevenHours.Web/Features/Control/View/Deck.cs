using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Control.View;

/// <summary>The clock bar: where time stands and what stands still.</summary>
/// <param name="Clock">The clock.</param>
/// <param name="HasBegun">Whether STARTEX has come.</param>
/// <param name="HasEnded">Whether ENDEX has come.</param>
/// <param name="NoDuffSince">Since when a real emergency stops everything; null when none does.</param>
/// <param name="Frozen">Scenes that stand still.</param>
/// <param name="Connected">How many people really follow the exercise now.</param>
/// <param name="People">How many people are in it.</param>
/// <param name="Filled">How many seats have somebody or a stand-in.</param>
/// <param name="Seats">How many seats there are.</param>
/// <param name="WaitingPeople">How many people wait to be let in.</param>
/// <param name="HasNextDay">Whether there is a further day of play.</param>
/// <param name="InSets">How many people are in some set, by the cards they scanned.</param>
public sealed record Deck(
    ClockFormula Clock,
    bool HasBegun,
    bool HasEnded,
    DateTimeOffset? NoDuffSince,
    IReadOnlyList<FrozenPlace> Frozen,
    int Connected,
    int People,
    int Filled,
    int Seats,
    int WaitingPeople,
    bool HasNextDay,
    int InSets)
{
    /// <summary>Reads the bar.</summary>
    /// <param name="world">The team's world.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="team">Which team, from 1.</param>
    /// <param name="clock">Its clock.</param>
    /// <param name="texts">All words.</param>
    public static Deck Read(World world, Exercise exercise, int team, ClockFormula clock, StaffTexts texts)
    {
        var session = exercise.Session;
        var places = world.Scenario.Seats.Select(seat => session.HoldersOf(new SeatPlace(team, seat.Name))).ToList();
        return new Deck(
            clock,
            world.EventCount > 0,
            world.HasEnded,
            session.NoDuff?.At,
            [.. world.FrozenScenes.Select(scene => new FrozenPlace(world.Scenario.Subjects[scene.Place].Name, texts.Of(scene.Place)))],
            session.Present.Count(member => member.Presence == Presence.In && exercise.Connections.Now.Contains(member.Person)),
            session.Present.Count(member => member.Presence == Presence.In),
            places.Count(holders => !holders.People.IsEmpty || holders.StandIn is not null),
            places.Count,
            session.Members.Values.Count(member => member.Presence == Presence.Waiting),
            exercise.Edition.Frame.Days.Any(later => later.Opens > world.Now),
            session.Stays.Count);
    }
}

/// <summary>A scene that stands still.</summary>
/// <param name="Name">The author's id of the place.</param>
/// <param name="Title">What it is called.</param>
public sealed record FrozenPlace(string Name, string Title);
