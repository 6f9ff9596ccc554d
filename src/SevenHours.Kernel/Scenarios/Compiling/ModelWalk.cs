using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>Finds models wherever they stand in a package: effects inside outcomes, rules, answers and injects.</summary>
public static class ModelWalk
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    /// <summary>Every model of a type, at any depth.</summary>
    public static IReadOnlyList<T> All<T>(Package package)
        where T : Model
    {
        ArgumentNullException.ThrowIfNull(package);
        var found = new List<T>();
        foreach (var entity in package.Entities)
        {
            Collect(entity, found);
        }

        return found;
    }

    private static void Collect<T>(object? value, List<T> found)
        where T : Model
    {
        if (value is T wanted)
        {
            found.Add(wanted);
        }

        switch (value)
        {
            case Model model:
                foreach (var property in PropertiesOf(model.GetType()))
                {
                    Collect(property.GetValue(model), found);
                }

                break;
            case string:
                break;
            case IDictionary map:
                foreach (var item in map.Values)
                {
                    Collect(item, found);
                }

                break;
            case IEnumerable list:
                foreach (var item in list)
                {
                    Collect(item, found);
                }

                break;
        }
    }

    private static PropertyInfo[] PropertiesOf(Type type) => Known.GetOrAdd(type, static t =>
        [.. t.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0 && MayHoldModels(p.PropertyType))]);

    private static bool MayHoldModels(Type type) =>
        typeof(Model).IsAssignableFrom(type) || typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string);
}
