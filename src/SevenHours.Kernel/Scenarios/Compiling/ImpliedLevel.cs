namespace SevenHours.Kernel;

/// <summary>A level the author did not write, because something else of the package says that it is there: a person's profile.</summary>
/// <remarks>It is called after its subject and kind, with a dot, which no id of an author has: <c>mira.trust</c>.</remarks>
/// <param name="Of">The author's id of whose state it is.</param>
/// <param name="Kind">Which state.</param>
/// <param name="Start">Its value at STARTEX, per mille.</param>
public sealed record ImpliedLevel(string Of, string Kind, int Start)
{
    /// <summary>What it is called.</summary>
    public string Name => $"{Of}.{Kind}";
}
