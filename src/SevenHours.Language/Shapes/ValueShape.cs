namespace SevenHours.Language;

/// <summary>
/// What may be written as the value of a key. One family of shapes serves the reader, the JSON schema and the reference page, so
/// that the three cannot disagree.
/// </summary>
internal abstract class ValueShape
{
    /// <summary>What to write, for a sentence: "a whole number".</summary>
    public abstract string Shown { get; }

    /// <summary>The property's type.</summary>
    public abstract Type Type { get; }

    /// <summary>The value, or null when an error was reported. The node is never null in the sense of YAML.</summary>
    /// <param name="node">What is written.</param>
    /// <param name="path">The string id so far.</param>
    /// <param name="context">Receives references, texts and errors.</param>
    public abstract object? Read(YamlNode node, string path, MappingContext context);

    /// <summary>Whether a bare value may be meant; decides whether a map is a shorthand or the full form.</summary>
    public virtual bool TakesMap => false;

    protected object? WrongNode(YamlNode node, string path, MappingContext context)
    {
        context.Diagnostics.Report(LanguageRules.WrongNode, node.At, LastKey(path), Shown, node.Shown);
        return null;
    }

    protected static string LastKey(string path) => path[(path.LastIndexOf('.') + 1)..];
}

/// <summary>A shape written as a single value.</summary>
internal abstract class ScalarShape : ValueShape
{
    public sealed override object? Read(YamlNode node, string path, MappingContext context) =>
        node is ScalarNode scalar ? Read(scalar, path, context) : WrongNode(node, path, context);

    protected abstract object? Read(ScalarNode node, string path, MappingContext context);
}
