using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>Where the compass points for one act in one country.</summary>
/// <param name="Action">The act.</param>
/// <param name="Law">The country's law; none for a country without one.</param>
/// <param name="Authorisation">Who may allow it, on which grounds, for how long, and whether it may come first.</param>
/// <param name="Principles">The principles behind it: that of the leave it needs, its own, and those of the articles.</param>
/// <param name="Entries">What the law says on it; empty when the compass is silent.</param>
public sealed record Bearing(
    Id<ActionDefinition> Action, Id<Law> Law, Authorisation Authorisation, IReadOnlyList<Id<Principle>> Principles, IReadOnlyList<CompassEntry> Entries)
{
    /// <summary>The bearing of an act under a law.</summary>
    public static Bearing Of(Scenario scenario, Id<ActionDefinition> action, Id<Law> law)
    {
        var leave = Authorisation.Under(scenario, action, law.IsSome ? scenario.Table<Law>()[law] : null);
        var entries = scenario.Table<CompassEntry>().Where(entry => entry.Acts.Contains(action) && entry.In(law) is not null).ToList();
        Id<Principle>[] own = [leave.Principle, scenario.Table<ActionDefinition>()[action].Principle];
        return new Bearing(
            action, law, leave, [.. own.Concat(entries.Select(entry => entry.Principle)).Where(principle => principle.IsSome).Distinct()], entries);
    }
}
