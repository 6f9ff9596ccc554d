using System.Runtime.CompilerServices;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>The kinds of thing that a scenario's walls can hold.</summary>
public static class WallKinds
{
    private static readonly ConditionalWeakTable<Scenario, IReadOnlyDictionary<string, WallKind>> All = [];

    /// <summary>All kinds of a scenario's disciplines, by name. Safe for several threads.</summary>
    public static IReadOnlyDictionary<string, WallKind> Of(Scenario scenario) => All.GetValue(
        scenario, one => one.Disciplines.OfType<IPutsOnWall>().SelectMany(d => d.WallKinds).ToDictionary(k => k.Name, StringComparer.Ordinal));

    /// <summary>Whether a desk has something: a name of no kind is had by nobody.</summary>
    public static bool Has(Desk desk, WallItem item)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return item.IsSome && Of(desk.Scenario).TryGetValue(item.Kind, out var kind) && kind.Has(desk, item.Handle);
    }
}
