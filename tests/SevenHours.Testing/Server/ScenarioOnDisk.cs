using System.Globalization;

namespace SevenHours.Testing.Server;

/// <summary>A small package in a folder <c>scenarios</c>, for a server started beside it: nothing happens in it but what people do.</summary>
public static class ScenarioOnDisk
{
    /// <summary>The name of the package.</summary>
    public const string Name = "small";

    /// <summary>Writes the package and returns the folder to start a server from.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="seats">How many seats, named by <see cref="Seat"/>.</param>
    /// <param name="rules">Rules as YAML, when something shall happen after all.</param>
    public static string Write(string folder, int seats, string? rules = null)
    {
        var package = Directory.CreateDirectory(Path.Combine(folder, "scenarios", Name)).FullName;
        File.WriteAllText(Path.Combine(package, "scenario.yaml"), """
            scenario: small
            title: A small case
            language: en
            begins: 2031-03-09T09:00
            goal: { reached: "elapsed >= 2d" }
            ends: { latest: 2d }

            """);
        File.WriteAllText(Path.Combine(package, "world.yaml"), $$"""
            countries: { verania: { name: Verania, code: XB, languages: [en] } }
            agencies:
              police: { name: Police, short: PO, profession: police, country: verania }
            seats:
            {{string.Join('\n', Enumerable.Range(0, seats).Select(i => $"  {Seat(i)}: {{ agency: police, title: Officer {i.ToString(CultureInfo.InvariantCulture)}, languages: [en] }}"))}}

            """);
        if (rules is not null)
            File.WriteAllText(Path.Combine(package, "rules.yaml"), rules);
        return folder;
    }

    /// <summary>The name of a seat, from 0.</summary>
    public static string Seat(int number) => $"seat_{number.ToString("00", CultureInfo.InvariantCulture)}";
}
