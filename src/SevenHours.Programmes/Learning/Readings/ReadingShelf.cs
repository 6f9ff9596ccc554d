using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>The readings that ship with the product, from <c>programmes/readings</c>: a folder for each, a file for each language, its first line the title. Thread-safe.</summary>
public static class ReadingShelf
{
    private static readonly Lazy<ShippedTexts> s_all = new(() => new ShippedTexts("Readings/"));

    /// <summary>Their names.</summary>
    public static ImmutableArray<string> Names => s_all.Value.Names;

    /// <summary>A reading for readers of a language; in English where it was not translated. Null when there is none of this name.</summary>
    public static ShippedText? Find(string? name, string language) => s_all.Value.Find(name, language);

    /// <summary>The languages a reading is in.</summary>
    public static ImmutableArray<string> LanguagesOf(string name) => s_all.Value.LanguagesOf(name);

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
}

/// <summary>A reading a template names.</summary>
/// <param name="Name">Its name in <see cref="ReadingShelf"/>.</param>
/// <param name="Day">When it opens, in days from day 1, negative before it.</param>
/// <param name="IsRequired">Whether everybody is asked to have read it.</param>
public sealed record ReadingPlan(string Name, int Day, bool IsRequired);
