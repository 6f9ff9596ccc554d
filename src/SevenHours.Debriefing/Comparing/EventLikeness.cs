using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Compares events by what they hold, lists by their items.</summary>
internal static class EventLikeness
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    public static bool Same(WorldEvent left, WorldEvent right) => SameValue(left, right);

    private static bool SameValue(object? left, object? right)
    {
        if (Equals(left, right))
        {
            return true;
        }

        if (left is null || right is null || left.GetType() != right.GetType() && left is not IEnumerable)
        {
            return false;
        }

        return left is IEnumerable items && right is IEnumerable others
            ? SameItems([.. items.Cast<object?>()], [.. others.Cast<object?>()])
            : PropertiesOf(left.GetType()) is { Length: > 0 } properties
                && Array.TrueForAll(properties, p => SameValue(p.GetValue(left), p.GetValue(right)));
    }

    private static bool SameItems(List<object?> left, List<object?> right) =>
        left.Count == right.Count && left.Zip(right).All(p => SameValue(p.First, p.Second));

    private static PropertyInfo[] PropertiesOf(Type type) => Known.GetOrAdd(type, static t =>
        t.Assembly.GetName().Name!.StartsWith("SevenHours", StringComparison.Ordinal)
            ? [.. t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)]
            : []);
}
