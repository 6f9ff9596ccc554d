using System.Reflection;

namespace SevenHours.Language;

/// <summary>One key of a model.</summary>
internal sealed record FieldShape(string Name, PropertyInfo Property, ValueShape Value, bool IsRequired, string Doc)
{
    /// <summary>Whether a list or map that nobody wrote stays null, since leaving it out and writing none mean different things.</summary>
    public bool StaysOut { get; init; }
}

/// <summary>A map with known keys: a nested model, an entity, a manifest, or the inside of a variant.</summary>
internal sealed class ModelShape(Type type) : ValueShape
{
    /// <summary>The key every entity may carry beside its own.</summary>
    public const string OverlayKey = "overlay";

    private readonly Dictionary<string, FieldShape> byName = new(StringComparer.Ordinal);

    /// <summary>The keys in the order they are declared, those of base classes first.</summary>
    public IReadOnlyList<FieldShape> Fields { get; private set; } = [];

    /// <summary>The key that is meant when a bare value is written.</summary>
    public FieldShape? Shorthand { get; private set; }

    public override Type Type => type;

    public override string Shown => Shorthand is null ? "a map of keys" : $"a map of keys, or {Shorthand.Value.Shown}";

    public override bool TakesMap => true;

    /// <summary>Fills the shape; apart from the constructor, because models may contain themselves.</summary>
    public void Complete(IReadOnlyList<FieldShape> fields)
    {
        Fields = fields;
        Shorthand = fields.SingleOrDefault(f => f.Property.IsDefined(typeof(ShorthandAttribute)));
        foreach (var field in fields) byName.Add(field.Name, field);
    }

    public override object? Read(YamlNode node, string path, MappingContext context) =>
        Read(node, path, context, Construction.Instance(type), node.At);

    /// <summary>Fills a model from a map or, when it has a shorthand, from a bare value. What is wrong is reported and left out.</summary>
    /// <param name="node">What is written.</param>
    /// <param name="path">The string id so far.</param>
    /// <param name="context">Receives references, texts and errors.</param>
    /// <param name="model">The model to fill.</param>
    /// <param name="at">Where the model begins: its id, or its first key.</param>
    public Model? Read(YamlNode node, string path, MappingContext context, Model model, Location at)
    {
        if (node is MapNode map) return Read(map, path, context, model, at);
        if (Shorthand is not null) return ReadShorthand(node, path, context, model);
        WrongNode(node, path, context);
        return null;
    }

    private Model Read(MapNode map, string path, MappingContext context, Model model, Location at)
    {
        model.WrittenAt = at;
        foreach (var (key, value) in map.Entries)
        {
            if (!byName.TryGetValue(key.Value, out var field))
            {
                var near = context.Diagnostics.Hint(key.Value, byName.Keys);
                context.Diagnostics.Report(LanguageRules.UnknownKey, key.At, key.Value, Called(path), near);
            }
            else if (value.IsNull)
            {
                if (field.IsRequired) Missing(field, key.At, path, context);
            }
            else if (field.Value.Read(value, $"{path}.{key.Value}", context) is { } read)
            {
                field.Property.SetValue(model, read);
            }
        }

        foreach (var field in Fields)
        {
            if (field.IsRequired && map.Find(field.Name) is null) Missing(field, at, path, context);
        }

        return FillEmpty(model);
    }

    /// <summary>A model nobody wrote a key of, with empty lists and maps where leaving one out means that.</summary>
    public Model FillEmpty(Model model)
    {
        foreach (var field in Fields)
        {
            var empty = field.Value switch { ListShape list => list.Empty, MapShape map => map.Empty, _ => null };
            if (empty is not null && !field.StaysOut && field.Property.GetValue(model) is null) field.Property.SetValue(model, empty);
        }

        return model;
    }

    private Model? ReadShorthand(YamlNode node, string path, MappingContext context, Model model)
    {
        if (Shorthand!.Value.Read(node, $"{path}.{Shorthand.Name}", context) is not { } value) return null;
        model.WrittenAt = node.At;
        Shorthand.Property.SetValue(model, value);
        foreach (var field in Fields)
        {
            if (field.IsRequired && field != Shorthand) Missing(field, node.At, path, context);
        }

        return FillEmpty(model);
    }

    private static void Missing(FieldShape field, Location at, string path, MappingContext context) =>
        context.Diagnostics.Report(LanguageRules.MissingKey, at, field.Name, Called(path));

    private static string Called(string path) => $"`{path}`";
}
