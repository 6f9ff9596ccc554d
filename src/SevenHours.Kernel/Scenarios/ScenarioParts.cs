namespace SevenHours.Kernel;

/// <summary>What a scenario is made of, before it is sealed.</summary>
public sealed class ScenarioParts
{
    /// <summary>The author's id.</summary>
    public required string Name { get; init; }

    /// <summary>The content hash.</summary>
    public required string Hash { get; init; }

    /// <summary>The disciplines in fixed order.</summary>
    public required IReadOnlyList<Discipline> Disciplines { get; init; }

    /// <summary>The author's texts.</summary>
    public required ITexts Texts { get; init; }

    /// <summary>What lies between the parts of the form that is played; null when nothing is left out.</summary>
    public Interlude? Interlude { get; set; }

    /// <summary>The package it was compiled from, or null when it cannot be amended.</summary>
    internal ScenarioOrigin? Origin { get; init; }

    internal Dictionary<Type, object> Tables { get; } = [];

    /// <summary>Adds the definitions of one kind.</summary>
    public ScenarioParts With<T>(Table<T> table)
        where T : Definition
    {
        Tables[typeof(T)] = table;
        return this;
    }

    /// <summary>Adds the definitions of one kind.</summary>
    public ScenarioParts With<T>(params IEnumerable<T> definitions)
        where T : Definition => With(new Table<T>(definitions));

    /// <summary>Seals the scenario: who watches what is worked out here, once.</summary>
    public Scenario Seal() => new(this);
}
