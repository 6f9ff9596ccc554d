using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>Which acts of the catalogue are which technique, and for how long one goes on. The spans are defaults of this product.</summary>
public static class TechniqueTimes
{
    /// <summary>How often a team reports what nobody planned, and may be noticed.</summary>
    public static readonly SimSpan Shift = SimSpan.FromHours(8);

    /// <summary>How far back cameras are read where nobody narrows it.</summary>
    public static readonly SimSpan Recorded = SimSpan.FromHours(7 * 24);

    /// <summary>The same, narrowed to known times.</summary>
    public static readonly SimSpan RecordedNarrow = SimSpan.FromHours(24);

    /// <summary>How long a technique is planned for at most.</summary>
    public static readonly SimSpan Longest = SimSpan.FromHours(90 * 24);

    /// <summary>How soon what nobody needs should be destroyed once a technique has ended.</summary>
    public static readonly SimSpan DestroyWithin = SimSpan.FromHours(14 * 24);

    private const int First = 38;

    /// <summary>Which technique an act is; null for none.</summary>
    public static TechniqueKind? KindOf(Scenario scenario, Id<ActionDefinition> action)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var actions = scenario.Table<ActionDefinition>();
        return actions.Has(action) && actions[action].Number - First is >= 0 and <= (int)TechniqueKind.Movement and var kind ? (TechniqueKind)kind : null;
    }

    /// <summary>The acts that are techniques, as the catalogue has them.</summary>
    public static IEnumerable<Id<ActionDefinition>> Acts(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.Table<ActionDefinition>().Ids.Where(id => KindOf(scenario, id) is not null);
    }

    /// <summary>For how long a technique goes on where nobody says.</summary>
    public static SimSpan Usual(TechniqueKind kind, IReadOnlyList<string> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return kind switch
        {
            TechniqueKind.Surveillance => SimSpan.FromHours(options.Contains("short") ? 8 : 48),
            TechniqueKind.Cameras => SimSpan.Zero,
            TechniqueKind.Tracker or TechniqueKind.Interception => SimSpan.FromHours(5 * 24),
            TechniqueKind.Undercover => SimSpan.FromHours(14 * 24),
            TechniqueKind.TestBooking => SimSpan.FromHours(3),
            TechniqueKind.Informant => SimSpan.FromHours(30 * 24),
            _ => SimSpan.FromHours(24),
        };
    }
}
