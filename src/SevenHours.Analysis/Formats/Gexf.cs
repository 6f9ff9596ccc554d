using System.Globalization;
using System.Xml.Linq;
using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Formats;

/// <summary>Charts as GEXF 1.3 (gexf.net), as Gephi reads and writes it.</summary>
public static class Gexf
{
    private static readonly XNamespace Space = "http://gexf.net/1.3";
    private static readonly XNamespace Drawn = "http://gexf.net/1.3/viz";

    /// <summary>Reads a chart.</summary>
    /// <exception cref="ChartException">The file is not GEXF, or not sound: the message says in which line and column.</exception>
    public static LinkChart Read(TextReader text)
    {
        var root = SafeXml.Read(text, "gexf");
        var isDirected = SafeXml.All(root, "graph").FirstOrDefault()?.Attribute("defaultedgetype")?.Value == "directed";
        var (nodes, edges) = (Titles(root, "node"), Titles(root, "edge"));
        return SoundChart.Of(
            [.. SafeXml.All(root, "node").Select(node => (ChartAttributes.Entity(SafeXml.Required(node, "id"), Said(node, nodes)), At(node)))],
            [.. SafeXml.All(root, "edge").Select(edge => (Tie(edge, isDirected, Said(edge, edges)), At(edge)))]);

        static Func<ChartFault, ChartFault> At(XElement element) => fault => SafeXml.At(element, fault);
    }

    /// <summary>Writes a chart.</summary>
    public static void Write(LinkChart chart, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(chart);
        SafeXml.Write(
            new XElement(
                Space + "gexf",
                new XAttribute(XNamespace.Xmlns + "viz", Drawn.NamespaceName),
                new XAttribute("version", "1.3"),
                new XElement(Space + "meta", new XElement(Space + "description", "EXERCISE")),
                new XElement(
                    Space + "graph",
                    new XAttribute("defaultedgetype", "undirected"),
                    Attributes("node", chart.Entities.SelectMany(ChartAttributes.Of)),
                    Attributes("edge", chart.Ties.SelectMany(ChartAttributes.Of)),
                    new XElement(Space + "nodes", chart.Entities.Select(Node)),
                    new XElement(Space + "edges", chart.Ties.Select(Edge)))),
            text);
    }

    private static XElement Node(Entity entity) => new(
        Space + "node",
        new XAttribute("id", entity.Id),
        new XAttribute("label", SafeXml.Clean(entity.Label.Length > 0 ? entity.Label : entity.Id)),
        Values("node", ChartAttributes.Of(entity)),
        entity.Position is { } at ? new XElement(Drawn + "position", new XAttribute("x", at.X), new XAttribute("y", at.Y), new XAttribute("z", 0)) : null);

    private static XElement Edge(Tie tie) => new(
        Space + "edge",
        tie.Id.Length > 0 ? new XAttribute("id", tie.Id) : null,
        new XAttribute("source", tie.From),
        new XAttribute("target", tie.To),
        new XAttribute("type", tie.IsDirected ? "directed" : "undirected"),
        new XAttribute("weight", tie.Weight.ToString(CultureInfo.InvariantCulture)),
        Values("edge", ChartAttributes.Of(tie)));

    private static Tie Tie(XElement edge, bool isDirected, Dictionary<string, string> said) => ChartAttributes.Tie(
        SafeXml.Required(edge, "source"), SafeXml.Required(edge, "target"),
        edge.Attribute("type")?.Value is { } type ? type == "directed" : isDirected, said);

    private static Dictionary<string, string> Titles(XElement root, string of) => SafeXml.All(root, "attributes")
        .Where(group => group.Attribute("class")?.Value == of)
        .SelectMany(group => SafeXml.Children(group, "attribute"))
        .GroupBy(attribute => SafeXml.Required(attribute, "id"), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Attribute("title")?.Value ?? group.Key, StringComparer.Ordinal);

    private static Dictionary<string, string> Said(XElement element, Dictionary<string, string> titles)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var own in element.Attributes().Where(a => a.Name.LocalName is "label" or "weight" or "start" or "end"))
        {
            said[own.Name.LocalName] = own.Value;
        }

        if (element.Name.LocalName == "edge" && element.Attribute("id")?.Value is { } id)
        {
            said["id"] = id;
        }

        foreach (var at in SafeXml.Children(element, "position").Attributes().Where(a => a.Name.LocalName is "x" or "y"))
        {
            said[at.Name.LocalName] = at.Value;
        }

        foreach (var value in SafeXml.All(element, "attvalue"))
        {
            said[titles.GetValueOrDefault(value.Attribute("for")?.Value ?? "", "")] = value.Attribute("value")?.Value ?? "";
        }

        return said;
    }

    private static XElement Attributes(string of, IEnumerable<(string Name, string Value)> said) => new(
        Space + "attributes",
        new XAttribute("class", of),
        said.Select(one => one.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(name => !IsNative(of, name)).Select(name => new XElement(
            Space + "attribute", new XAttribute("id", name), new XAttribute("title", name), new XAttribute("type", ChartAttributes.TypeOf(name, "integer")))));

    /// <summary>Whether the format has a place of its own for a property.</summary>
    private static bool IsNative(string of, string name) => of == "node" ? name is ChartAttributes.Label or "x" or "y" : name is ChartAttributes.Weight;

    private static XElement? Values(string of, IEnumerable<(string Name, string Value)> said)
    {
        var values = said.Where(one => !IsNative(of, one.Name)).Select(one => new XElement(
            Space + "attvalue", new XAttribute("for", one.Name), new XAttribute("value", SafeXml.Clean(one.Value)))).ToList();
        return values.Count > 0 ? new XElement(Space + "attvalues", values) : null;
    }
}
