using System.Globalization;
using System.Reflection;

namespace SevenHours.Language;

/// <summary>A plain word or phrase that is not translated.</summary>
internal sealed class WordShape(bool isIdentifier) : ScalarShape
{
    public bool IsIdentifier { get; } = isIdentifier;

    public override string Shown => IsIdentifier ? "an identifier" : "a word";

    public override Type Type => typeof(string);

    protected override object? Read(ScalarNode node, string path, MappingContext context)
    {
        if (!IsIdentifier || Identifiers.IsValid(node.Value)) return node.Value;
        context.Diagnostics.Report(LanguageRules.BadId, node.At, node.Value);
        return null;
    }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class TruthShape : ScalarShape
{
    public override string Shown => "`true` or `false`";

    public override Type Type => typeof(bool);

    protected override object? Read(ScalarNode node, string path, MappingContext context)
    {
        if (node is { Style: ScalarStyle.Plain, Value: "true" }) return true;
        if (node is { Style: ScalarStyle.Plain, Value: "false" }) return false;
        context.Diagnostics.Report(LanguageRules.BadTruth, node.At, node.Value);
        return null;
    }
}

/// <summary>A whole number within bounds.</summary>
internal sealed class NumberShape(Type type, long least, long most) : ScalarShape
{
    public long Least { get; } = least;

    public long Most { get; } = most;

    /// <summary>Whether the author of the model set the bounds, rather than the machine.</summary>
    public bool IsBounded => Least is not (int.MinValue or long.MinValue);

    public override string Shown => IsBounded ? $"a whole number from {Invariant(Least)} to {Invariant(Most)}" : "a whole number";

    public override Type Type => type;

    protected override object? Read(ScalarNode node, string path, MappingContext context)
    {
        if (!long.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            context.Diagnostics.Report(LanguageRules.BadNumber, node.At, node.Value);
            return null;
        }

        if (number < Least || number > Most)
        {
            context.Diagnostics.Report(LanguageRules.OutOfRange, node.At, Invariant(number), Invariant(Least), Invariant(Most));
            return null;
        }

        return type == typeof(int) ? (object)(int)number : number;
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One of a list of words.</summary>
internal sealed class ChoiceShape : ScalarShape
{
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);

    public ChoiceShape(Type type)
    {
        Type = type;
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            values.Add(SnakeCase.Of(field.Name), field.GetValue(null)!);
            Meanings.Add(field.GetCustomAttribute<DocAttribute>()?.Text ?? "");
        }

        Words = [.. values.Keys];
    }

    /// <summary>The words in the order they are declared.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What each word means; empty where the model does not say.</summary>
    public List<string> Meanings { get; } = [];

    public override Type Type { get; }

    public override string Shown => "one of " + List;

    protected override object? Read(ScalarNode node, string path, MappingContext context)
    {
        if (values.TryGetValue(node.Value, out var value)) return value;
        context.Diagnostics.Report(LanguageRules.UnknownChoice, node.At, node.Value, List, context.Diagnostics.Hint(node.Value, Words));
        return null;
    }

    private string List => string.Join(", ", Words.Select(w => $"`{w}`"));
}

/// <summary>A moment of the fictional world's calendar, to the minute.</summary>
internal sealed class DateShape : ScalarShape
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd"];

    public override string Shown => "a date and time such as `2031-03-09T21:40`";

    public override Type Type => typeof(DateTime);

    protected override object? Read(ScalarNode node, string path, MappingContext context)
    {
        if (DateTime.TryParseExact(node.Value, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        context.Diagnostics.Report(LanguageRules.BadDate, node.At, node.Value);
        return null;
    }
}
