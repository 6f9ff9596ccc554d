using System.Text.Json;
using System.Text.Json.Nodes;

namespace SevenHours.Sbom;

/// <summary>The bill of materials in CycloneDX 1.6. The same packages give the same bytes: it holds no time and no random number.</summary>
public static class Bom
{
    private const string Product = "pkg:generic/sevenhours";
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, NewLine = "\n" };

    public static string Write(string version, IReadOnlyList<Component> components) => new JsonObject
    {
        ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
        ["bomFormat"] = "CycloneDX",
        ["specVersion"] = "1.6",
        ["version"] = 1,
        ["metadata"] = new JsonObject
        {
            ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = Product, ["name"] = "SevenHours", ["version"] = version },
        },
        ["components"] = new JsonArray([.. components.Select(Written)]),
        ["dependencies"] = new JsonArray(
        [
            Needs(Product, components.Select(component => component.Purl).Except(components.SelectMany(component => component.Needs))),
            .. components.Select(component => Needs(component.Purl, component.Needs)),
        ]),
    }.ToJsonString(s_options) + "\n";

    private static JsonNode Written(Component component)
    {
        var written = new JsonObject
        {
            ["type"] = "library", ["bom-ref"] = component.Purl, ["name"] = component.Name, ["version"] = component.Version, ["purl"] = component.Purl,
        };
        if (component.Sha512 is { } hash)
            written["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = hash });
        if (component.Licence is { } licence)
            written["licenses"] = new JsonArray(new JsonObject { ["expression"] = licence });
        return written;
    }

    private static JsonNode Needs(string purl, IEnumerable<string> needs) =>
        new JsonObject { ["ref"] = purl, ["dependsOn"] = new JsonArray([.. needs.Select(need => (JsonNode)need)]) };
}
