namespace SevenHours.Language;

/// <summary>What a value is.</summary>
public enum ValueKind
{
    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Words; only ever an argument.</summary>
    Words,
}

/// <summary>What one argument of a function may be.</summary>
/// <param name="Kind">
/// <c>number</c>, <c>duration</c>, <c>truth</c> or <c>words</c> for a value; anything else is a kind of name, or several
/// divided by <c>|</c>.
/// </param>
/// <param name="IsOptional">May be left out; so may all that follow.</param>
/// <param name="IsRepeated">May be written any number of times, also never; only the last may.</param>
public sealed record ParameterKind(string Kind, bool IsOptional = false, bool IsRepeated = false)
{
    /// <summary>The kinds of name, in the order they are tried.</summary>
    public IReadOnlyList<string> Kinds { get; } = Kind.Split('|');

    /// <summary>The kind of value, or null when a name is meant.</summary>
    public ValueKind? Value { get; } = Kind switch
    {
        "number" => ValueKind.Number,
        "duration" => ValueKind.Duration,
        "truth" => ValueKind.Truth,
        "words" => ValueKind.Words,
        _ => null,
    };

    /// <summary><c>fact</c>, <c>seat|agency</c>, <c>place?</c> (optional) or <c>fact*</c> (repeated).</summary>
    public static implicit operator ParameterKind(string written) => Parse(written);

    /// <summary>Reads <c>fact</c>, <c>seat|agency</c>, <c>place?</c> (optional) or <c>fact*</c> (repeated).</summary>
    public static ParameterKind Parse(string written) => written[^1] switch
    {
        '?' => new ParameterKind(written[..^1], IsOptional: true),
        '*' => new ParameterKind(written[..^1], IsRepeated: true),
        _ => new ParameterKind(written),
    };

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => Kind + (IsOptional ? "?" : IsRepeated ? "*" : "");
}

/// <summary>A function conditions can ask.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Returns">What it answers.</param>
/// <param name="Scope">Where it can be asked.</param>
/// <param name="Doc">One sentence for the reference page.</param>
public sealed record FunctionSignature(
    string Name, IReadOnlyList<ParameterKind> Parameters, ValueKind Returns, Scope Scope, string Doc)
{
    /// <summary>The fewest arguments.</summary>
    public int Fewest => Parameters.Count(p => p is { IsOptional: false, IsRepeated: false });

    /// <summary>The most arguments.</summary>
    public int Most => Parameters is [.., { IsRepeated: true }] ? int.MaxValue : Parameters.Count;

    /// <summary>The parameter an argument belongs to.</summary>
    public ParameterKind ParameterAt(int argument) => Parameters[Math.Min(argument, Parameters.Count - 1)];

    /// <summary>As an author would write it: <c>knows(seat|agency, fact)</c>.</summary>
    public override string ToString() => Parameters.Count == 0 ? Name : $"{Name}({string.Join(", ", Parameters)})";
}

/// <summary>The functions conditions can ask. <c>elapsed</c>, the exercise time, is always among them.</summary>
public sealed class Vocabulary
{
    /// <summary>The keyword for the exercise time since STARTEX.</summary>
    public const string Elapsed = "elapsed";

    private readonly SortedDictionary<string, FunctionSignature> functions = new(StringComparer.Ordinal)
    {
        [Elapsed] = new FunctionSignature(Elapsed, [], ValueKind.Duration, Scope.Both, "Exercise time since STARTEX."),
    };

    /// <summary>All functions by name.</summary>
    public IReadOnlyCollection<FunctionSignature> All => functions.Values;

    /// <summary>Adds a function.</summary>
    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public Vocabulary Add(FunctionSignature function)
    {
        functions.Add(function.Name, function);
        return this;
    }

    /// <summary>The function of a name, or null.</summary>
    public FunctionSignature? Find(string name) => functions.GetValueOrDefault(name);

    /// <summary>What a name in an argument means: the first kind it exists in.</summary>
    /// <param name="name">The name as written; <c>fact.blue_door</c> looks only among the facts.</param>
    /// <param name="parameter">The parameter it is written for.</param>
    /// <param name="exists">Whether there is a name of a kind.</param>
    /// <returns>The kind and the name without its kind, or null when there is none.</returns>
    public static (string Kind, string Name)? Resolve(string name, ParameterKind parameter, Func<string, string, bool> exists)
    {
        foreach (var kind in parameter.Kinds)
        {
            if (exists(kind, name)) return (kind, name);
            var isQualified = name.Length > kind.Length && name[kind.Length] == '.' && name.StartsWith(kind, StringComparison.Ordinal);
            if (isQualified && exists(kind, name[(kind.Length + 1)..])) return (kind, name[(kind.Length + 1)..]);
        }

        return null;
    }
}
