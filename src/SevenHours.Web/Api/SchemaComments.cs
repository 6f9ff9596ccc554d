using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SevenHours.Web.Api;

/// <summary>Says in the description of the interface what the code says of each type and of each part of it.</summary>
/// <remarks>
/// Read from the files beside the assemblies when the description is first asked for. The package's own way writes every comment of every
/// assembly into the program, thirty thousand of them: a seventh of the time of a build.
/// </remarks>
internal sealed class SchemaComments : IOpenApiSchemaTransformer
{
    private static readonly ConcurrentDictionary<Assembly, Lazy<IReadOnlyDictionary<string, string>>> Known = new();

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        schema.Description = Of(type, $"T:{Id(type)}") ?? schema.Description;
        if (context.JsonPropertyInfo is { AttributeProvider: PropertyInfo { DeclaringType: { } owner } property }
            && Of(owner, $"P:{Id(owner)}.{property.Name}") is { } words)
        {
            // What stands in a schema of its own is described once, there; what a part says of it stands beside the reference.
            if (schema.Metadata is { } metadata && metadata.TryGetValue("x-schema-id", out var id) && id is string { Length: > 0 })
                metadata["x-ref-description"] = words;
            else
                schema.Description = words;
        }

        return Task.CompletedTask;
    }

    private static string Id(Type type) =>
        ((type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name).Replace('+', '.');

    private static string? Of(Type type, string id) =>
        Known.GetOrAdd(type.Assembly, assembly => new(() => Read(assembly))).Value.GetValueOrDefault(id);

    private static IReadOnlyDictionary<string, string> Read(Assembly assembly)
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");
        return !File.Exists(path)
            ? new Dictionary<string, string>()
            : XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member")
                .Select(member => (Id: (string?)member.Attribute("name") ?? "", Summary: member.Element("summary")))
                .Where(member => member.Summary is not null && member.Id.Length > 2 && member.Id[0] is 'T' or 'P')
                .ToDictionary(member => member.Id, member => Words(member.Summary!), StringComparer.Ordinal);
    }

    private static string Words(XElement summary) =>
        string.Join('\n', string.Concat(summary.Nodes().Select(Word)).Trim().Split('\n').Select(line => line.Trim()));

    private static string Word(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { IsEmpty: true } named => named.FirstAttribute is { } attribute ? Name(attribute.Value) : "",
        XElement other => string.Concat(other.Nodes().Select(Word)),
        _ => "",
    };

    // P:SevenHours.Kernel.ClockFormula.Speed is ClockFormula.Speed; a type goes by its own name alone.
    private static string Name(string reference)
    {
        if (reference is not [var kind, ':', .. var name])
            return reference;
        var parts = name.Split('(')[0].Split('.');
        return string.Join('.', parts[^Math.Min(parts.Length, kind == 'T' ? 1 : 2)..]);
    }
}
