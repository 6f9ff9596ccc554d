namespace SevenHours.Language;

/// <summary>What gathers while nodes become models.</summary>
internal sealed class MappingContext(Diagnostics diagnostics, ProseShelf prose)
{
    public Diagnostics Diagnostics { get; } = diagnostics;

    public ProseShelf Prose { get; } = prose;

    public List<IReference> References { get; } = [];

    public List<Condition> Conditions { get; } = [];

    /// <summary>Texts with the layer each was written in.</summary>
    public Dictionary<string, (Text Text, Layer Layer)> Texts { get; } = new(StringComparer.Ordinal);

    public Text Add(Text text, Layer layer)
    {
        Texts[text.Id] = (text, layer);
        return text;
    }
}
