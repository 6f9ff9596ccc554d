using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Cli.Shared;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Languages;

/// <summary><c>sevenhours languages</c>: how far each translation is, and the way of words to translators and back.</summary>
internal static class LanguagesCommand
{
    public static Command Create()
    {
        var package = PackageOption();
        var into = IntoOption();
        var json = new Option<bool>("--json") { Description = "Print {\"languages\":[{\"tag\",\"strings\",\"translated\",\"stale\"}]}." };
        var command = new Command("languages", "Shows how far each translation of the interface is, or of a scenario.") { package, into, json, ExportCommand.Create(), ImportCommand.Create(), CheckTablesCommand.Create(), Mark() };
        command.SetAction(parsed => Run(parsed.GetValue(package), parsed.GetValue(into), parsed.GetValue(json)));
        return command;
    }

    internal static Option<string?> PackageOption() => new("--package") { Description = "The folder of a scenario or a library; without it the words are the interface's." };

    internal static Option<string?> IntoOption() => new("--interface") { Description = "The folder of the interface's sources, src/SevenHours.Web, rather than the words inside the program." };

    /// <summary>The words that were asked for; null after it was said why there are none.</summary>
    internal static IBodyOfWords? Find(string? package, string? sources)
    {
        foreach (var folder in new[] { package, sources }.OfType<string>().Where(folder => !Directory.Exists(folder)))
        {
            Console.Error.WriteLine($"There is no folder {folder}.");
            return null;
        }

        return package is not null ? PackageWords.Read(package) : sources is not null ? InterfaceWords.Below(sources) : InterfaceWords.Inside();
    }

    private static int Run(string? package, string? sources, bool json)
    {
        if (Find(package, sources) is not { } words) return Exit.Misused;
        List<(string Tag, int Strings, int Translated, int Stale)> lines = [.. words.Languages.Prepend(words.SourceLanguage).Select(tag =>
        {
            var units = words.Book(tag).Units;
            var isSource = tag == words.SourceLanguage;
            return (tag, units.Count, isSource ? units.Count : units.Count(unit => unit.Target is not null), isSource ? 0 : units.Count(unit => unit.IsStale));
        })];
        if (json)
        {
            JsonOut.Print(new JsonObject
            {
                ["languages"] = new JsonArray([.. lines.Select(line => (JsonNode)new JsonObject { ["tag"] = line.Tag, ["strings"] = line.Strings, ["translated"] = line.Translated, ["stale"] = line.Stale })]),
            });
            return Exit.Fine;
        }

        Console.Out.WriteLine($"EXERCISE. Words of {words.Name}:");
        foreach (var line in lines)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.Tag,-8} {line.Translated,6} of {line.Strings,6} translated{(line.Stale > 0 ? $", {line.Stale} stale" : "")}"));
        return Exit.Fine;
    }

    private static Command Mark()
    {
        var package = PackageOption();
        var into = IntoOption();
        var command = new Command("mark", "Marks translations that were changed by hand as made from today's texts; those not changed stay stale.") { package, into };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(package) is null && parsed.GetValue(into) is null)
            {
                Console.Error.WriteLine("Name what to mark: --package DIR, or --interface DIR with the sources of the interface.");
                return Exit.Misused;
            }

            if (Find(parsed.GetValue(package), parsed.GetValue(into)) is not { } words) return Exit.Misused;
            words.Mark();
            return Exit.Fine;
        });
        return command;
    }
}
