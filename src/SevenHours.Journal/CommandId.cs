namespace SevenHours.Journal;

/// <summary>The identity of a command, chosen by whoever sends it: an append under an id already used is answered, not done again.</summary>
/// <remarks>
/// 1 to 128 visible ASCII characters, compared ordinally; unique in the whole journal, so scope a client's key by the seat that
/// sent it. <c>default</c> is the empty id and no append accepts it.
/// </remarks>
public readonly record struct CommandId
{
    /// <summary>Longest id, in characters.</summary>
    public const int MaxLength = 128;

    private readonly string? value;

    /// <summary>Takes an id.</summary>
    /// <exception cref="ArgumentException">The text is not a command id.</exception>
    public CommandId(string value)
    {
        if (!IsValid(value)) throw new ArgumentException("A command id has 1 to 128 visible ASCII characters.", nameof(value));
        this.value = value;
    }

    /// <summary>The id as text; empty for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>True when the text can be a command id; use it on what arrives from outside.</summary>
    public static bool IsValid(string? value) =>
        value is { Length: > 0 and <= MaxLength } && value.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;

    /// <summary>A fresh id for commands that nobody repeats.</summary>
    public static CommandId New() => new(Guid.NewGuid().ToString("N"));

    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}
