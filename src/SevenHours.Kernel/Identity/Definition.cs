namespace SevenHours.Kernel;

/// <summary>Something an author named in a scenario: a seat, a fact, a rule. Immutable once the scenario is built.</summary>
public abstract class Definition
{
    /// <summary>The author's id, such as <c>blue_door</c>: ASCII, unique within its table.</summary>
    public required string Name { get; init; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
