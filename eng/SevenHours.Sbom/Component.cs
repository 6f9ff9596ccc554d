using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace SevenHours.Sbom;

/// <summary>Somebody else's work that is shipped with the product.</summary>
/// <param name="Purl">Its package address, by which lists name it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Licence">Its licence by its SPDX name; null when it names none.</param>
/// <param name="Sha512">The hash of the package, in hexadecimal; null when not known.</param>
/// <param name="Needs">The packages it needs, by address.</param>
public sealed record Component(string Purl, string Name, string Version, string? Licence, string? Sha512, IReadOnlyList<string> Needs)
{
    /// <summary>The NuGet packages that are copied beside the program, as restored.</summary>
    /// <param name="assets">The file <c>project.assets.json</c> of the program.</param>
    public static IReadOnlyList<Component> OfProgram(string assets)
    {
        var root = JsonNode.Parse(File.ReadAllText(assets))!.AsObject();
        var folders = root["packageFolders"]!.AsObject().Select(folder => folder.Key).ToList();
        var libraries = root["libraries"]!.AsObject();
        var target = root["targets"]!.AsObject().First().Value!.AsObject();
        var shipped = target.Where(entry => IsShipped(entry.Value!.AsObject())).ToDictionary(entry => entry.Key.Split('/')[0], entry => entry.Key, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. shipped.Values.Order(StringComparer.Ordinal).Select(key =>
            {
                var (name, version) = (key.Split('/')[0], key.Split('/')[1]);
                var library = libraries[key]!.AsObject();
                var needs = target[key]!["dependencies"]?.AsObject().Select(need => need.Key).Where(shipped.ContainsKey).Select(need => Nuget(shipped[need])) ?? [];
                return new Component(
                    Nuget(key), name, version, LicenceOf(folders, library["path"]!.GetValue<string>(), name),
                    Convert.ToHexStringLower(Convert.FromBase64String(library["sha512"]!.GetValue<string>())), [.. needs.Order(StringComparer.Ordinal)]);
            }),
        ];
    }

    /// <summary>What is copied into <c>wwwroot/lib</c>, one folder for each package and version.</summary>
    /// <param name="lib">That folder.</param>
    /// <param name="packageJson">The file that pins the packages.</param>
    public static IReadOnlyList<Component> OfPages(string lib, string packageJson)
    {
        var pinned = JsonNode.Parse(File.ReadAllText(packageJson))!["dependencies"]!.AsObject();
        return
        [
            .. pinned.OrderBy(package => package.Key, StringComparer.Ordinal).Select(package =>
            {
                var version = package.Value!.GetValue<string>();
                var folder = Directory.EnumerateDirectories(lib, $"*-{version}").Single(path => IsOf(Path.GetFileName(path), package.Key));
                return new Component(
                    $"pkg:npm/{package.Key.Replace("@", "%40", StringComparison.Ordinal)}@{version}", package.Key, version,
                    LicenceIn(File.ReadAllText(Path.Combine(folder, "LICENSE"))), null, []);
            }),
        ];
    }

    private static string Nuget(string key) => $"pkg:nuget/{key.Replace('/', '@')}";

    // Analyzers and packages of nothing but other packages leave no file beside the program.
    private static bool IsShipped(JsonObject entry) =>
        entry["type"]!.GetValue<string>() == "package"
        && (((string[])["runtime", "native", "runtimeTargets"]).Any(kind => entry[kind] is JsonObject files && files.Any(file => !file.Key.EndsWith("_._", StringComparison.Ordinal))));

    private static string? LicenceOf(IEnumerable<string> folders, string path, string name)
    {
        var nuspec = folders.Select(folder => Path.Combine(folder, path, $"{name.ToLowerInvariant()}.nuspec")).FirstOrDefault(File.Exists);
        if (nuspec is null)
            return null;
        var licence = XDocument.Load(nuspec).Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value switch
        {
            "expression" => licence.Value,
            "file" => LicenceIn(File.ReadAllText(Path.Combine(Path.GetDirectoryName(nuspec)!, licence.Value))),
            _ => null,
        };
    }

    private static bool IsOf(string folder, string package) => package.Replace("@tabler/icons", "tabler-icons", StringComparison.Ordinal)
        .Replace("htmx.org", "htmx", StringComparison.Ordinal).EndsWith(folder[..folder.LastIndexOf('-')], StringComparison.Ordinal);

    private static string? LicenceIn(string text) =>
        text.Contains("SIL OPEN FONT LICENSE", StringComparison.OrdinalIgnoreCase) ? "OFL-1.1"
        : text.Contains("Zero-Clause BSD", StringComparison.OrdinalIgnoreCase) ? "0BSD"
        : text.Contains("SQLite is Public Domain", StringComparison.Ordinal) ? "blessing"
        : text.Contains("BSD 2-Clause License", StringComparison.OrdinalIgnoreCase) ? "BSD-2-Clause"
        : text.Contains("Permission to use, copy, modify, and/or distribute this software for any purpose", StringComparison.Ordinal) ? "ISC"
        : text.Contains("Permission is hereby granted, free of charge", StringComparison.Ordinal) ? "MIT"
        : null;
}
