using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Texts that ship with the product in Markdown: a folder for each, a file for each language, its first line the title. Thread-safe.</summary>
internal sealed class ShippedTexts
{
    private readonly FrozenDictionary<string, ImmutableDictionary<string, ShippedText>> _all;

    /// <summary>The texts of a folder of the assembly.</summary>
    /// <param name="folder">The folder, with a slash at its end.</param>
    /// <param name="kind">How the names of the files begin, such as <c>handout.</c>; empty for those that are called by their language alone.</param>
    public ShippedTexts(string folder, string kind = "")
    {
        var assembly = typeof(ShippedTexts).Assembly;
        _all = assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Select(name => (Resource: name, Path: name[folder.Length..].Replace('\\', '/').Split('/')))
            .Select(file => (file.Resource, Name: file.Path[0], File: Path.GetFileNameWithoutExtension(file.Path[1])))
            .Where(file => file.File.StartsWith(kind, StringComparison.Ordinal) && !file.File[kind.Length..].Contains('.', StringComparison.Ordinal))
            .GroupBy(file => file.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Select(file => Read(file.File[kind.Length..], file.Resource)).ToImmutableDictionary(text => text.Language, StringComparer.Ordinal),
                StringComparer.Ordinal);

        ShippedText Read(string language, string resource)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var text = reader.ReadToEnd();
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            return new ShippedText(language, text[..end].TrimStart('#').Trim(), text[end..].Trim());
        }
    }

    /// <summary>Their names, in order.</summary>
    public ImmutableArray<string> Names => [.. _all.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A text for readers of a language: in their own, or as near to it as was written, or in English. Null when there is none of this name.</summary>
    public ShippedText? Find(string? name, string language) =>
        name is not null && _all.TryGetValue(name, out var texts) ? Wording.Find(texts, language, (text, write) => new ShippedText(language, write(text.Title), write(text.Markdown))) : null;

    /// <summary>Whether there is one of this name.</summary>
    public bool Has(string? name) => name is not null && _all.ContainsKey(name);

    /// <summary>The languages a text is in.</summary>
    public ImmutableArray<string> LanguagesOf(string name) => _all.TryGetValue(name, out var texts) ? [.. texts.Keys.Order(StringComparer.Ordinal)] : [];
}

/// <summary>A text as it ships, in one language.</summary>
/// <param name="Language">The language it is in.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Markdown">Its text.</param>
public sealed record ShippedText(string Language, string Title, string Markdown);
