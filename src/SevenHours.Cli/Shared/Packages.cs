using System.Text.Json.Nodes;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Cli.Shared;

/// <summary>Reads the package a command names, and says what is wrong with it.</summary>
internal static class Packages
{
    public static CompiledPackage Read(string folder) => Read(folder, AllDisciplines.Compiler());

    public static CompiledPackage Read(string folder, ScenarioCompiler compiler, string? law = null, string? form = null)
    {
        var (source, root) = FolderSource.Of(folder);
        return compiler.Read(source, root, law, form);
    }

    /// <summary>The option that plays a form of the case instead of the whole of it.</summary>
    public static System.CommandLine.Option<string?> FormOption() => new("--form") { Description = "A form of the case, such as half_day: its parts instead of the days of the case." };

    /// <summary>The option that lays a national edition over the package.</summary>
    public static System.CommandLine.Option<string?> LawOption() => new("--law")
    {
        Description = "A national edition beside the package: its law, forms and names instead of those of the case.",
    };

    /// <summary>The name of an edition given by its name or its folder; false, with the reason printed, when it does not lie beside the package.</summary>
    public static bool TryLaw(string package, string? given, out string? law)
    {
        law = string.IsNullOrEmpty(given) ? null : Path.GetFileName(Path.TrimEndingDirectorySeparator(given));
        if (law is null || !Path.IsPathRooted(given!) && !given!.Contains('/', StringComparison.Ordinal) && !given.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return true;
        }

        var beside = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(package))) ?? "";
        if (Path.TrimEndingDirectorySeparator(Path.GetFullPath(given!)) == Path.Combine(beside, law))
        {
            return true;
        }

        Console.Error.WriteLine($"The edition must lie beside the package, in {beside}.");
        return false;
    }

    /// <summary>Reads the package as its author has to know it: with what the content gate finds.</summary>
    public static CompiledPackage ReadThroughGate(string folder, string? law = null, string? form = null)
    {
        var (source, root) = FolderSource.Of(folder);
        return AllDisciplines.Compiler().ReadThroughGate(source, root, law, form);
    }

    /// <summary>Where the package lies whose scenario bears this id: a folder may be called otherwise, with hyphens for the underscores. None found: the folder of that name.</summary>
    public static string FolderOf(string scenarios, string id) => PackageId.Find(scenarios, id) ?? Path.Combine(scenarios, id);

    /// <summary>The package ready to play, or null after its errors were printed.</summary>
    public static CompiledPackage? Playable(string folder, ScenarioCompiler compiler, string? law = null, string? form = null)
    {
        var compiled = Read(folder, compiler, law, form);
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
