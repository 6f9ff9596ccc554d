using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>The readings that ship with the product, from <c>programmes/readings</c>: a folder for each, a file for each language, its first line the title. Thread-safe.</summary>
public static class ReadingShelf
{
    private const string Prefix = "Readings/";

    private static readonly Lazy<ImmutableDictionary<string, ImmutableDictionary<string, ShippedReading>>> s_all = new(ReadAll);

    /// <summary>Their names.</summary>
    public static ImmutableArray<string> Names => [.. s_all.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A reading in a language; in English where it was not translated. Null when there is none of this name.</summary>
    public static ShippedReading? Find(string? name, string language) =>
        name is not null && s_all.Value.TryGetValue(name, out var texts) ? texts.GetValueOrDefault(language) ?? texts["en"] : null;

    /// <summary>The languages a reading is in.</summary>
    public static ImmutableArray<string> LanguagesOf(string name) => s_all.Value.TryGetValue(name, out var texts) ? [.. texts.Keys.Order(StringComparer.Ordinal)] : [];

    /// <summary>The readings of a template, closed until their day.</summary>
    /// <param name="template">The template; null, or one that names none, has the note that fits every course.</param>
    /// <param name="programme">The programme made of it.</param>
    /// <param name="language">The language titles are kept in beside the reader's.</param>
    /// <param name="opens">The moment at which a day begins at the venue, in seconds since 1970.</param>
    public static ImmutableArray<CourseReading> Of(Template? template, Programme programme, string language, Func<DateOnly, long> opens) =>
    [
        .. (template?.Readings is { IsEmpty: false } named ? named : [new ReadingPlan("how-it-works", -21, true)]).Where(plan => Find(plan.Name, language) is not null).Select(plan => new CourseReading
        {
            Id = ProgrammeBook.NewKey(), Kind = ReadingKind.Note, Shelf = plan.Name, Title = Find(plan.Name, language)!.Title, IsRequired = plan.IsRequired,
            OpensAt = opens(programme.FirstDay.AddDays(plan.Day)),
        }),
    ];

    private static ImmutableDictionary<string, ImmutableDictionary<string, ShippedReading>> ReadAll()
    {
        var assembly = typeof(ReadingShelf).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Path: name[Prefix.Length..].Replace('\\', '/').Split('/'), Text: Text(name)))
            .GroupBy(file => file.Path[0], StringComparer.Ordinal)
            .ToImmutableDictionary(
                folder => folder.Key,
                folder => folder.Select(file => Shipped(Path.GetFileNameWithoutExtension(file.Path[1]), file.Text)).ToImmutableDictionary(text => text.Language, StringComparer.Ordinal),
                StringComparer.Ordinal);

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }

    private static ShippedReading Shipped(string language, string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new ShippedReading(language, text[..end].TrimStart('#').Trim(), text[end..].Trim());
    }
}

/// <summary>A reading as it ships, in one language.</summary>
/// <param name="Language">The language it is in.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Markdown">Its text.</param>
public sealed record ShippedReading(string Language, string Title, string Markdown);

/// <summary>A reading a template names.</summary>
/// <param name="Name">Its name in <see cref="ReadingShelf"/>.</param>
/// <param name="Day">When it opens, in days from day 1, negative before it.</param>
/// <param name="IsRequired">Whether everybody is asked to have read it.</param>
public sealed record ReadingPlan(string Name, int Day, bool IsRequired);
