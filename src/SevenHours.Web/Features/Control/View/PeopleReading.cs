using SevenHours.Debriefing;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Control.View;

/// <summary>Reads how the people of the case fare, and how alert the other side is.</summary>
internal static class PeopleReading
{
    /// <summary>The kind of level that belongs to a network rather than to a person.</summary>
    private const string Alert = "alert";

    /// <summary>The people who have states, victims first.</summary>
    public static IReadOnlyList<PersonState> People(World world, History history, StaffTexts texts)
    {
        var scenario = world.Scenario;
        var part = world.Part<ProtectionPart>();
        var reading = new LevelReading(world, history, texts);
        var victims = scenario.Table<Person>().Where(person => person.IsVictim).Select(person => person.Subject).ToHashSet();
        return [.. scenario.Levels.Ids
            .Where(id => scenario.Levels[id].Kind != Alert && scenario.Subjects[scenario.Levels[id].Of].Kind == "person")
            .GroupBy(id => scenario.Levels[id].Of)
            .OrderBy(levels => !victims.Contains(levels.Key)).ThenBy(levels => levels.Key)
            .Select(levels => new PersonState(
                scenario.Subjects[levels.Key].Name,
                texts.Of(levels.Key),
                texts.Of(part.At(levels.Key)),
                part.IsSafe(levels.Key),
                part.WorstHarm(levels.Key),
                part.Breaches(levels.Key),
                [.. levels.OrderBy(id => Order(scenario.Levels[id].Kind)).Select(reading.Read)]))];
    }

    /// <summary>The networks that have an alert.</summary>
    public static IReadOnlyList<NetworkState> Networks(World world, History history, StaffTexts texts)
    {
        var reading = new LevelReading(world, history, texts);
        return [.. world.Scenario.Levels.Ids
            .Where(id => world.Scenario.Levels[id].Kind == Alert)
            .Select(id => new NetworkState(texts.Of(world.Scenario.Levels[id].Of), reading.Read(id), reading.Last(id, 3)))];
    }

    private static int Order(string kind) => Array.IndexOf(["trust", "distress", "fatigue", "reprisal_fear"], kind) is var at and >= 0 ? at : 9;
}
