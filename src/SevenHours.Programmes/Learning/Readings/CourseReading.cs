using System.Collections.Immutable;
using SevenHours.Language;

namespace SevenHours.Programmes;

/// <summary>Something to read before a course or one of its sessions.</summary>
public sealed record CourseReading : LearningPart
{
    /// <summary>Longest note in one language, in characters.</summary>
    public const int LongestNote = 20_000;

    /// <summary>Longest address, in characters.</summary>
    public const int LongestAddress = 500;

    /// <summary>Largest file, in bytes.</summary>
    public const int LargestFile = 10 * 1024 * 1024;

    /// <summary>Most readings of a course.</summary>
    public const int Most = 60;

    /// <summary>How it is read.</summary>
    public required ReadingKind Kind { get; init; }

    /// <summary>What it is called, by the tags of languages; where one is lacking, <see cref="LearningPart.Title"/> stands.</summary>
    public ImmutableDictionary<string, string> Titles { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Its text in Markdown, by the tags of languages; empty unless it is a note.</summary>
    public ImmutableDictionary<string, string> Notes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Its address, <c>https</c> or <c>http</c>; empty unless it is a link.</summary>
    public string Address { get; init; } = "";

    /// <summary>What its file is called; null unless it is a file that was sent.</summary>
    public string? FileName { get; init; }

    /// <summary>Whether everybody is asked to have read it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The session it is read for; null for the whole course.</summary>
    public string? Session { get; init; }

    /// <summary>Its name in <see cref="ReadingShelf"/> as long as nobody has changed its words; null for one of the course's own.</summary>
    public string? Shelf { get; init; }

    /// <summary>What it is called in a language.</summary>
    public string TitleIn(string language) => Wording.Near(Titles, language) ?? (Shelf is null ? Title : ReadingShelf.Find(Shelf, language)?.Title ?? Title);

    /// <summary>Its text in a language, or as near to it as was written, and the language it is in: English, or the first there is, where nothing near was. Null when it has none.</summary>
    public (string Language, string Markdown)? NoteIn(string language)
    {
        if (Shelf is not null && ReadingShelf.Find(Shelf, language) is { } shipped)
            return (shipped.Language, shipped.Markdown);

        var notes = Notes.ToImmutableDictionary(pair => pair.Key, pair => new NoteText(pair.Key, pair.Value), StringComparer.Ordinal);
        return (Wording.Find(notes, language, static (latin, write) => new NoteText(SerbianScript.Cyrillic, write(latin.Markdown)))
            ?? notes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).FirstOrDefault()) is { } note
            ? (note.Language, note.Markdown)
            : null;
    }

    private sealed record NoteText(string Language, string Markdown);

    /// <summary>Whether an address can be given out: whole, and of the web.</summary>
    public static bool IsAddress(string typed) =>
        typed.Length is > 0 and <= LongestAddress && Uri.TryCreate(typed, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
}

/// <summary>How a reading is read.</summary>
public enum ReadingKind
{
    /// <summary>A text written here.</summary>
    Note,

    /// <summary>A page elsewhere.</summary>
    Link,

    /// <summary>A file that was sent.</summary>
    File,
}

/// <summary>That somebody has read something: he said so himself.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Person">Who.</param>
/// <param name="At">When he said so, in seconds since 1970.</param>
public sealed record ReadMark(string Reading, string Person, long At);

/// <summary>The file of a reading.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Name">What it is called.</param>
/// <param name="File">Its bytes.</param>
public sealed record ReadingFile(string Reading, string Name, byte[] File);
