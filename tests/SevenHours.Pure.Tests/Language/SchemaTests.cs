using System.Text.Json.Nodes;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class SchemaTests
{
    public static TheoryData<string> Kinds => [.. SchemaWriter.Kinds(Sample.Shape)];

    [Theory, MemberData(nameof(Kinds))]
    public void The_schema_of_each_kind_of_file_is_as_approved(string kind) =>
        Approved.Matches(SchemaWriter.Write(Sample.Shape, kind), $"tests/SevenHours.Pure.Tests/Language/Approved/{kind}.schema.json");

    [Fact]
    public void The_reference_is_as_approved() =>
        Approved.Matches(ReferenceWriter.Write(Sample.Shape, Sample.Vocabulary), "tests/SevenHours.Pure.Tests/Language/Approved/reference.md");

    [Theory, MemberData(nameof(Kinds))]
    public void Every_definition_a_schema_points_at_is_there(string kind)
    {
        var schema = JsonNode.Parse(SchemaWriter.Write(Sample.Shape, kind))!.AsObject();
        var there = schema["$defs"]?.AsObject().Select(d => "#/$defs/" + d.Key).ToHashSet() ?? [];
        References(schema).ShouldBeSubsetOf(there);
    }

    [Fact]
    public void An_unknown_kind_is_refused() => Should.Throw<ArgumentException>(() => SchemaWriter.Write(Sample.Shape, "nothing"));

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Key == "$ref" ? [p.Value!.GetValue<string>()] : References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
