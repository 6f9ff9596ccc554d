using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Language;

/// <summary>A text in one language: one form, or one for each plural category where it counts something.</summary>
public sealed class Wording : IEquatable<Wording>
{
    private readonly SortedDictionary<string, string> forms;

    /// <summary>A text from its forms.</summary>
    /// <param name="forms">Texts by category of <see cref="Plural.All"/>; at least one.</param>
    public Wording(IEnumerable<KeyValuePair<string, string>> forms) =>
        this.forms = new(forms.ToDictionary(form => form.Key, form => form.Value), StringComparer.Ordinal);

    /// <summary>A text that counts nothing.</summary>
    public Wording(string text) : this([new(Plural.Other, text)]) { }

    /// <summary>Whether it has more than the one form.</summary>
    public bool IsPlural => forms.Count > 1 || !forms.ContainsKey(Plural.Other);

    /// <summary>The form that serves where no other does.</summary>
    public string Text => forms.GetValueOrDefault(Plural.Other) ?? forms.Values.Last();

    /// <summary>The forms in the order of <see cref="Plural.All"/>.</summary>
    public IEnumerable<(string Category, string Text)> Forms =>
        Plural.All.Where(forms.ContainsKey).Select(category => (category, forms[category]));

    /// <summary>The form of a category; null when the text has none.</summary>
    public string? Find(string category) => forms.GetValueOrDefault(category);

    /// <summary>The first sixteen bits of its SHA-256 as four hexadecimal digits: enough to see that a text has changed since somebody translated it.</summary>
    public string Mark()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\u001f', Forms.Select(form => $"{form.Category}\u001e{form.Text}")));
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 2));
    }

    /// <inheritdoc/>
    public bool Equals(Wording? other) => other is not null && forms.SequenceEqual(other.forms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Wording);

    /// <inheritdoc/>
    public override int GetHashCode() => forms.Aggregate(0, (hash, form) => HashCode.Combine(hash, form.Key, form.Value));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
