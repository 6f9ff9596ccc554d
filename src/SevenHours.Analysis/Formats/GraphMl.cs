using System.Xml.Linq;
using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Formats;

/// <summary>Charts as GraphML (graphml.graphdrawing.org, 1.0), as networkx, Gephi, yEd and graphology read and write it.</summary>
/// <remarks>
/// networkx refuses a file in which some ties have a direction and others none. A mixed chart is therefore written as directed, and a tie that holds both
/// ways says so in a property of its own.
/// </remarks>
public static class GraphMl
{
    private const string BothWays = "both_ways";
    private static readonly XNamespace Space = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Reads a chart. Unknown properties are left out; nested graphs are read as one.</summary>
    /// <exception cref="ChartException">The file is not GraphML, or not sound: the message says in which line and column.</exception>
    public static LinkChart Read(TextReader text)
    {
        var root = SafeXml.Read(text, "graphml");
        var keys = SafeXml.Children(root, "key").GroupBy(key => SafeXml.Required(key, "id"), StringComparer.Ordinal).ToDictionary(
            same => same.Key, same => same.First().Attribute("attr.name")?.Value ?? same.Key, StringComparer.Ordinal);
        var isDirected = SafeXml.All(root, "graph").FirstOrDefault()?.Attribute("edgedefault")?.Value == "directed";
        return SoundChart.Of(
            [.. SafeXml.All(root, "node").Select(node => (ChartAttributes.Entity(SafeXml.Required(node, "id"), Said(node, keys)), At(node)))],
            [.. SafeXml.All(root, "edge").Select(edge => (Tie(edge, isDirected, Said(edge, keys)), At(edge)))]);

        static Func<ChartFault, ChartFault> At(XElement element) => fault => SafeXml.At(element, fault);
    }

    /// <summary>Writes a chart.</summary>
    public static void Write(LinkChart chart, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var isDirected = chart.Ties.Any(tie => tie.IsDirected);
        SafeXml.Write(
            new XElement(
                Space + "graphml",
                new XComment(" EXERCISE "),
                Keys("node", chart.Entities.SelectMany(ChartAttributes.Of)),
                Keys("edge", chart.Ties.SelectMany(tie => Of(tie, isDirected))),
                new XElement(
                    Space + "graph",
                    new XAttribute("id", "chart"),
                    new XAttribute("edgedefault", isDirected ? "directed" : "undirected"),
                    chart.Entities.Select(entity => new XElement(Space + "node", new XAttribute("id", entity.Id), Data("node", ChartAttributes.Of(entity)))),
                    chart.Ties.Select(tie => new XElement(
                        Space + "edge",
                        tie.Id.Length > 0 ? new XAttribute("id", tie.Id) : null,
                        new XAttribute("source", tie.From),
                        new XAttribute("target", tie.To),
                        Data("edge", Of(tie, isDirected)))))),
            text);
    }

    private static Tie Tie(XElement edge, bool isDirected, Dictionary<string, string> said)
    {
        var own = edge.Attribute("directed")?.Value;
        return ChartAttributes.Tie(
            SafeXml.Required(edge, "source"), SafeXml.Required(edge, "target"),
            said.GetValueOrDefault(BothWays, "") is not ("true" or "True" or "1") && (own is null ? isDirected : own is "true" or "1"), said);
    }

    private static IEnumerable<(string Name, string Value)> Of(Tie tie, bool isChartDirected) =>
        isChartDirected && !tie.IsDirected ? ChartAttributes.Of(tie).Append((BothWays, "true")) : ChartAttributes.Of(tie);

    private static Dictionary<string, string> Said(XElement element, Dictionary<string, string> keys)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        if (element.Name.LocalName == "edge" && element.Attribute("id")?.Value is { } id)
        {
            said["id"] = id;
        }

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
            new XAttribute("attr.type", name == BothWays ? "boolean" : ChartAttributes.TypeOf(name, "int"))));

    private static IEnumerable<XElement> Data(string of, IEnumerable<(string Name, string Value)> said) =>
        said.Select(one => new XElement(Space + "data", new XAttribute("key", $"{of}_{one.Name}"), SafeXml.Clean(one.Value)));
}
