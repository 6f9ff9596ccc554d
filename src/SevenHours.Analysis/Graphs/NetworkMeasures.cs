using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Graphs;

/// <summary>What is measured of a chart as a network.</summary>
/// <param name="Entities">Each entity, in the chart's order.</param>
/// <param name="KeyPlayers">Ids of the entities whose loss together breaks it most, the one that breaks most first.</param>
/// <param name="Fragmentation">How far it has fallen apart as it is, from 0 to 1.</param>
/// <param name="FragmentationWithout">How far it falls apart without the key players, from 0 to 1.</param>
public sealed record NetworkMeasures(
    IReadOnlyList<EntityMeasures> Entities, IReadOnlyList<string> KeyPlayers, double Fragmentation, double FragmentationWithout)
{
    /// <summary>How many key players are looked for unless somebody says otherwise.</summary>
    public const int UsualKeyPlayers = 3;

    /// <summary>Measures a chart, drawn both ways, each pair tied once.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="keyPlayers">How many key players, from 0.</param>
    public static NetworkMeasures Of(LinkChart chart, int keyPlayers = UsualKeyPlayers)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var graph = chart.ToGraph();
        var betweenness = Betweenness.Of(graph);
        var players = Graphs.KeyPlayers.Of(graph, keyPlayers);
        return new NetworkMeasures(
            [.. chart.Entities.Select((entity, i) => new EntityMeasures(entity.Id, graph.DegreeOf(i), betweenness[i]))],
            [.. players.Select(player => chart.Entities[player].Id)],
            Graphs.Fragmentation.Of(graph),
            Graphs.Fragmentation.Of(graph, players));
    }
}

/// <summary>What is measured of one entity.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Degree">How many others it is tied to.</param>
/// <param name="Betweenness">On how many shortest paths between two others it stands; not normalised.</param>
public sealed record EntityMeasures(string Id, int Degree, double Betweenness);
