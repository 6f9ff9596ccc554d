namespace SevenHours.Language;

/// <summary>A reference whatever it points at.</summary>
public interface IReference
{
    /// <summary>The id as written.</summary>
    string Id { get; }

    /// <summary>Where it is written.</summary>
    Location At { get; }

    /// <summary>What may be meant: the type of entity.</summary>
    Type Kind { get; }

    /// <summary>Whether one of the property's reserved words is written instead of an id.</summary>
    bool IsWord { get; }

    /// <summary>The entity, or null when the id is unknown or a reserved word.</summary>
    Entity? Found { get; }
}

/// <summary>The id of an entity, resolved once all files are read.</summary>
/// <typeparam name="T">The entity, or a base class shared by the entities of several sections.</typeparam>
public sealed class Reference<T> : IReference, IBindable where T : Entity
{
    private T? target;

    internal Reference(string id, Location at, bool isWord) => (Id, At, IsWord) = (id, at, isWord);

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public Location At { get; }

    /// <inheritdoc/>
    public Type Kind => typeof(T);

    /// <inheritdoc/>
    public bool IsWord { get; }

    /// <inheritdoc/>
    public Entity? Found => target;

    /// <summary>The entity.</summary>
    /// <exception cref="InvalidOperationException">The id is unknown (an error was reported) or a reserved word.</exception>
    public T Target => target ?? throw new InvalidOperationException($"{At}: `{Id}` is not resolved.");

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    void IBindable.Bind(Entity entity) => target = (T)entity;
}

/// <summary>The writing side of a reference; the reader alone uses it.</summary>
internal interface IBindable
{
    void Bind(Entity entity);
}
