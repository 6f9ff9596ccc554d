using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Telephony;

/// <summary>Which acts of the catalogue obtain which records, by their number in it.</summary>
public static class RecordsNumbers
{
    private const int Production = 59;
    private const int Calls = 60;
    private const int Dump = 61;

    /// <summary>What an act obtains; null for none.</summary>
    public static RecordsKind? KindOf(Scenario scenario, Id<ActionDefinition> action)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var actions = scenario.Table<ActionDefinition>();
        return !actions.Has(action) ? null : actions[action].Number switch
        {
            Production => RecordsKind.Subscriber,
            Calls => RecordsKind.Calls,
            Dump => RecordsKind.TowerDump,
            _ => null,
        };
    }

    /// <summary>The act that obtains a kind of records; none where the catalogue has no such act.</summary>
    public static Id<ActionDefinition> ActOf(Scenario scenario, RecordsKind kind)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var actions = scenario.Table<ActionDefinition>();
        var number = kind switch { RecordsKind.Subscriber => Production, RecordsKind.Calls => Calls, _ => Dump };
        return actions.Ids.FirstOrDefault(id => actions[id].Number == number, Id<ActionDefinition>.None);
    }
}
