namespace SevenHours.Language;

/// <summary>Names the section an <see cref="Entity"/> is written in, and says what one entry is.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SectionAttribute(string name, string doc) : Attribute
{
    /// <summary>The top-level key.</summary>
    public string Name { get; } = name;

    /// <summary>What one entry is.</summary>
    public string Doc { get; } = doc;
}

/// <summary>Names one of several forms a model can take; it is written as a map with that single key.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class VariantAttribute(string name, string doc = "") : Attribute
{
    /// <summary>The key.</summary>
    public string Name { get; } = name;

    /// <summary>What the form means.</summary>
    public string Doc { get; } = doc;
}

/// <summary>Describes a property or a word of a choice, for the schema and the reference page.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class, Inherited = false)]
public sealed class DocAttribute(string text) : Attribute
{
    /// <summary>One sentence.</summary>
    public string Text { get; } = text;
}

/// <summary>The key must be written. A property declared <c>required</c> counts as marked.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RequiredAttribute : Attribute;

/// <summary>The least and the most a number may be.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BetweenAttribute(long least, long most) : Attribute
{
    /// <summary>The least.</summary>
    public long Least { get; } = least;

    /// <summary>The most.</summary>
    public long Most { get; } = most;
}

/// <summary>A plain word must be an identifier: small letters, digits and underscores, beginning with a letter.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdentifierAttribute : Attribute;

/// <summary>The list or map must have an entry.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotEmptyAttribute : Attribute;

/// <summary>A list of one may be written without brackets.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOrManyAttribute : Attribute;

/// <summary>The property that is meant when the model is written as a bare value instead of a map.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShorthandAttribute : Attribute;

/// <summary>Words a reference may hold instead of an id, such as <c>actor</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WordsAttribute(params string[] words) : Attribute
{
    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; } = words;
}

/// <summary>The keys of the map are ids of these entities.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeysOfAttribute(Type entity) : Attribute
{
    /// <summary>The entity, or a base class shared by the entities of several sections.</summary>
    public Type Entity { get; } = entity;
}

/// <summary>What the conditions of the property may ask about; <see cref="Scope.Truth"/> when absent.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ScopeAttribute(Scope scope) : Attribute
{
    /// <summary>The scope.</summary>
    public Scope Scope { get; } = scope;
}
