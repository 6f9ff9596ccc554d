namespace SevenHours.Language;

/// <summary>Lays an entry over the one a library defines.</summary>
/// <remarks>
/// <c>replace</c> drops what the library says. <c>extend</c> keeps it and changes key by key: a map is extended in turn, a list or
/// a value is replaced, and a key written without a value is taken out. In an amendment a list lengthens the one below.
/// </remarks>
internal static class Overlay
{
    /// <summary>The entry that counts from here on, or null when an error was reported and the one below stays.</summary>
    public static Definition? Lay(
        Layer layer, string name, IReadOnlyDictionary<string, Definition> section, ScalarNode key, YamlNode value, Diagnostics diagnostics)
    {
        var node = value.IsNull ? new MapNode(key.File, key.Line, key.Column, []) : value;
        var overlay = (node as MapNode)?.Find(ModelShape.OverlayKey);
        var below = section.GetValueOrDefault(key.Value);
        if (below?.Layer == layer)
        {
            diagnostics.Report(LanguageRules.DuplicateId, key.At, key.Value, below.Key.At.ToString());
            return null;
        }

        if (overlay is null)
        {
            if (below is null) return new Definition(key, node, layer, IsOverlaid: false);
            diagnostics.Report(LanguageRules.NeedsOverlay, key.At, $"{name}.{key.Value}", below.Key.At.ToString());
            return null;
        }

        var own = ((MapNode)node).Without(ModelShape.OverlayKey);
        var word = (overlay as ScalarNode)?.Value;
        if (word is not ("extend" or "replace")) diagnostics.Report(LanguageRules.BadOverlay, overlay.At, word ?? overlay.Shown);
        else if (below is not null) return new Definition(key, word == "extend" ? Extend(below.Node, own, layer.IsAmendment) : own, layer, IsOverlaid: true);
        else diagnostics.Report(LanguageRules.OverlayOfNothing, overlay.At, $"{name}.{key.Value}", diagnostics.Hint(key.Value, section.Keys));
        return below is null ? new Definition(key, own, layer, IsOverlaid: false) : null;
    }

    private static YamlNode Extend(YamlNode below, YamlNode above, bool lengthens)
    {
        if (lengthens && below is ListNode list && above is ListNode more)
            return new ListNode(more.File, more.Line, more.Column, [.. list.Items, .. more.Items]);
        if (below is not MapNode old || above is not MapNode changes) return above;
        var entries = new List<MapEntry>(old.Entries.Count + changes.Entries.Count);
        foreach (var entry in old.Entries)
        {
            var change = changes.Find(entry.Key.Value);
            if (change is null) entries.Add(entry);
            else if (!change.IsNull) entries.Add(new MapEntry(KeyOf(changes, entry.Key.Value), Extend(entry.Value, change, lengthens)));
        }

        entries.AddRange(changes.Entries.Where(e => !e.Value.IsNull && old.Find(e.Key.Value) is null));
        return new MapNode(changes.File, changes.Line, changes.Column, entries);
    }

    private static ScalarNode KeyOf(MapNode map, string key) => map.Entries.First(e => e.Key.Value == key).Key;
}
