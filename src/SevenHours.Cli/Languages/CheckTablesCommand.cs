using System.CommandLine;
using SevenHours.Cli.Shared;
using SevenHours.Language;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Languages;

/// <summary><c>sevenhours languages check</c>: what is wrong with the tables as they stand.</summary>
internal static class CheckTablesCommand
{
    public static Command Create()
    {
        var language = new Option<string?>("--language") { Description = "Only this language." };
        var (package, sources) = (LanguagesCommand.PackageOption(), LanguagesCommand.IntoOption());
        var command = new Command("check", "Compares every translation with its source: placeholders, plural forms, empty texts.") { language, package, sources };
        command.SetAction(parsed => Run(parsed.GetValue(language), parsed.GetValue(package), parsed.GetValue(sources)));
        return command;
    }

    private static int Run(string? language, string? package, string? sources)
    {
        if (LanguagesCommand.Find(package, sources) is not { } words) return Exit.Misused;
        var errors = 0;
        foreach (var tag in words.Languages.Where(tag => language is null || tag == language))
        {
            foreach (var unit in words.Book(tag).Units.Where(unit => unit.Target is not null))
            {
                foreach (var fault in TranslationChecks.Of(tag, unit.Source, new(unit.Id, 0, unit.Source, unit.Target!)))
                {
                    if (!fault.IsWarning) errors++;
                    Console.Out.WriteLine($"{unit.File}, {tag}: {(fault.IsWarning ? "warning" : "error")}: {fault.Id} {fault.What}. {fault.Mend}");
                }
            }
        }

        if (errors == 0) Console.Out.WriteLine("Nothing found.");
        return errors == 0 ? Exit.Fine : Exit.Faulty;
    }
}
