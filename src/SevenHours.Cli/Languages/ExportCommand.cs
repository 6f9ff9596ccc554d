using System.CommandLine;
using SevenHours.Cli.Shared;
using SevenHours.Language;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Languages;

/// <summary><c>sevenhours languages export</c>: a file for a translator.</summary>
internal static class ExportCommand
{
    internal static readonly string[] Formats = ["po", "xliff", "xlsx"];

    public static Command Create()
    {
        var language = new Option<string>("--language") { Description = "The tag of the language to translate into, such as fr or sr-Latn.", Required = true };
        var format = new Option<string>("--format") { Description = "po (gettext), xliff (2.0) or xlsx.", DefaultValueFactory = _ => "po" };
        format.AcceptOnlyFromAmong(Formats);
        var open = new Option<bool>("--open") { Description = "Only texts without a translation and those whose translation is stale." };
        var output = new Option<string?>("--out") { Description = "The file to write; without it LANGUAGE with the ending of the format, here." };
        var (package, sources) = (LanguagesCommand.PackageOption(), LanguagesCommand.IntoOption());
        var command = new Command("export", "Writes the words of the interface, or of a scenario, for a translator.") { language, format, open, output, package, sources };
        command.SetAction(parsed => Run(
            parsed.GetValue(language)!, parsed.GetValue(format)!, parsed.GetValue(open), parsed.GetValue(output), parsed.GetValue(package), parsed.GetValue(sources)));
        return command;
    }

    private static int Run(string language, string format, bool isOpen, string? output, string? package, string? sources)
    {
        if (!SevenHours.Language.Languages.IsValid(language))
        {
            Console.Error.WriteLine($"'{language}' is no language tag; write one such as fr, sr-Latn or pt-BR.");
            return Exit.Misused;
        }

        if (LanguagesCommand.Find(package, sources) is not { } words) return Exit.Misused;
        var book = words.Book(language);
        if (isOpen) book = book.OnlyOpen();
        var path = output ?? $"{language}.{format}";
        try
        {
            if (format == "xlsx") File.WriteAllBytes(path, SpreadsheetBook.Write(book));
            else File.WriteAllText(path, format == "po" ? PoFile.Write(book) : XliffFile.Write(book));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path} cannot be written: {e.Message}");
            return Exit.Misused;
        }

        Console.Out.WriteLine($"EXERCISE. {book.Units.Count} texts of {book.Name} stand in {path}.");
        return Exit.Fine;
    }
}
