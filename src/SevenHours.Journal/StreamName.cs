namespace SevenHours.Journal;

/// <summary>The name of a stream, such as <c>exercise/ab12/branch/1</c>.</summary>
/// <remarks>
/// 1 to 200 characters: ASCII letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and <c>/</c> between non-empty segments.
/// Compared ordinally. <c>default</c> is the empty name; it names no stream and no append accepts it.
/// </remarks>
public readonly record struct StreamName : IComparable<StreamName>
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxLength = 200;

    private readonly string? value;

    /// <summary>Takes a name.</summary>
    /// <exception cref="ArgumentException">The text is not a stream name.</exception>
    public StreamName(string value)
    {
        if (!IsValid(value)) throw new ArgumentException($"'{value}' is not a stream name.", nameof(value));
        this.value = value;
    }

    /// <summary>The name as text; empty for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>True when the text can be a stream name.</summary>
    public static bool IsValid(string? value)
    {
        if (value is not { Length: > 0 and <= MaxLength }) return false;
        if (value[0] == '/' || value[^1] == '/' || value.Contains("//", StringComparison.Ordinal)) return false;
        return value.AsSpan().IndexOfAnyExcept(Allowed) < 0;
    }

    /// <summary>Ordinal order of the names.</summary>
    public int CompareTo(StreamName other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The name itself.</summary>
    public override string ToString() => Value;

    private static readonly System.Buffers.SearchValues<char> Allowed =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./");
}
