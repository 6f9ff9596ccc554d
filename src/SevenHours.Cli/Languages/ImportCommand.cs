using System.CommandLine;
using System.Text.Json.Nodes;
using SevenHours.Cli.Shared;
using SevenHours.Language;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Languages;

/// <summary><c>sevenhours languages import</c>: a translator's file comes back.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The file as the translator sent it: .po, .xlf, .xliff or .xlsx." };
        var language = new Option<string?>("--language") { Description = "The tag of its language, where the file does not say it." };
        var check = new Option<bool>("--check") { Description = "Only say what is wrong; keep nothing." };
        var json = new Option<bool>("--json") { Description = "Print {\"taken\",\"changed\",\"faults\":[{\"line\",\"id\",\"what\",\"mend\",\"warning\"}]}." };
        var (package, sources) = (LanguagesCommand.PackageOption(), LanguagesCommand.IntoOption());
        var command = new Command("import", "Takes a translator's file in, text by text; what is wrong is refused and named, the rest is kept.") { file, language, check, json, package, sources };
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!, parsed.GetValue(language), parsed.GetValue(check), parsed.GetValue(json), parsed.GetValue(package), parsed.GetValue(sources)));
        return command;
    }

    private static int Run(string path, string? language, bool onlyCheck, bool json, string? package, string? sources)
    {
        if (!onlyCheck && package is null && sources is null)
        {
            Console.Error.WriteLine("Name where it goes: --package DIR, or --interface DIR with the sources of the interface.");
            return Exit.Misused;
        }

        if (Read(path) is not { } file || LanguagesCommand.Find(package, sources) is not { } words) return Exit.Misused;
        if ((language ?? file.Language) is not { } tag || !SevenHours.Language.Languages.IsValid(tag) || tag == words.SourceLanguage)
        {
            Console.Error.WriteLine($"{path} does not say which language it is in. Add --language.");
            return Exit.Misused;
        }

        var result = Taking.Check(words.Book(tag), file);
        var changed = onlyCheck || result.Taken.Count == 0 ? 0 : words.Take(tag, result.Taken);
        Say(path, result, changed, onlyCheck, json);
        if (!words.Languages.Contains(tag) && !onlyCheck && !json) Console.Out.WriteLine($"Nobody can choose {tag} yet: add it to the languages.");
        return result.HasErrors ? Exit.Faulty : Exit.Fine;
    }

    private static TranslatedFile? Read(string path)
    {
        try
        {
            switch (Path.GetExtension(path).ToLowerInvariant())
            {
                case ".po" or ".pot":
                    return PoFile.Read(File.ReadAllText(path));
                case ".xlf" or ".xliff":
                    return XliffFile.Read(File.ReadAllText(path));
                case ".xlsx":
                    using (var stream = File.OpenRead(path)) return SpreadsheetBook.Read(stream);
                default:
                    Console.Error.WriteLine($"{path} ends in none of .po, .xlf, .xliff, .xlsx.");
                    return null;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path} cannot be read: {e.Message}");
            return null;
        }
    }

    private static void Say(string path, Taking.Result result, int changed, bool onlyCheck, bool json)
    {
        if (json)
        {
            JsonOut.Print(new JsonObject
            {
                ["taken"] = result.Taken.Count,
                ["changed"] = changed,
                ["faults"] = new JsonArray([.. result.Faults.Select(fault => (JsonNode)new JsonObject
                {
                    ["line"] = fault.Line, ["id"] = fault.Id, ["what"] = fault.What, ["mend"] = fault.Mend, ["warning"] = fault.IsWarning,
                })]),
            });
            return;
        }

        foreach (var fault in result.Faults)
            Console.Out.WriteLine($"{path}({fault.Line}): {(fault.IsWarning ? "warning" : "error")}: {fault.Id ?? "the file"} {fault.What}. {fault.Mend}");
        Console.Out.WriteLine($"EXERCISE. {result.Taken.Count} texts {(onlyCheck ? "could be" : "were")} taken, {changed} of them new or changed.");
    }
}
