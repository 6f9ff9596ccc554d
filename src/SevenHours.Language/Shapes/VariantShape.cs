namespace SevenHours.Language;

/// <summary>One of several forms, written as a map with a single key, or as the bare name of a form that needs no keys.</summary>
internal sealed class VariantShape(Type type) : ValueShape
{
    private readonly SortedDictionary<string, ModelShape> forms = new(StringComparer.Ordinal);

    /// <summary>The forms by name.</summary>
    public IReadOnlyDictionary<string, ModelShape> Forms => forms;

    public override Type Type => type;

    public override string Shown => "one of the forms " + string.Join(", ", forms.Keys.Select(k => $"`{k}`"));

    public override bool TakesMap => true;

    public void Add(string name, ModelShape form) => forms.Add(name, form);

    public override object? Read(YamlNode node, string path, MappingContext context)
    {
        switch (node)
        {
            case ScalarNode bare: return Find(bare, context) is { } form ? ReadEmpty(form, bare, $"{path}.{bare.Value}", context) : null;
            case MapNode { Entries: [var (key, value)] }: return ReadForm(key, value, path, context);
            case MapNode map:
                context.Diagnostics.Report(LanguageRules.NotOneForm, map.At, map.Entries.Count == 0 ? "none" : Keys(map));
                return null;
            default: return WrongNode(node, path, context);
        }
    }

    private Model? ReadForm(ScalarNode key, YamlNode value, string path, MappingContext context)
    {
        if (Find(key, context) is not { } form) return null;
        var inner = $"{path}.{key.Value}";
        var model = (Model?)(value.IsNull ? ReadEmpty(form, key, inner, context) : form.Read(value, inner, context));
        if (model is not null) model.WrittenAt = key.At;
        return model;
    }

    private static object? ReadEmpty(ModelShape form, ScalarNode key, string path, MappingContext context) =>
        form.Read(new MapNode(key.File, key.Line, key.Column, []), path, context);

    private ModelShape? Find(ScalarNode key, MappingContext context)
    {
        if (forms.TryGetValue(key.Value, out var form)) return form;
        context.Diagnostics.Report(LanguageRules.UnknownForm, key.At, key.Value, List, context.Diagnostics.Hint(key.Value, forms.Keys));
        return null;
    }

    private string List => string.Join(", ", forms.Keys.Select(k => $"`{k}`"));

    private static string Keys(MapNode map) => string.Join(", ", map.Entries.Take(5).Select(e => $"`{e.Key.Value}`"));
}
