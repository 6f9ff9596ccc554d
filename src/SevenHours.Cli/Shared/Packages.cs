using System.Text.Json.Nodes;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Cli.Shared;

/// <summary>Reads the package a command names, and says what is wrong with it.</summary>
internal static class Packages
{
    public static CompiledPackage Read(string folder) => Read(folder, AllDisciplines.Compiler());

    public static CompiledPackage Read(string folder, ScenarioCompiler compiler)
    {
        var (source, root) = FolderSource.Of(folder);
        return compiler.Read(source, root);
    }

    /// <summary>Reads the package as its author has to know it: with what the content gate finds.</summary>
    public static CompiledPackage ReadThroughGate(string folder)
    {
        var (source, root) = FolderSource.Of(folder);
        return AllDisciplines.Compiler().ReadThroughGate(source, root);
    }

    /// <summary>The package ready to play, or null after its errors were printed.</summary>
    public static CompiledPackage? Playable(string folder, ScenarioCompiler compiler)
    {
        var compiled = Read(folder, compiler);
        if (compiled.Scenario is not null)
        {
            return compiled;
        }

        foreach (var diagnostic in compiled.Package.Diagnostics.All.Where(d => d.Severity == Severity.Error))
        {
            Console.Error.WriteLine(Line(diagnostic));
        }

        return null;
    }

    public static string Line(Diagnostic d) =>
        $"{d.At.File}({d.At.Line},{d.At.Column}): {d.Severity.ToString().ToLowerInvariant()} {d.Code}: {d.Message} {d.Mend}";

    public static JsonObject Json(Diagnostic d) => new()
    {
        ["code"] = d.Code,
        ["severity"] = d.Severity.ToString().ToLowerInvariant(),
        ["file"] = d.At.File,
        ["line"] = d.At.Line,
        ["column"] = d.At.Column,
        ["message"] = d.Message,
        ["mend"] = d.Mend,
    };

    public static Skill? SkillOf(Scenario scenario, string name)
    {
        if (scenario.Table<Skill>().TryFind(name, out var id))
        {
            return scenario.Table<Skill>()[id];
        }

        var known = string.Join(", ", scenario.Table<Skill>().Select(s => s.Name));
        Console.Error.WriteLine($"There is no skill '{name}' in this scenario; it has: {known}.");
        return null;
    }
}
