using System.Globalization;
using System.Xml.Linq;
using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Formats;

/// <summary>Charts as GEXF 1.3 (gexf.net), as Gephi reads and writes it.</summary>
public static class Gexf
{
    private static readonly XNamespace Space = "http://gexf.net/1.3";

    /// <summary>Reads a chart.</summary>
    /// <exception cref="ChartException">The file is not GEXF, or not sound: the message says in which line.</exception>
    public static LinkChart Read(TextReader text)
    {
        var root = SafeXml.Read(text, "gexf", "GEXF file");
        var isDirected = SafeXml.All(root, "graph").FirstOrDefault()?.Attribute("defaultedgetype")?.Value == "directed";
        var (nodes, edges) = (Titles(root, "node"), Titles(root, "edge"));
        return new LinkChart(
            SafeXml.All(root, "node").Select(node => ChartAttributes.Entity(SafeXml.Required(node, "id"), Said(node, nodes))),
            SafeXml.All(root, "edge").Select(edge => ChartAttributes.Tie(
                SafeXml.Required(edge, "source"), SafeXml.Required(edge, "target"),
                edge.Attribute("type")?.Value is { } type ? type == "directed" : isDirected, Said(edge, edges))));
    }

    /// <summary>Writes a chart.</summary>
    public static void Write(LinkChart chart, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(chart);
        new XDocument(new XElement(
            Space + "gexf",
            new XAttribute("version", "1.3"),
            new XElement(Space + "meta", new XElement(Space + "description", "EXERCISE")),
            new XElement(
                Space + "graph",
                new XAttribute("defaultedgetype", "undirected"),
                Attributes("node", chart.Entities.SelectMany(ChartAttributes.Of)),
                Attributes("edge", chart.Ties.SelectMany(ChartAttributes.Of)),
                new XElement(Space + "nodes", chart.Entities.Select(entity => new XElement(
                    Space + "node",
                    new XAttribute("id", entity.Id),
                    new XAttribute("label", entity.Label.Length > 0 ? entity.Label : entity.Id),
                    Values("node", ChartAttributes.Of(entity))))),
                new XElement(Space + "edges", chart.Ties.Select((tie, i) => new XElement(
                    Space + "edge",
                    new XAttribute("id", i.ToString(CultureInfo.InvariantCulture)),
                    new XAttribute("source", tie.From),
                    new XAttribute("target", tie.To),
                    new XAttribute("type", tie.IsDirected ? "directed" : "undirected"),
                    new XAttribute("weight", tie.Weight.ToString(CultureInfo.InvariantCulture)),
                    Values("edge", ChartAttributes.Of(tie)))))))).Save(text);
    }

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

        foreach (var value in SafeXml.All(element, "attvalue"))
        {
            said[titles.GetValueOrDefault(value.Attribute("for")?.Value ?? "", "")] = value.Attribute("value")?.Value ?? "";
        }

        return said;
    }

    private static XElement Attributes(string of, IEnumerable<(string Name, string Value)> said) => new(
        Space + "attributes",
        new XAttribute("class", of),
        said.Select(one => one.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(name => name != Native(of)).Select(name => new XElement(
            Space + "attribute", new XAttribute("id", name), new XAttribute("title", name), new XAttribute("type", name == "innocent" ? "boolean" : "string"))));

    /// <summary>What the format has an attribute of its own for.</summary>
    private static string Native(string of) => of == "node" ? "label" : "weight";

    private static XElement? Values(string of, IEnumerable<(string Name, string Value)> said)
    {
        var values = said.Where(one => one.Name != Native(of)).Select(one => new XElement(
            Space + "attvalue", new XAttribute("for", one.Name), new XAttribute("value", one.Value))).ToList();
        return values.Count > 0 ? new XElement(Space + "attvalues", values) : null;
    }
}
