using System.Globalization;
using System.Text.Json.Nodes;

namespace SevenHours.Language;

/// <summary>The schema of each shape. Models become definitions, so that they may contain themselves.</summary>
internal sealed class SchemaDefinitions
{
    private const string SpanPattern = @"^(0|D\+[1-9][0-9]{0,3}( [0-2][0-9]:[0-5][0-9])?|([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?)$";
    private const string MomentPattern = @"^(0|D\+[1-9][0-9]{0,3}( [0-2][0-9]:[0-5][0-9])?|-?([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?)$";
    private readonly SortedDictionary<string, JsonObject?> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<(Type Type, bool IsEntry, bool IsExtension), string> names = [];

    // Inside an entry that extends one of a library, the maps within are extended in turn; what stands in a list is whole.
    private bool isExtension;

    /// <summary>All definitions by name.</summary>
    public JsonObject All
    {
        get
        {
            var all = new JsonObject();
            foreach (var (name, schema) in definitions) all[name] = schema!.DeepClone();
            return all;
        }
    }

    /// <summary>The schema of a map with known keys.</summary>
    public JsonObject Model(ModelShape shape) => Map(shape);

    /// <summary>The schema of an entry of a section. One that extends a library's may leave out what the library says, at every depth.</summary>
    public JsonObject Entry(ModelShape shape)
    {
        var whole = As(extension: false, () => Refer(shape.Type, () => Overlaid(Map(shape)), isEntry: true));
        var extending = As(extension: true, () => Refer(shape.Type, () => Overlaid(Map(shape)), isEntry: true));
        var schema = new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { [ModelShape.OverlayKey] = new JsonObject { ["const"] = "extend" } },
                ["required"] = new JsonArray(ModelShape.OverlayKey),
            },
            ["then"] = extending,
            ["else"] = whole,
        };
        return shape.Shorthand is null ? schema : Either(schema, Value(shape.Shorthand.Value));
    }

    private JsonObject Map(ModelShape shape)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields) properties[field.Name] = Field(field);
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (!isExtension && Required(shape) is { Count: > 0 } required) schema["required"] = required;
        return schema;
    }

    private T As<T>(bool extension, Func<T> make)
    {
        var before = isExtension;
        isExtension = extension;
        var made = make();
        isExtension = before;
        return made;
    }

    private static JsonObject Overlaid(JsonObject map)
    {
        ((JsonObject)map["properties"]!)[ModelShape.OverlayKey] = new JsonObject
        {
            ["enum"] = new JsonArray("extend", "replace"),
            ["description"] = "Changes the entry of this id in an included library: `extend` key by key, `replace` as a whole.",
        };
        return map;
    }

    private static JsonArray Required(ModelShape shape) =>
        [.. shape.Fields.Where(f => f.IsRequired).Select(f => (JsonNode)JsonValue.Create(f.Name))];

    private JsonObject Field(FieldShape field)
    {
        var schema = Value(field.Value);
        if (!field.IsRequired) schema = Either(schema, new JsonObject { ["type"] = "null" });
        if (field.Doc.Length > 0) schema["description"] = field.Doc;
        return schema;
    }

    private JsonObject Value(ValueShape shape) => shape switch
    {
        WordShape word => word.IsIdentifier ? Pattern(Identifiers.Pattern) : new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
        TruthShape => new JsonObject { ["type"] = "boolean" },
        NumberShape number => Number(number),
        ChoiceShape choice => Choice(choice.Words),
        DateShape => Pattern(@"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$"),
        SpanShape => SpanSchema(),
        MomentShape => Either(Pattern(MomentPattern), new JsonObject { ["const"] = 0 }),
        SpreadShape => Either(
            SpanSchema(), new JsonObject { ["type"] = "array", ["items"] = SpanSchema(), ["minItems"] = 3, ["maxItems"] = 3 }),
        TextShape => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
        ProseShape => Pattern(@"^[^.\\:/][^\\:]*\.md$"),
        ConditionShape => new JsonObject { ["type"] = new JsonArray("string", "boolean"), ["examples"] = new JsonArray("elapsed > 3h") },
        ReferenceShape => Pattern(Identifiers.Pattern),
        ListShape list => List(list),
        MapShape map => MapOf(map),
        VariantShape variant => Refer(variant.Type, () => Variant(variant)),
        ModelShape model => Nested(model),
        _ => throw new System.Diagnostics.UnreachableException(shape.GetType().Name),
    };

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Choice(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)JsonValue.Create(w))]) };

    // A bare 0 is a number to YAML.
    private static JsonObject SpanSchema() => Either(Pattern(SpanPattern), new JsonObject { ["const"] = 0 });

    private static JsonObject Number(NumberShape number)
    {
        var schema = new JsonObject { ["type"] = "integer" };
        if (!number.IsBounded) return schema;
        schema["minimum"] = number.Least;
        schema["maximum"] = number.Most;
        return schema;
    }

    private JsonObject List(ListShape list)
    {
        var element = As(extension: false, () => Value(list.Element));
        var schema = new JsonObject { ["type"] = "array", ["items"] = element };
        if (list.IsNotEmpty) schema["minItems"] = 1;
        return list.IsOneOrMany ? Either(schema, element.DeepClone().AsObject()) : schema;
    }

    private JsonObject MapOf(MapShape map)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["pattern"] = Identifiers.Pattern },
            ["additionalProperties"] = Value(map.Element),
        };
        if (map.IsNotEmpty && !isExtension) schema["minProperties"] = 1;
        return schema;
    }

    private JsonObject Nested(ModelShape model)
    {
        var schema = Refer(model.Type, () => Model(model));
        return model.Shorthand is null ? schema : Either(schema, Value(model.Shorthand.Value));
    }

    private JsonObject Variant(VariantShape variant)
    {
        var forms = new JsonArray();
        foreach (var (name, form) in variant.Forms)
        {
            var inner = Nested(form);
            if (!form.Fields.Any(f => f.IsRequired)) inner = Either(inner, new JsonObject { ["type"] = "null" });
            forms.Add(new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { [name] = inner },
                ["required"] = new JsonArray(name),
                ["additionalProperties"] = false,
            });
        }

        var bare = variant.Forms.Where(f => !f.Value.Fields.Any(k => k.IsRequired)).Select(f => f.Key).ToList();
        if (bare.Count > 0) forms.Add(Choice(bare));
        return new JsonObject { ["oneOf"] = forms };
    }

    private static JsonObject Either(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    private JsonObject Refer(Type type, Func<JsonObject> schema, bool isEntry = false)
    {
        if (!names.TryGetValue((type, isEntry, isExtension), out var name))
        {
            name = NewName(type);
            names.Add((type, isEntry, isExtension), name);
            definitions.Add(name, null);
            definitions[name] = schema();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    // Two models in different projects may have the same name.
    private string NewName(Type type)
    {
        var key = ModelNames.Key(type) + (isExtension ? "_extended" : "");
        var name = key;
        for (var next = 2; definitions.ContainsKey(name); next++) name = string.Create(CultureInfo.InvariantCulture, $"{key}_{next}");
        return name;
    }
}
