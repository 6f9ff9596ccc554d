using System.Diagnostics.CodeAnalysis;

namespace SevenHours.Kernel;

/// <summary>The explicit wire names and versions of events and commands. The name of a type is never stored.</summary>
public sealed class WireNames
{
    private readonly Dictionary<Type, (string Name, int Version)> byType = [];
    private readonly Dictionary<string, (Type Type, int Version)> byName = new(StringComparer.Ordinal);

    /// <summary>Names a type.</summary>
    /// <param name="name">Lower case with dots and underscores, such as <c>fact.learned</c>.</param>
    /// <param name="version">The version this code writes.</param>
    /// <exception cref="ArgumentException">The name or type is taken.</exception>
    public WireNames Add<T>(string name, int version = 1)
    {
        byType.Add(typeof(T), (name, version));
        byName.Add(name, (typeof(T), version));
        return this;
    }

    /// <summary>The name and version of a type.</summary>
    public (string Name, int Version) Of(Type type) =>
        byType.TryGetValue(type, out var found)
            ? found
            : throw new InvalidOperationException($"{type.Name} has no wire name: register it in its discipline.");

    /// <summary>The type with a name.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out Type? type, out int version)
    {
        var found = byName.TryGetValue(name, out var entry);
        (type, version) = (entry.Type, entry.Version);
        return found;
    }

    /// <summary>Every name with its type and version, in ordinal order.</summary>
    public IEnumerable<(string Name, Type Type, int Version)> All =>
        byName.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => (e.Key, e.Value.Type, e.Value.Version));
}
