namespace SevenHours.Language;

/// <summary>A translatable sentence.</summary>
internal sealed class TextShape : ScalarShape
{
    public override string Shown => "a text";

    public override Type Type => typeof(Text);

    protected override object? Read(ScalarNode node, string path, MappingContext context)
    {
        if (string.IsNullOrWhiteSpace(node.Value))
        {
            context.Diagnostics.Report(LanguageRules.EmptyText, node.At, LastKey(path));
            return null;
        }

        return context.Add(new Text(path, node.Value.TrimEnd('\n'), node.At), node.File.Layer);
    }
}

/// <summary>The path of a Markdown file.</summary>
internal sealed class ProseShape : ScalarShape
{
    public override string Shown => "the path of a Markdown file";

    public override Type Type => typeof(Prose);

    protected override object? Read(ScalarNode node, string path, MappingContext context) => context.Prose.Find(node);
}

/// <summary>A condition.</summary>
internal sealed class ConditionShape(Scope scope) : ScalarShape
{
    public Scope Scope { get; } = scope;

    public override string Shown => "a condition";

    public override Type Type => typeof(Condition);

    protected override object? Read(ScalarNode node, string path, MappingContext context)
    {
        var root = ExpressionParser.Parse(node.Value, new ScalarMap(node).At, context.Diagnostics);
        var condition = new Condition(node.Value, node.At, root, Scope);
        context.Conditions.Add(condition);
        return condition;
    }
}

/// <summary>The id of an entity, or one of a few reserved words.</summary>
internal sealed class ReferenceShape(Type type, IReadOnlyList<string> words) : ScalarShape
{
    public Type Entity { get; } = type.GetGenericArguments()[0];

    public IReadOnlyList<string> Words { get; } = words;

    public override string Shown => "an id";

    public override Type Type => type;

    protected override object? Read(ScalarNode node, string path, MappingContext context)
    {
        var isWord = Words.Contains(node.Value);
        var reference = Construction.Reference(type, node.Value, node.At, isWord);
        context.References.Add((IReference)reference);
        return reference;
    }
}
