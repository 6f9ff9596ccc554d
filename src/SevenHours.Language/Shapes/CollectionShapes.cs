namespace SevenHours.Language;

/// <summary>A list.</summary>
internal sealed class ListShape(ValueShape element, bool isOneOrMany, bool isNotEmpty) : ValueShape
{
    public ValueShape Element { get; } = element;

    public bool IsOneOrMany { get; } = isOneOrMany;

    public bool IsNotEmpty { get; } = isNotEmpty;

    public override string Shown => IsOneOrMany ? $"{Element.Shown}, or a list" : "a list";

    public override Type Type => typeof(IReadOnlyList<>).MakeGenericType(Element.Type);

    public Array Empty => Array.CreateInstance(Element.Type, 0);

    public override object? Read(YamlNode node, string path, MappingContext context)
    {
        if (node is ListNode list) return ReadItems(list, path, context);
        if (!IsOneOrMany) return WrongNode(node, path, context);
        // One text alone is called as the list is, so that its translations keep their ids when a text becomes the only one of a list.
        return Element.Read(node, Element is TextShape ? path : path + ".0", context) is { } single ? Filled([single]) : null;
    }

    private Array ReadItems(ListNode list, string path, MappingContext context)
    {
        if (IsNotEmpty && list.Items.Count == 0) context.Diagnostics.Report(LanguageRules.EmptyList, list.At, LastKey(path));
        var values = new List<object>(list.Items.Count);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            if (item.IsNull) context.Diagnostics.Report(LanguageRules.EmptyItem, item.At, LastKey(path));
            else if (Element.Read(item, $"{path}.{Segment(item, i)}", context) is { } value) values.Add(value);
        }

        return Filled(values);
    }

    // An item that has an id keeps its string ids when the list is reordered.
    private static string Segment(YamlNode item, int index) =>
        item is MapNode map && map.Find("id") is ScalarNode id && Identifiers.IsValid(id.Value)
            ? id.Value
            : index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Array Filled(List<object> values)
    {
        var array = Array.CreateInstance(Element.Type, values.Count);
        for (var i = 0; i < values.Count; i++) array.SetValue(values[i], i);
        return array;
    }
}

/// <summary>A map from keys the author chooses. YAML maps have no order: the entries are sorted by key.</summary>
internal sealed class MapShape(ValueShape element, Type? keys, bool isNotEmpty) : ValueShape
{
    public ValueShape Element { get; } = element;

    /// <summary>The entity whose ids the keys are, if any.</summary>
    public Type? Keys { get; } = keys;

    public bool IsNotEmpty { get; } = isNotEmpty;

    public override string Shown => "a map of keys";

    public override Type Type => typeof(IReadOnlyDictionary<,>).MakeGenericType(typeof(string), Element.Type);

    public override bool TakesMap => true;

    public object Empty => Construction.Map(Element.Type, []);

    public override object? Read(YamlNode node, string path, MappingContext context)
    {
        if (node is not MapNode map) return WrongNode(node, path, context);
        if (IsNotEmpty && map.Entries.Count == 0) context.Diagnostics.Report(LanguageRules.EmptyList, map.At, LastKey(path));
        var values = new List<(string Key, object Value)>(map.Entries.Count);
        foreach (var (key, value) in map.Entries)
        {
            if (!Identifiers.IsValid(key.Value)) context.Diagnostics.Report(LanguageRules.BadId, key.At, key.Value);
            else if (value.IsNull) context.Diagnostics.Report(LanguageRules.EmptyItem, key.At, LastKey(path));
            else if (Element.Read(value, $"{path}.{key.Value}", context) is { } read) values.Add((key.Value, read));
            if (Keys is not null) context.References.Add(new KeyReference(key.Value, key.At, Keys));
        }

        return Construction.Map(Element.Type, values.OrderBy(v => v.Key, StringComparer.Ordinal));
    }
}

/// <summary>A key that has to be the id of an entity.</summary>
internal sealed class KeyReference(string id, Location at, Type kind) : IReference, IBindable
{
    public string Id => id;

    public Location At => at;

    public Type Kind => kind;

    public bool IsWord => false;

    public Entity? Found { get; private set; }

    void IBindable.Bind(Entity entity) => Found = entity;
}
