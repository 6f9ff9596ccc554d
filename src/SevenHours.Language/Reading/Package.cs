namespace SevenHours.Language;

/// <summary>A package as it was read: its libraries resolved, its ids linked.</summary>
/// <remarks>
/// When <see cref="Diagnostics"/> has errors the package has holes: required properties may be null and references unresolved. Such
/// a package is good for showing findings and nothing else.
/// </remarks>
public abstract class Package
{
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, Entity>> sections;
    private readonly CompletedShape shape;
    private readonly Dictionary<Type, object> lists = [];
    private readonly Lock listing = new();

    internal Package(PackageParts parts)
    {
        (shape, sections) = (parts.Shape, parts.Sections);
        (Strings, Prose, Diagnostics, Hash) = (parts.Strings, parts.Prose, parts.Diagnostics, parts.Hash);
        (Conditions, References, Gate) = (parts.Conditions, parts.References, parts.Gate);
        Edition = parts.Edition;
    }

    /// <summary>The national edition that was laid over it; null when it is read as it was written.</summary>
    public EditionManifest? Edition { get; }

    /// <summary>How it stands before the content gate; null when it was not read through the gate.</summary>
    public GateState? Gate { get; }

    /// <summary>SHA-256 of the resolved content, in 64 small hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The texts in all languages.</summary>
    public StringTables Strings { get; }

    /// <summary>The Markdown files that are referred to, by path.</summary>
    public IReadOnlyDictionary<string, Prose> Prose { get; }

    /// <summary>What is wrong with it. Whoever compiles the package goes on reporting here.</summary>
    public Diagnostics Diagnostics { get; }

    /// <summary>All conditions, in the order they were read.</summary>
    public IReadOnlyList<Condition> Conditions { get; }

    /// <summary>All references, in the order they were read.</summary>
    public IReadOnlyList<IReference> References { get; }

    /// <summary>The entities of a type by id; for a base class, those of all sections that share it.</summary>
    public IReadOnlyList<T> All<T>() where T : Entity
    {
        lock (listing)
        {
            if (lists.TryGetValue(typeof(T), out var known)) return (IReadOnlyList<T>)known;
            T[] list = [.. Sections(typeof(T)).SelectMany(s => s.Values).Cast<T>().OrderBy(e => e.Id, StringComparer.Ordinal)];
            lists.Add(typeof(T), list);
            return list;
        }
    }

    /// <summary>The name of the section an entity stands in.</summary>
    public string SectionOf(Entity entity) => shape.Order.First(section => section.Entry.Type == entity.GetType()).Name;

    /// <summary>The entity of an id, or null.</summary>
    public T? Find<T>(string id) where T : Entity => (T?)Find(typeof(T), id);

    /// <summary>The entities of every section, by section and id.</summary>
    public IEnumerable<Entity> Entities => sections
        .OrderBy(s => s.Key, StringComparer.Ordinal)
        .SelectMany(s => s.Value.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Value));

    /// <summary>The entity of an id, or null.</summary>
    /// <param name="entity">The type of entity, or a base class shared by several sections.</param>
    /// <param name="id">The id.</param>
    public Entity? Find(Type entity, string id)
    {
        foreach (var section in Sections(entity))
        {
            if (section.TryGetValue(id, out var found)) return found;
        }

        return null;
    }

    private IEnumerable<IReadOnlyDictionary<string, Entity>> Sections(Type entity) => shape.SectionsOf(entity).Select(s => sections[s.Name]);
}

/// <summary>A package with the manifest of a product.</summary>
/// <typeparam name="TManifest">The model of <c>scenario.yaml</c>.</typeparam>
public sealed class Package<TManifest> : Package where TManifest : PackageManifest
{
    internal Package(PackageParts parts) : base(parts) => Manifest = (TManifest)parts.Manifest;

    /// <summary>What <c>scenario.yaml</c> says.</summary>
    public TManifest Manifest { get; }
}

/// <summary>What a package is made of.</summary>
internal sealed record PackageParts(
    CompletedShape Shape,
    PackageManifest Manifest,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, Entity>> Sections,
    StringTables Strings,
    IReadOnlyDictionary<string, Prose> Prose,
    IReadOnlyList<Condition> Conditions,
    IReadOnlyList<IReference> References,
    Diagnostics Diagnostics,
    string Hash,
    GateState? Gate)
{
    public EditionManifest? Edition { get; init; }
}
