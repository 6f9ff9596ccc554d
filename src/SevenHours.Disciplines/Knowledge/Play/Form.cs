using System.Text.Json.Serialization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A structured document: a referral, a warrant request, an operation order.</summary>
public sealed class Form : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>The author's ids of the actions and topics it serves.</summary>
    public IReadOnlyList<string> For { get; init; } = [];

    /// <summary>Its fields, in the author's order.</summary>
    public required IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>The field with an id, or null.</summary>
    public FormField? Field(string name) => Fields.FirstOrDefault(f => f.Name == name);

    /// <summary>The essential fields that stay empty in <paramref name="values"/>.</summary>
    public IEnumerable<FormField> Missing(IReadOnlyList<FieldValue> values) =>
        Fields.Where(f => f.IsEssential && !values.Any(v => v.Field == f.Name && v.Text.IsSome));
}

/// <summary>One field of a form.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Title">Its label.</param>
/// <param name="IsEssential">Whether the form is incomplete without it.</param>
/// <param name="Hint">What a good answer holds, or none.</param>
/// <param name="Picks">The answers to choose from, by author's id; empty for free text.</param>
public sealed record FormField(
    string Name, TextRef Title, bool IsEssential, TextRef Hint, IReadOnlyList<(string Name, TextRef Title)> Picks);

/// <summary>What stands in a field.</summary>
/// <param name="Field">The author's id of the field.</param>
/// <param name="Text">What was typed, or the title of the pick.</param>
[method: JsonConstructor]
public readonly record struct FieldValue(string Field, TextRef Text);
