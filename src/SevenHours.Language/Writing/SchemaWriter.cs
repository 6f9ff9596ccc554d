using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SevenHours.Language;

/// <summary>
/// Writes JSON schemas (draft 2020-12) for the files of a package, from the models the reader uses, so that an editor offers the
/// same keys that the reader takes.
/// </summary>
public static class SchemaWriter
{
    /// <summary>The schema of <c>scenario.yaml</c>.</summary>
    public const string Scenario = "scenario";

    /// <summary>The schema of <c>library.yaml</c>.</summary>
    public const string Library = "library";

    /// <summary>The schema of <c>edition.yaml</c>.</summary>
    public const string Edition = "edition";

    /// <summary>The schema of <c>gate.yaml</c>.</summary>
    public const string Gate = "gate";

    /// <summary>The schema of <c>strings/&lt;language&gt;.yaml</c>.</summary>
    public const string Strings = "strings";

    /// <summary>The schema of a file with any sections.</summary>
    public const string Content = "content";

    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The kinds of file there is a schema for: the six above, and one for each section.</summary>
    public static IReadOnlyList<string> Kinds(PackageShape shape) => [Scenario, Library, Edition, Gate, Strings, Content, .. shape.SectionNames];

    /// <summary>The schema of a kind of file.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string Write(PackageShape shape, string kind)
    {
        var completed = shape.Completed;
        var definitions = new SchemaDefinitions();
        var schema = kind switch
        {
            Scenario => definitions.Model(completed.Manifest),
            Library => definitions.Model(completed.Library),
            Edition => definitions.Model(completed.Edition),
            Gate => definitions.Model(completed.Gate),
            Strings => TableOfStrings(),
            Content => Sections(completed.Order, definitions),
            _ when completed.Sections.TryGetValue(kind, out var section) => Sections([section], definitions),
            _ => throw new ArgumentException($"There is no schema `{kind}`."),
        };
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"SevenHours {kind}",
        };
        foreach (var (key, value) in schema) root[key] = value?.DeepClone();
        if (definitions.All is { Count: > 0 } all) root["$defs"] = all;
        return root.ToJsonString(Layout) + "\n";
    }

    private static JsonObject TableOfStrings() => new()
    {
        ["type"] = "object",
        ["description"] = "Translations: string id to text.",
        ["propertyNames"] = new JsonObject { ["pattern"] = @"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$" },
        ["additionalProperties"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 },
    };

    private static JsonObject Sections(IReadOnlyList<SectionShape> sections, SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (var section in sections)
        {
            properties[section.Name] = new JsonObject
            {
                ["type"] = new JsonArray("object", "null"),
                ["description"] = section.Doc,
                ["propertyNames"] = new JsonObject { ["pattern"] = Identifiers.Pattern },
                ["additionalProperties"] = definitions.Entry(section.Entry),
            };
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }
}
