using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Formats;

namespace SevenHours.Cli.Network;

/// <summary>Reads the chart a command names.</summary>
internal static class ChartFiles
{
    public static LinkChart Read(string path)
    {
        if (Directory.Exists(path))
        {
            using var entities = File.OpenText(Path.Combine(path, "entities.csv"));
            using var links = File.OpenText(Path.Combine(path, "links.csv"));
            return EntityLinkCsv.Read(entities, links);
        }

        using var text = File.OpenText(path);
        return Path.GetExtension(path).Equals(".gexf", StringComparison.OrdinalIgnoreCase) ? Gexf.Read(text) : GraphMl.Read(text);
    }
}
