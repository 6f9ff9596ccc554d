using SevenHours.Content.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

public sealed class NetworkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sevenhours-network-").FullName;

    [Fact]
    public void A_chart_is_measured_in_the_promised_shape()
    {
        var json = Tool.Run("network", "measure", Chart("abc", "ab", "bc"), "--key-players", "1", "--json").Json;

        json["nodes"]!.AsArray().Select(node => (node!["id"]!.GetValue<string>(), node["degree"]!.GetValue<int>(), node["betweenness"]!.GetValue<double>()))
            .ShouldBe([("a", 1, 0), ("b", 2, 1), ("c", 1, 0)]);
        json["keyPlayers"]!.AsArray().Select(id => id!.GetValue<string>()).ShouldBe(["b"]);
        json["fragmentation"]!.GetValue<double>().ShouldBe(0);
    }

    [Fact]
    public void A_chart_is_scored_in_the_promised_shape()
    {
        var json = Tool.Run("network", "score", Chart("ab", "ab"), Chart("abc", "ab", "bc"), "--json").Json;

        json["nodes"]!["precision"]!.GetValue<double>().ShouldBe(1);
        json["ties"]!["recall"]!.GetValue<double>().ShouldBe(0.5);
        json["score"]!.GetValue<double>().ShouldBeInRange(0.1, 0.9);
    }

    [Fact]
    public void A_chart_that_is_not_sound_fails_with_1_and_one_that_is_not_there_with_2()
    {
        var broken = Path.Combine(folder, "broken.graphml");
        File.WriteAllText(broken, "<graphml><graph><edge source='a' target='b'/></graph></graphml>");
        var answer = Tool.Run("network", "measure", broken);
        (answer.Code, answer.Error.Contains("'a'", StringComparison.Ordinal)).ShouldBe((1, true));
        Tool.Run("network", "measure", Path.Combine(folder, "none.graphml")).Code.ShouldBe(2);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Chart(string nodes, params string[] ties)
    {
        var file = Path.Combine(folder, $"{nodes}{string.Concat(ties)}.graphml");
        File.WriteAllText(file, $"""
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">
            {string.Concat(nodes.Select(node => $"<node id='{node}'/>"))}{string.Concat(ties.Select(tie => $"<edge source='{tie[0]}' target='{tie[1]}'/>"))}
            </graph></graphml>
            """);
        return file;
    }
}
