namespace SevenHours.Language;

/// <summary>Anything that is written in a package as a YAML map.</summary>
public abstract class Model
{
    /// <summary>Where it is written.</summary>
    public Location WrittenAt { get; internal set; }
}

/// <summary>An entry of a section: a model with an id.</summary>
public abstract class Entity : Model
{
    /// <summary>The key it is written under; unique in its section.</summary>
    public string Id { get; internal set; } = "";
}
