using System.Reflection;

namespace SevenHours.Language;

/// <summary>Creates models and values whose types are known only at run time.</summary>
internal static class Construction
{
    private static readonly MethodInfo MapMethod =
        typeof(Construction).GetMethod(nameof(TypedMap), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Model Instance(Type type) => (Model)Activator.CreateInstance(type, nonPublic: true)!;

    public static object Reference(Type type, string id, Location at, bool isWord) =>
        Activator.CreateInstance(type, BindingFlags.NonPublic | BindingFlags.Instance, null, [id, at, isWord], null)!;

    public static object Map(Type element, IEnumerable<(string Key, object Value)> entries) =>
        MapMethod.MakeGenericMethod(element).Invoke(null, [entries])!;

    private static OrderedDictionary<string, T> TypedMap<T>(IEnumerable<(string Key, object Value)> entries)
    {
        var map = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in entries) map.Add(key, (T)value);
        return map;
    }
}
