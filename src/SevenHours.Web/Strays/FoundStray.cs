using SevenHours.Language;

namespace SevenHours.Web.Strays;

/// <summary>An identifier outside the ranges reserved for fiction, with where it was typed.</summary>
/// <param name="Field">The field.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Found">The identifier, as the lint reads it.</param>
public sealed record FoundStray(TypedField Field, StrayKind Kind, string Found)
{
    /// <summary>The kind as strings and the audit log name it.</summary>
    public string KindName => Kind.ToString().ToLowerInvariant();

    /// <summary>What some fields of a form hold, in their order.</summary>
    public static IReadOnlyList<FoundStray> In(IFormCollection form, IEnumerable<TypedField> fields) =>
        [.. fields.SelectMany(field => IdentifierLint.Find(form[field.Name].ToString()).Select(stray => new FoundStray(field, stray.Kind, stray.Found)))];
}
