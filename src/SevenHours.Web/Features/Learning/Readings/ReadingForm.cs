using System.Collections.Immutable;
using SevenHours.Programmes;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Learning.Readings;

/// <summary>A reading as it was written into a form.</summary>
internal static class ReadingForm
{
    /// <summary>The languages of the interface a programme's people read: those of its floor and interpreters, and the writer's own.</summary>
    public static IReadOnlyList<UiLanguage> Languages(Programme programme, UiLanguage reader) =>
        [.. UiLanguage.All.Where(language => language.Tag == reader.Tag || programme.Languages.Any(tag => UiLanguage.Find(tag) == language)).OrderBy(language => language.Tag == reader.Tag ? 0 : 1)];

    /// <summary>A reading as a form asks for it; null with the id of the sentence that says what is wrong.</summary>
    /// <param name="form">The form.</param>
    /// <param name="known">The reading as it is, or a new one without words.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="reader">Whose words the title without a language is in.</param>
    /// <param name="wrong">The id of the sentence that says what is wrong.</param>
    public static CourseReading? Of(IFormCollection form, CourseReading known, Programme programme, UiLanguage reader, out string? wrong)
    {
        var kind = Enum.TryParse<ReadingKind>(form["kind"], out var wanted) && Enum.IsDefined(wanted) ? wanted : known.Kind;
        var (titles, notes) = (known.Titles, known.Notes);
        foreach (var language in Languages(programme, reader))
        {
            if (form.ContainsKey($"title-{language.Tag}"))
                titles = Set(titles, language.Tag, form[$"title-{language.Tag}"]);
            if (form.ContainsKey($"note-{language.Tag}"))
                notes = Set(notes, language.Tag, form[$"note-{language.Tag}"]);
        }

        // As long as the words are those that ship, they are kept by their name, and every reader has them in his own language.
        var shelf = IsAsShipped(known.Shelf, kind, titles, notes) ? known.Shelf : null;
        var title = titles.GetValueOrDefault(reader.Tag) ?? titles.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).FirstOrDefault() ?? known.Title;
        var address = form["address"].ToString().Trim();
        var file = form.Files.GetFile("file");
        wrong = title.Length == 0 || titles.Values.Any(one => one.Length > LearningPart.LongestTitle) ? "learning.wrong.reading"
            : kind == ReadingKind.Link && !CourseReading.IsAddress(address) ? "learning.wrong.address"
            : kind == ReadingKind.Note && shelf is null && notes.IsEmpty || notes.Values.Any(note => note.Length > CourseReading.LongestNote) ? "learning.wrong.note"
            : kind == ReadingKind.File && known.FileName is null && file is not { Length: > 0 } ? "learning.wrong.nofile"
            : null;
        return wrong is not null ? null : known with
        {
            Kind = kind, Title = title, Shelf = shelf, Address = kind == ReadingKind.Link ? address : "", IsRequired = form["required"] == "yes",
            Titles = shelf is null ? titles : ImmutableDictionary<string, string>.Empty, Notes = shelf is null && kind == ReadingKind.Note ? notes : ImmutableDictionary<string, string>.Empty,
            Session = programme.FindSession(form["session"])?.Id, FileName = kind == ReadingKind.File ? known.FileName : null,
        };
    }

    private static bool IsAsShipped(string? shelf, ReadingKind kind, ImmutableDictionary<string, string> titles, ImmutableDictionary<string, string> notes) =>
        shelf is not null && kind == ReadingKind.Note
        && titles.All(pair => ReadingShelf.Find(shelf, pair.Key)?.Title == pair.Value)
        && notes.All(pair => Plain(ReadingShelf.Find(shelf, pair.Key)?.Markdown) == Plain(pair.Value));

    private static ImmutableDictionary<string, string> Set(ImmutableDictionary<string, string> words, string language, string? typed) =>
        Plain(typed) is { Length: > 0 } text ? words.SetItem(language, text) : words.Remove(language);

    // Browsers send line ends of their own.
    private static string Plain(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}
