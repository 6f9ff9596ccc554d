namespace SevenHours.Kernel;

/// <summary>A state of a person or a network between 0 and 100, kept in per mille: trust, distress, alert.</summary>
public sealed class Level : Definition
{
    /// <summary>Whose state it is.</summary>
    public required Id<Subject> Of { get; init; }

    /// <summary>Which state: <c>trust</c>, <c>alert</c>. Conditions call it by this name.</summary>
    public required string Kind { get; init; }

    /// <summary>The value at STARTEX, 0 to 1000 per mille.</summary>
    public int Start { get; init; }

    /// <summary>Its drift in per mille an hour when nothing happens; negative falls.</summary>
    public int DriftPerHour { get; init; }

    /// <summary>The words people in play see instead of the figure, from the lowest up.</summary>
    public IReadOnlyList<(int FromPermille, TextRef Word)> Words { get; init; } = [];

    /// <summary>The word for a value.</summary>
    public TextRef WordFor(int permille)
    {
        var word = TextRef.None;
        foreach (var (from, candidate) in Words)
        {
            if (permille >= from)
            {
                word = candidate;
            }
        }

        return word;
    }
}
