using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Formats;
using SevenHours.Cli.Shared;

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

    /// <summary>Does something with charts; says what is wrong with one that cannot be read.</summary>
    public static int Reading(Action print)
    {
        try
        {
            print();
            return Exit.Fine;
        }
        catch (ChartException e)
        {
            Console.Error.WriteLine(e.Message);
            return Exit.Faulty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return Exit.Misused;
        }
    }
}
