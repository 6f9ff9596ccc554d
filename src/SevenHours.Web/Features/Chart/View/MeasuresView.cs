using SevenHours.Analysis.Graphs;
using SevenHours.Disciplines.Networks;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Chart.View;

/// <summary>A chart measured as a network: ties both ways, two entities tied once however many ties they have.</summary>
/// <param name="Entities">Each entity, the one most between others first.</param>
/// <param name="KeyPlayers">Ids of those whose loss together breaks the chart most, the one that breaks most first.</param>
/// <param name="Fragmentation">Which share of pairs nothing joins, from 0 to 1.</param>
/// <param name="FragmentationWithout">The same without the key players.</param>
public sealed record MeasuresView(Listed<MeasuredEntity> Entities, Listed<string> KeyPlayers, double Fragmentation, double FragmentationWithout)
{
    /// <summary>Most key players looked for.</summary>
    public const int MostKeyPlayers = 10;

    internal static MeasuresView Of(SeatReading desk, ChartContent content, int keyPlayers)
    {
        var chart = content.ToLinkChart(desk.Texts.Find);
        var measures = NetworkMeasures.Of(chart, Math.Clamp(keyPlayers, 0, MostKeyPlayers));
        return new MeasuresView(
            [.. measures.Entities.Zip(chart.Entities, (measured, entity) => new MeasuredEntity(measured.Id, entity.Label.Length > 0 ? entity.Label : entity.Id, measured.Degree, Math.Round(measured.Betweenness, 2)))
                .OrderByDescending(entity => entity.Betweenness).ThenByDescending(entity => entity.Degree)],
            [.. measures.KeyPlayers], Math.Round(measures.Fragmentation, 3), Math.Round(measures.FragmentationWithout, 3));
    }
}

/// <summary>An entity measured.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Degree">How many others it is tied to.</param>
/// <param name="Betweenness">On how many shortest paths between two others it stands.</param>
public sealed record MeasuredEntity(string Id, string Label, int Degree, double Betweenness);
