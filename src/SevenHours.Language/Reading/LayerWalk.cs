using System.Text.RegularExpressions;

namespace SevenHours.Language;

/// <summary>Follows the includes of a package and brings its libraries into the order in which they build on each other.</summary>
internal sealed partial class LayerWalk(LayerFiles files, Diagnostics diagnostics)
{
    /// <summary>The file every package has.</summary>
    public const string Manifest = "scenario.yaml";

    /// <summary>The file every library has.</summary>
    public const string Library = "library.yaml";

    /// <summary>The file every national edition has.</summary>
    public const string Edition = "edition.yaml";

    private readonly List<Layer> order = [];
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly List<string> path = [];

    /// <summary>The layers, libraries before what builds on them.</summary>
    public IReadOnlyList<Layer> Order => order;

    /// <summary>The manifests of the libraries.</summary>
    public List<MapNode> Libraries { get; } = [];

    /// <summary>Walks from a package; answers its manifest, or null when that is missing or broken.</summary>
    public MapNode? Start(string root)
    {
        var layer = files.Open(root, "");
        if (layer.Has(Manifest)) return Visit(layer, Manifest);
        diagnostics.Report(LanguageRules.NoManifest, Location.StartOf(Manifest), Manifest);
        return null;
    }

    /// <summary>Lays a national edition over the package; answers its manifest, or null when that is missing or broken.</summary>
    /// <param name="root">The folder of the package.</param>
    /// <param name="name">The folder of the edition, beside it.</param>
    public MapNode? LayOver(string root, string name)
    {
        var layer = files.Open(root[..(root.LastIndexOf('/') + 1)] + name, $"../{name}/", isEdition: true);
        if (!layer.Has(Edition))
        {
            diagnostics.Report(LanguageRules.NoEdition, Location.StartOf(layer.Shown(Edition)), name, layer.Shown(Edition));
            return null;
        }

        var manifest = files.Yaml(layer, Edition);
        if (manifest?.Find("language") is ScalarNode language) layer.Language = language.Value;
        layer.Rank = order.Count;
        order.Add(layer);
        return manifest;
    }

    /// <summary>Lays an amendment over the package and over the amendments before it.</summary>
    public void Amend(string folder)
    {
        var layer = files.Open(folder, "", isAmendment: true);
        layer.Language = order.Count > 0 ? order[^1].Language : "";
        layer.Rank = order.Count;
        order.Add(layer);
    }

    private MapNode? Visit(Layer layer, string manifestFile)
    {
        var manifest = files.Yaml(layer, manifestFile);
        path.Add(layer.Folder);
        if (manifest?.Find("language") is ScalarNode language) layer.Language = language.Value;
        if (manifest?.Find("include") is ListNode includes)
        {
            foreach (var include in includes.Items.OfType<ScalarNode>()) Include(layer, include);
        }

        path.RemoveAt(path.Count - 1);
        layer.Rank = order.Count;
        order.Add(layer);
        return manifest;
    }

    private void Include(Layer from, ScalarNode include)
    {
        if (Neighbour().Match(include.Value) is not { Success: true } match)
        {
            diagnostics.Report(LanguageRules.IncludeOutside, include.At, include.Value);
            return;
        }

        var name = match.Groups["name"].Value;
        var folder = from.Folder[..(from.Folder.LastIndexOf('/') + 1)] + name;
        if (path.Contains(folder))
        {
            var circle = path.SkipWhile(f => f != folder).Append(folder).Select(f => f[(f.LastIndexOf('/') + 1)..]);
            diagnostics.Report(LanguageRules.IncludeCycle, include.At, name, string.Join(" → ", circle));
            return;
        }

        if (!done.Add(folder)) return;
        var layer = files.Open(folder, $"../{name}/");
        if (!layer.Has(Library))
        {
            files.IsIncomplete = true;
            diagnostics.Report(LanguageRules.IncludeNotFound, include.At, include.Value, layer.Shown(Library));
        }
        else if (Visit(layer, Library) is { } manifest)
        {
            Libraries.Add(manifest);
        }
    }

    [GeneratedRegex(@"^\.\./(?<name>[A-Za-z0-9_][A-Za-z0-9_-]{0,63})/?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Neighbour();
}
