using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Which act of the catalogue does what with devices, by its number.</summary>
public static class CopyActs
{
    /// <summary>Taking a device.</summary>
    public const int Seizure = 62;

    /// <summary>The translation of chats.</summary>
    public const int Translation = 68;

    /// <summary>The number of the act that makes a kind of copy; 0 for none.</summary>
    public static int NumberOf(CopyKind kind) => kind switch
    {
        CopyKind.Triage => 63,
        CopyKind.Logical or CopyKind.Full or CopyKind.ChipOff => 64,
        CopyKind.Limited => 65,
        CopyKind.Cloud => 66,
        _ => 0,
    };

    /// <summary>The kind of copy that the act of a number makes where nobody ordered another; null for none.</summary>
    public static CopyKind? KindOf(int number) => number switch
    {
        63 => CopyKind.Triage,
        64 => CopyKind.Full,
        65 => CopyKind.Limited,
        66 => CopyKind.Cloud,
        _ => null,
    };

    /// <summary>The act that makes a kind of copy in a scenario, or none.</summary>
    public static Id<ActionDefinition> Of(Scenario scenario, CopyKind kind) => Of(scenario, NumberOf(kind));

    /// <summary>The act of a number in a scenario, or none.</summary>
    public static Id<ActionDefinition> Of(Scenario scenario, int number)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var actions = scenario.Table<ActionDefinition>();
        return actions.Ids.FirstOrDefault(id => actions[id].Number == number, Id<ActionDefinition>.None);
    }
}
