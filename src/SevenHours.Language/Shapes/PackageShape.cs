using System.Reflection;

namespace SevenHours.Language;

/// <summary>A section: its key, what one entry is, and the model of an entry.</summary>
internal sealed record SectionShape(string Name, string Doc, ModelShape Entry);

/// <summary>
/// The sections and forms a package may be written in. A product registers its models here once; reader, schema and reference all
/// follow from them.
/// </summary>
/// <remarks>Register everything first, then read. A completed shape may be used by several threads.</remarks>
public sealed class PackageShape
{
    private readonly Dictionary<string, Type> sections = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, List<Type>> variants = [];
    private readonly Lock completing = new();
    private volatile CompletedShape? completed;
    private Type manifest = typeof(PackageManifest);

    /// <summary>Names the model of <c>scenario.yaml</c>.</summary>
    public PackageShape Manifest<TManifest>() where TManifest : PackageManifest
    {
        completed = null;
        manifest = typeof(TManifest);
        return this;
    }

    /// <summary>Adds a section; its name stands in the <see cref="SectionAttribute"/> of the entity.</summary>
    /// <exception cref="ArgumentException">There is a section of that name, or the entity has no attribute.</exception>
    public PackageShape Section<TEntity>() where TEntity : Entity
    {
        var section = typeof(TEntity).GetCustomAttribute<SectionAttribute>()
            ?? throw new ArgumentException($"{typeof(TEntity).Name} has no [Section].");
        completed = null;
        sections.Add(section.Name, typeof(TEntity));
        return this;
    }

    /// <summary>Adds forms to a model that is written in one of several forms.</summary>
    /// <exception cref="ArgumentException">A type is not a form of the base, or has no <see cref="VariantAttribute"/>.</exception>
    public PackageShape Variants<TBase>(params Type[] forms) where TBase : Model
    {
        completed = null;
        if (!variants.TryGetValue(typeof(TBase), out var known)) variants.Add(typeof(TBase), known = []);
        foreach (var form in forms)
        {
            if (!form.IsSubclassOf(typeof(TBase)) || !form.IsDefined(typeof(VariantAttribute)))
                throw new ArgumentException($"{form.Name} is not a [Variant] of {typeof(TBase).Name}.");
            known.Add(form);
        }

        return this;
    }

    /// <summary>The names of the sections, in order.</summary>
    public IReadOnlyList<string> SectionNames => [.. sections.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The model of the manifest.</summary>
    public Type ManifestType => manifest;

    internal CompletedShape Completed
    {
        get
        {
            lock (completing) return completed ??= new CompletedShape(sections, variants, manifest);
        }
    }
}
