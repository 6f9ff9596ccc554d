using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Graphs;
using SevenHours.Cli.Shared;

namespace SevenHours.Cli.Network;

/// <summary>Prints the measures of a chart.</summary>
internal static class Measuring
{
    public static void Print(LinkChart chart, int keyPlayers, bool json)
    {
        var measures = NetworkMeasures.Of(chart, keyPlayers);
        if (json)
        {
            JsonOut.Print(new JsonObject
            {
                ["nodes"] = new JsonArray([.. measures.Entities.Select(Json)]),
                ["keyPlayers"] = new JsonArray([.. measures.KeyPlayers.Select(id => JsonValue.Create(id))]),
                ["fragmentation"] = measures.Fragmentation,
                ["fragmentationWithoutKeyPlayers"] = measures.FragmentationWithout,
            });
            return;
        }

        Console.Out.WriteLine("degree  betweenness  id");
        foreach (var entity in measures.Entities.OrderByDescending(e => e.Betweenness).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entity.Degree,6}  {entity.Betweenness,11:0.##}  {entity.Id}"));
        }

        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Key players: {string.Join(", ", measures.KeyPlayers)}. Fragmentation {measures.Fragmentation:0.000}, without them {measures.FragmentationWithout:0.000}."));
    }

    private static JsonObject Json(EntityMeasures entity) => new()
    {
        ["id"] = entity.Id,
        ["degree"] = entity.Degree,
        ["betweenness"] = entity.Betweenness,
    };
}
