namespace SevenHours.Language;

/// <summary>One reading of one package.</summary>
internal sealed class PackageReading
{
    private readonly CompletedShape shape;
    private readonly Diagnostics diagnostics = new();
    private readonly IPackageSource source;
    private readonly LayerFiles files;
    private readonly Definitions definitions;
    private readonly MappingContext context;

    public PackageReading(CompletedShape shape, IPackageSource source)
    {
        (this.shape, this.source) = (shape, source);
        files = new LayerFiles(source, diagnostics);
        definitions = new Definitions(shape, files, diagnostics);
        context = new MappingContext(diagnostics, new ProseShelf(files, diagnostics));
    }

    public PackageParts Read(string root, string? edition, IEnumerable<string> amendments, bool throughGate)
    {
        var walk = new LayerWalk(files, diagnostics);
        var manifestNode = walk.Start(root);
        var editionNode = edition is null ? null : walk.LayOver(root, edition);
        foreach (var amendment in amendments) walk.Amend(amendment);
        foreach (var layer in walk.Order) definitions.Add(layer);

        var manifest = ReadManifest(manifestNode);
        foreach (var library in walk.Libraries) ReadLibrary(library);
        var laid = editionNode is null ? null : ReadEdition(editionNode);
        var sections = shape.Order.ToDictionary(s => s.Name, ReadSection, StringComparer.Ordinal);
        new ReferenceBinder(shape, sections, diagnostics).Bind(context.References, files.IsIncomplete);
        var strings = new StringTableReader(context, files, definitions).Read(walk.Order, LanguagesOf(manifestNode));
        var gates = walk.Order.Where(l => !l.IsAmendment).Select(ReadGate).ToList();
        var hash = ContentHash.Of(manifestNode, shape, definitions, strings, context.Prose.All.Values, gates.SelectMany(g => g.Overrides));
        var gate = throughGate ? new GateReading(walk.Order, files, source, diagnostics).Read(gates) : null;
        return new PackageParts(
            shape, manifest, sections, strings, context.Prose.All, context.Conditions, context.References, diagnostics, hash, gate) { Edition = laid };
    }

    private GateFile ReadGate(Layer layer)
    {
        var gate = new GateFile();
        if (layer.Has(GateFile.Name) && files.Yaml(layer, GateFile.Name) is { } node) shape.Gate.Read(node, "gate", context, gate, node.At);
        return gate;
    }

    private PackageManifest ReadManifest(MapNode? node)
    {
        var manifest = (PackageManifest)Construction.Instance(shape.Manifest.Type);
        if (node is null) return (PackageManifest)shape.Manifest.FillEmpty(manifest);
        shape.Manifest.Read(node, "scenario", context, manifest, node.At);
        CheckLanguages(node);
        return manifest;
    }

    private void ReadLibrary(MapNode node)
    {
        shape.Library.Read(node, "library", context, new LibraryManifest(), node.At);
        CheckLanguages(node);
    }

    private EditionManifest ReadEdition(MapNode node)
    {
        var manifest = new EditionManifest();
        shape.Edition.Read(node, "edition", context, manifest, node.At);
        CheckLanguages(node);
        return manifest;
    }

    private IReadOnlyDictionary<string, Entity> ReadSection(SectionShape section)
    {
        var entities = new OrderedDictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var (id, definition) in definitions.Of(section.Name))
        {
            var entity = (Entity)Construction.Instance(section.Entry.Type);
            entity.Id = id;
            section.Entry.Read(definition.Node, $"{section.Name}.{id}", context, entity, definition.Key.At);
            entity.WrittenAt = definition.Key.At;
            section.Entry.FillEmpty(entity);
            entities.Add(id, entity);
        }

        return entities;
    }

    private void CheckLanguages(MapNode manifest)
    {
        var own = manifest.Find("language") as ScalarNode;
        if (own is { IsNull: false } && !Languages.IsValid(own.Value)) diagnostics.Report(LanguageRules.BadLanguage, own.At, own.Value);
        if (manifest.Find("languages") is not ListNode { Items.Count: > 0 } list) return;
        foreach (var item in list.Items.OfType<ScalarNode>().Where(i => !i.IsNull && !Languages.IsValid(i.Value)))
            diagnostics.Report(LanguageRules.BadLanguage, item.At, item.Value);
        if (own is not null && !list.Items.OfType<ScalarNode>().Any(i => i.Value == own.Value))
            diagnostics.Report(LanguageRules.SourceNotListed, list.At, own.Value);
    }

    private static List<(string Language, Location At)> LanguagesOf(MapNode? manifest) =>
        manifest?.Find("languages") is ListNode list
            ? [.. list.Items.OfType<ScalarNode>().Where(i => Languages.IsValid(i.Value)).Select(i => (i.Value, i.At))]
            : [];
}
