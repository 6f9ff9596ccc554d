using System.CommandLine;
using SevenHours.Cli.Shared;
using SevenHours.Disciplines;
using SevenHours.Language;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Schema;

/// <summary><c>sevenhours schema</c>: the JSON Schema of a kind of file, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var kind = new Argument<string?>("kind") { Description = "scenario, library, edition, strings, content, or the name of a section.", Arity = ArgumentArity.ZeroOrOne };
        var reference = new Option<bool>("--reference") { Description = "Print the reference of the scenario language instead, in Markdown." };
        var command = new Command("schema", "Prints the JSON Schema of a kind of file; without a kind, the list of kinds.") { kind, reference };
        command.SetAction(parsed => parsed.GetValue(reference) ? Refer() : Run(parsed.GetValue(kind)));
        return command;
    }

    private static int Refer()
    {
        var compiler = AllDisciplines.Compiler();
        Console.Out.Write(ReferenceWriter.Write(compiler.Shape, compiler.Functions().Vocabulary));
        return Exit.Fine;
    }

    private static int Run(string? kind)
    {
        var shape = AllDisciplines.Compiler().Shape;
        var kinds = SchemaWriter.Kinds(shape);
        if (kind is null)
        {
            Console.Out.WriteLine(string.Join('\n', kinds));
            return Exit.Fine;
        }

        if (!kinds.Contains(kind, StringComparer.Ordinal))
        {
            Console.Error.WriteLine($"There is no kind of file called '{kind}'. There are: {string.Join(", ", kinds)}.");
            return Exit.Misused;
        }

        Console.Out.WriteLine(SchemaWriter.Write(shape, kind));
        return Exit.Fine;
    }
}
