using System.Text.Json.Nodes;
using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Formats;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Exchange;

/// <summary>Charts go out to programs by other hands and come back whole.</summary>
public sealed class ChartExchangeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sevenhours-exchange-").FullName;

    /// <summary>Aliases, other writing, ties both ways and one way, two between the same, times, a source with marks in it, notes of two lines, pins, somebody unknown.</summary>
    private static readonly LinkChart Chart = new(
        [
            new Entity("feld", "Feld", "person", ["The man \"F.\"", "Фельд", "فيلد"]) { Role = "organiser", Note = "Seen twice.\nOnce with a dog.", Confidence = "80", Position = new Spot(-120, 45) },
            new Entity("kess", "Kess", "person") { Role = "victim_controller" },
            new Entity("tamm", "V. Tamm", "person") { IsInnocent = true, Subject = "s1" },
            new Entity("who", "The driver", "person") { IsUnknown = true, Position = new Spot(0, -7) },
            new Entity("car", "VR 418 K", "vehicle") { Weight = 2 },
        ],
        [
            new Tie("feld", "kess", "commands") { Id = "t1", IsDirected = true, Since = "2031-01-05", Until = "2031-03-09", Source = "notebook, p. 4 <copy>", Grade = "B2", Weight = 3, Confidence = "60", Note = "He waits; she comes.", Basis = "fact:0f", BasisWords = "He told her to come." },
            new Tie("feld", "kess", "pays") { Id = "t2", IsDirected = true },
            new Tie("kess", "tamm", "acquainted") { Id = "t3" },
            new Tie("feld", "car", "uses") { Id = "t4", IsDirected = true, Grade = "A1" },
        ]);

    [Fact]
    public void Networkx_reads_our_GraphML_and_gives_the_same_chart_back() =>
        Same(GraphMl.Read(new StringReader(OtherReader.Networkx(Written(GraphMl.Write)))), Chart);

    [Fact]
    public void Graphology_reads_our_GEXF_and_gives_the_same_chart_back() =>
        Same(Gexf.Read(new StringReader(OtherReader.Graphology("gexf", Written(Gexf.Write)))), Chart);

    [Fact]
    public void Graphology_reads_our_GraphML()
    {
        var read = JsonNode.Parse(OtherReader.Graphology("graphml", Written(GraphMl.Write)))!;

        read["nodes"]!.AsArray().Select(node => ((string?)node!["id"], (string?)node["label"], (string?)node["role"]))
            .ShouldBe(Chart.Entities.Select(entity => ((string?)entity.Id, (string?)entity.Label, entity.Role.Length > 0 ? entity.Role : null)));
        read["edges"]!.AsArray().Select(edge => ((string?)edge!["source"], (string?)edge["target"], (string?)edge["role"]))
            .ShouldBe(Chart.Ties.Select(tie => ((string?)tie.From, (string?)tie.To, (string?)tie.Role)), ignoreOrder: true);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Written(Action<LinkChart, TextWriter> write)
    {
        var file = Path.Combine(folder, "chart.xml");
        using var text = File.CreateText(file);
        write(Chart, text);
        return file;
    }

    private static void Same(LinkChart read, LinkChart chart)
    {
        read.Entities.Select(Shown).ShouldBe(chart.Entities.Select(Shown), ignoreOrder: true);
        read.Ties.ShouldBe(chart.Ties, ignoreOrder: true);
    }

    private static string Shown(Entity entity) =>
        $"{entity.Id} {entity.Label} {entity.Kind} {entity.Role} {entity.IsInnocent} {entity.Weight} {entity.Note} {entity.Confidence} {entity.IsUnknown} {entity.Subject} {entity.Position} {string.Join('|', entity.Aliases)}";
}
