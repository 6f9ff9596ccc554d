namespace SevenHours.Kernel;

/// <summary>A reference to words that stand outside the events.</summary>
/// <remarks>
/// Names of people and free text never enter an event. What a person typed is stored beside the journal as an erasable attachment, and
/// the event holds a salted commitment: <c>c:</c> and 64 hexadecimal digits. What the author wrote is named by its string id: <c>s:</c> and
/// the id. The kernel compares and stores references and never resolves them.
/// </remarks>
/// <param name="Value">The reference, or null for no words.</param>
public readonly record struct TextRef(string? Value)
{
    /// <summary>No words.</summary>
    public static readonly TextRef None = default;

    /// <summary>Whether there are any words.</summary>
    public bool IsSome => Value is not null;

    /// <summary>Whether the words are the author's, to be looked up in the scenario's string tables.</summary>
    public bool IsAuthored => Value is not null && Value.StartsWith("s:", StringComparison.Ordinal);

    /// <summary>Refers to words a person typed, by their commitment in hexadecimal.</summary>
    public static TextRef Typed(string commitment) => new("c:" + commitment);

    /// <summary>Refers to words of the scenario, by their string id.</summary>
    public static TextRef Authored(string stringId) => new("s:" + stringId);

    /// <summary>Refers to several words of the scenario, a line each; to one of them as <see cref="Authored(string)"/> does, and to none for none.</summary>
    /// <param name="lines">Words of the scenario alone: no string id has a space in it, so one stands between two of them.</param>
    public static TextRef Lines(IReadOnlyList<TextRef> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Count == 0 ? None : Authored(string.Join(' ', lines.Select(line => line.Key)));
    }

    /// <summary>The commitment or string id without its prefix.</summary>
    public string Key => Value is null ? "" : Value[2..];
}
