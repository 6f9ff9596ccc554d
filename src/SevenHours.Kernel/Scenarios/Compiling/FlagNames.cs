using System.Collections;
using System.Reflection;
using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>Flags need no declaration: every <c>flag</c> effect of a package declares its own.</summary>
internal static class FlagNames
{
    public static IReadOnlyList<string> Of(Package<ScenarioManifest> package)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entity in package.Entities)
        {
            Collect(entity, names);
        }

        return [.. names];
    }

    private static void Collect(object? value, SortedSet<string> names)
    {
        switch (value)
        {
            case FlagEffectModel { Name: { } name }:
                names.Add(name);
                break;
            case Model model:
                foreach (var property in PropertiesOf(model.GetType()))
                {
                    Collect(property.GetValue(model), names);
                }

                break;
            case string:
                break;
            case IDictionary map:
                foreach (var item in map.Values)
                {
                    Collect(item, names);
                }

                break;
            case IEnumerable list:
                foreach (var item in list)
                {
                    Collect(item, names);
                }

                break;
        }
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => Known.GetOrAdd(type, static t =>
        [.. t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0 && MayHoldModels(p.PropertyType))]);

    private static bool MayHoldModels(Type type) =>
        typeof(Model).IsAssignableFrom(type) || typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string);

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, PropertyInfo[]> Known = new();
}
