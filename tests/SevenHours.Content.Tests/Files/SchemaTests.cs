using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;
using SevenHours.Disciplines;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

/// <summary>What the schemas tell an editor is what the reader takes.</summary>
public sealed class SchemaTests
{
    private static readonly PackageShape Shape = AllDisciplines.Compiler().Shape;

    private static readonly Dictionary<string, JSchema> Schemas = SchemaWriter.Kinds(Shape)
        .ToDictionary(kind => kind, kind => JSchema.Parse(SchemaWriter.Write(Shape, kind)));

    public static TheoryData<string> AllFiles =>
        [.. Directory.EnumerateFiles(Repository.PathOf("scenarios"), "*.yaml", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(AllFiles))]
    public void Every_file_is_valid_by_the_schema_of_its_kind(string file)
    {
        var json = YamlJson.Of(File.ReadAllText(Repository.PathOf(file)));
        ErrorsIn(json, Schemas[KindOf(file, json)]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("facts", "facts: { a: { statment: A. } }")]
    [InlineData("facts", "facts: { a: { statement: A., weight: heavy } }")]
    [InlineData("injects", "injects: { a: { channel: pigeon, at: 1m, from: A, to: [b], title: T, text: X } }")]
    [InlineData("content", "facs: {}")]
    [InlineData("scenario", "title: No id")]
    [InlineData("strings", "nothing: 3")]
    [InlineData("gate", "overrides: [{ fingerprint: 0123456789abcdef, by: A. Editor, on: 2031-01-01 }]")]
    [InlineData("gate", "attestation: { composed_from: many, author: { by: A, on: 2031-01-01, content: 00 } }")]
    public void A_broken_file_is_not_valid(string kind, string yaml) => ErrorsIn(YamlJson.Of(yaml), Schemas[kind]).ShouldNotBeEmpty();

    [Theory]
    [InlineData("facts", "facts: { a: { overlay: extend, note: Seen twice. } }")]
    [InlineData("actions", "actions: { a: { overlay: extend, options: { quick: { either: pace } }, mistake: {} } }")]
    [InlineData("forms", "forms: { a: { overlay: extend, fields: { who: { picks: { one: {} } } } } }")]
    public void An_entry_that_extends_leaves_out_what_the_library_says_at_every_depth(string kind, string yaml)
    {
        ErrorsIn(YamlJson.Of(yaml), Schemas[kind]).ShouldBeEmpty();
        ErrorsIn(YamlJson.Of(yaml.Replace("overlay: extend, ", "", StringComparison.Ordinal)), Schemas[kind]).ShouldNotBeEmpty("alone it lacks what is required");
        ErrorsIn(YamlJson.Of(yaml.Replace("a: {", "a: { nonsense: 1,", StringComparison.Ordinal)), Schemas[kind]).ShouldNotBeEmpty("an unknown key is found in an extension, too");
    }

    private static IList<string> ErrorsIn(JToken json, JSchema schema) =>
        json.IsValid(schema, out IList<string> errors) ? [] : errors;

    private static string KindOf(string file, JToken json) => Path.GetFileName(file) switch
    {
        "scenario.yaml" => SchemaWriter.Scenario,
        "library.yaml" => SchemaWriter.Library,
        "edition.yaml" => SchemaWriter.Edition,
        GateFile.Name => SchemaWriter.Gate,
        _ when file.Contains("/strings/", StringComparison.Ordinal) => SchemaWriter.Strings,
        _ when json is JObject { Count: 1 } one => one.Properties().Single().Name,
        _ => SchemaWriter.Content,
    };
}
