using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>What one country said of its practice in one year: as its presenter stated it, with source and date, and never as the product's own word.</summary>
public sealed record Presentation
{
    /// <summary>Longest of its lines, in characters.</summary>
    public const int LongestLine = 200;

    /// <summary>Longest of its texts, in characters.</summary>
    public const int LongestText = 2_000;

    /// <summary>Its key.</summary>
    public required string Id { get; init; }

    /// <summary>The programme it was presented in.</summary>
    public required string Programme { get; init; }

    /// <summary>What that programme was called then: the library outlives it.</summary>
    public required string Title { get; init; }

    /// <summary>The country, as a two-letter code.</summary>
    public required string Country { get; init; }

    /// <summary>The year whose law and practice it tells.</summary>
    public required int Year { get; init; }

    /// <summary>Who presented it, as he wants to be named; empty for nobody.</summary>
    public string Presenter { get; init; } = "";

    /// <summary>The person of the roster who presents it; null when he is not in it. Erasing him erases his name here.</summary>
    public string? Person { get; init; }

    /// <summary>Where it stands: laws, reports, pages.</summary>
    public string Source { get; init; } = "";

    /// <summary>The day it was stated.</summary>
    public required DateOnly StatedOn { get; init; }

    /// <summary>What it says in each row; a row of which nothing was said is not there.</summary>
    public ImmutableArray<PracticeCell> Cells { get; init; } = [];

    /// <summary>When the manager let it into the library, in seconds since 1970; null while it stays in its programme.</summary>
    public long? InLibrarySince { get; init; }

    /// <summary>When it was changed last, in seconds since 1970.</summary>
    public long ChangedAt { get; init; }

    /// <summary>What it says in a row; an empty cell when nothing was said.</summary>
    public PracticeCell CellOf(FrameRow row) => Cells.FirstOrDefault(cell => cell.Row == row) ?? new PracticeCell(row);

    /// <summary>The id of the sentence that says what is wrong; null when it can be kept.</summary>
    public string? Wrong =>
        Country.Length != 2 ? "national.wrong.country"
        : Year is < 1990 or > 2200 ? "national.wrong.year"
        : Source.Length == 0 && !Cells.IsEmpty ? "national.wrong.source"
        : Cells.Any(cell => cell.Days is < 0 or > PracticeFrame.MostDays || cell.ChildDays is < 0 or > PracticeFrame.MostDays) ? "national.wrong.days"
        : null;
}

/// <summary>What a country said in one row of the frame.</summary>
/// <param name="Row">The row.</param>
/// <param name="Says">In the presenter's words; may be empty.</param>
public sealed record PracticeCell(FrameRow Row, string Says = "")
{
    /// <summary>Which of the answers of the frame hold, in their order.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    /// <summary>A period in days, where the row counts days.</summary>
    public int? Days { get; init; }

    /// <summary>The same for a child, where it differs.</summary>
    public int? ChildDays { get; init; }

    /// <summary>Whether anything was said.</summary>
    public bool IsSaid => Says.Length > 0 || !Answers.IsEmpty || Days is not null;

    /// <summary>What can be laid beside other countries: the answers, or the days; empty when it was told in words alone.</summary>
    public string Key => Days is { } days
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{days}/{ChildDays ?? days}")
        : string.Join(' ', Answers);
}

/// <summary>A question about one row of a presentation, and its answer.</summary>
public sealed record PracticeQuestion
{
    /// <summary>Longest question or answer, in characters.</summary>
    public const int LongestText = 600;

    /// <summary>Its key.</summary>
    public required string Id { get; init; }

    /// <summary>The presentation it is about.</summary>
    public required string Presentation { get; init; }

    /// <summary>The row it is about.</summary>
    public required FrameRow Row { get; init; }

    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>Who asks, as he wants to be named; empty for nobody.</summary>
    public string By { get; init; } = "";

    /// <summary>When it was asked, in seconds since 1970.</summary>
    public required long At { get; init; }

    /// <summary>The answer; empty while it waits.</summary>
    public string Answer { get; init; } = "";

    /// <summary>When it was answered, in seconds since 1970; null while it waits.</summary>
    public long? AnsweredAt { get; init; }
}

/// <summary>The way to ask from a telephone while a session runs: an address with a secret, open for some hours.</summary>
/// <remarks>The secret is kept as it is: it stands on a screen in a room, and asking is all it opens.</remarks>
/// <param name="Programme">The programme; it has one at most.</param>
/// <param name="Secret">What its address ends in.</param>
/// <param name="Until">When it closes by itself, in seconds since 1970.</param>
public sealed record TalkDoor(string Programme, string Secret, long Until)
{
    /// <summary>How long it stays open, in hours.</summary>
    public const int Hours = 12;
}
