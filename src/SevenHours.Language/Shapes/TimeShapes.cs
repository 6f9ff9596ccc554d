namespace SevenHours.Language;

/// <summary>A length of time.</summary>
internal sealed class SpanShape : ScalarShape
{
    public override string Shown => "a length of time such as `20m`";

    public override Type Type => typeof(Span);

    protected override object? Read(ScalarNode node, string path, MappingContext context) => ReadSpan(node, context) is { } span ? span : null;

    /// <summary>The span, or null when an error was reported.</summary>
    public static Span? ReadSpan(ScalarNode node, MappingContext context)
    {
        if (Span.TryParse(node.Value, out var span)) return span;
        context.Diagnostics.Report(LanguageRules.BadSpan, node.At, node.Value);
        return null;
    }
}

/// <summary>A moment, before STARTEX or after.</summary>
internal sealed class MomentShape : ScalarShape
{
    public override string Shown => "a moment such as `2h`, or `-30d` for one before STARTEX";

    public override Type Type => typeof(Moment);

    protected override object? Read(ScalarNode node, string path, MappingContext context)
    {
        if (Moment.TryParse(node.Value, out var moment)) return moment;
        context.Diagnostics.Report(LanguageRules.BadMoment, node.At, node.Value);
        return null;
    }
}

/// <summary>A length of time, or three.</summary>
internal sealed class SpreadShape : ValueShape
{
    public override string Shown => "a length of time or a list of three";

    public override Type Type => typeof(Spread);

    public override object? Read(YamlNode node, string path, MappingContext context)
    {
        switch (node)
        {
            case ScalarNode scalar: return SpanShape.ReadSpan(scalar, context) is { } always ? Spread.Always(always) : null;
            case ListNode { Items: [ScalarNode low, ScalarNode middle, ScalarNode high] }: return ReadThree(low, middle, high, context);
            case ListNode list:
                var count = list.Items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
                context.Diagnostics.Report(LanguageRules.BadSpread, node.At, list.Items.All(i => i is ScalarNode) ? $"a list of {count}" : "a list of something else");
                return null;
            default: return WrongNode(node, path, context);
        }
    }

    private static Spread? ReadThree(ScalarNode lowNode, ScalarNode middleNode, ScalarNode highNode, MappingContext context)
    {
        var (low, middle, high) =
            (SpanShape.ReadSpan(lowNode, context), SpanShape.ReadSpan(middleNode, context), SpanShape.ReadSpan(highNode, context));
        if (low is null || middle is null || high is null) return null;
        if (low > middle) context.Diagnostics.Report(LanguageRules.SpreadOrder, lowNode.At, lowNode.Value, middleNode.Value);
        else if (middle > high) context.Diagnostics.Report(LanguageRules.SpreadOrder, middleNode.At, middleNode.Value, highNode.Value);
        else return new Spread(low.Value, middle.Value, high.Value);
        return null;
    }
}
