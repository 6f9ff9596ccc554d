using System.Xml.Linq;
using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Formats;

/// <summary>Charts as GraphML (graphml.graphdrawing.org, 1.0), as networkx, Gephi, yEd and graphology read and write it.</summary>
public static class GraphMl
{
    private static readonly XNamespace Space = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Reads a chart. Unknown properties are left out; nested graphs are read as one.</summary>
    /// <exception cref="ChartException">The file is not GraphML, or not sound: the message says in which line.</exception>
    public static LinkChart Read(TextReader text)
    {
        var root = SafeXml.Read(text, "graphml", "GraphML file");
        var keys = SafeXml.Children(root, "key").ToDictionary(
            key => SafeXml.Required(key, "id"), key => key.Attribute("attr.name")?.Value ?? SafeXml.Required(key, "id"), StringComparer.Ordinal);
        var isDirected = SafeXml.All(root, "graph").FirstOrDefault()?.Attribute("edgedefault")?.Value == "directed";
        return new LinkChart(
            SafeXml.All(root, "node").Select(node => ChartAttributes.Entity(SafeXml.Required(node, "id"), Said(node, keys))),
            SafeXml.All(root, "edge").Select(edge => ChartAttributes.Tie(
                SafeXml.Required(edge, "source"), SafeXml.Required(edge, "target"),
                edge.Attribute("directed")?.Value is { } own ? own is "true" or "1" : isDirected, Said(edge, keys))));
    }

    /// <summary>Writes a chart.</summary>
    public static void Write(LinkChart chart, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var all = chart.Ties.Count > 0 && chart.Ties.All(tie => tie.IsDirected);
        new XDocument(new XElement(
            Space + "graphml",
            new XComment(" EXERCISE "),
            Keys("node", chart.Entities.SelectMany(ChartAttributes.Of)),
            Keys("edge", chart.Ties.SelectMany(ChartAttributes.Of)),
            new XElement(
                Space + "graph",
                new XAttribute("id", "chart"),
                new XAttribute("edgedefault", all ? "directed" : "undirected"),
                chart.Entities.Select(entity => new XElement(Space + "node", new XAttribute("id", entity.Id), Data("node", ChartAttributes.Of(entity)))),
                chart.Ties.Select(tie => new XElement(
                    Space + "edge",
                    new XAttribute("source", tie.From),
                    new XAttribute("target", tie.To),
                    tie.IsDirected == all ? null : new XAttribute("directed", tie.IsDirected ? "true" : "false"),
                    Data("edge", ChartAttributes.Of(tie))))))).Save(text);
    }

    private static Dictionary<string, string> Said(XElement element, Dictionary<string, string> keys)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var data in SafeXml.Children(element, "data"))
        {
            said[keys.GetValueOrDefault(data.Attribute("key")?.Value ?? "", "")] = data.Value;
        }

        return said;
    }

    private static IEnumerable<XElement> Keys(string of, IEnumerable<(string Name, string Value)> said) =>
        said.Select(one => one.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => new XElement(
            Space + "key",
            new XAttribute("id", $"{of}_{name}"),
            new XAttribute("for", of),
            new XAttribute("attr.name", name),
            new XAttribute("attr.type", name == "weight" ? "int" : name == "innocent" ? "boolean" : "string")));

    private static IEnumerable<XElement> Data(string of, IEnumerable<(string Name, string Value)> said) =>
        said.Select(one => new XElement(Space + "data", new XAttribute("key", $"{of}_{one.Name}"), one.Value));
}
