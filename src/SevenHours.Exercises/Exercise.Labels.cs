using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Where an exercise stands among others, and which procedure began with it.</content>
public sealed partial class Exercise
{
    /// <summary>How many characters the name of a course or a place has at most.</summary>
    public const int LongestLabel = 80;

    /// <summary>How many characters the name of a procedure has at most.</summary>
    public const int LongestProcedure = 160;

    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <summary>Says to which course, year and place the exercise belongs; what is empty is taken away.</summary>
    /// <param name="by">For those who compare runs.</param>
    /// <param name="course">The course or cohort.</param>
    /// <param name="year">The year it counts for; null for the year it was made in.</param>
    /// <param name="place">The country or place.</param>
    /// <param name="key">Chosen by the client: the same key again is answered, not done again.</param>
    public Task<Refusal?> LabelAsync(Actor by, string course, int? year, string place, string key)
    {
        var (named, stands) = (NameOf(course), NameOf(place));
        return NoteAsync(
            by, key, course.Trim().Length > LongestLabel || place.Trim().Length > LongestLabel || year is < FirstYear or > LastYear ? ReviewRefusals.NoSuchLabel : null,
            new ReviewWire.Labelled(named?.Reference ?? TextRef.None, year, stands?.Reference ?? TextRef.None, by.Key),
            [.. new[] { named?.Attachment, stands?.Attachment }.OfType<NewAttachment>()]);
    }

    /// <summary>Notes that something is done otherwise from this exercise on.</summary>
    /// <param name="by">For those who compare runs.</param>
    /// <param name="name">What the procedure is called.</param>
    /// <param name="since">Since which day.</param>
    /// <param name="ownCaseOnly">Whether it concerns the scenario of this exercise alone.</param>
    /// <param name="agency">The author's id of the agency it concerns; null for all.</param>
    /// <param name="key">Chosen by the client: the same key again is answered, not done again.</param>
    public Task<Refusal?> NoteProcedureAsync(Actor by, string name, DateOnly since, bool ownCaseOnly, string? agency, string key)
    {
        var says = NameOf(name);
        return NoteAsync(
            by, key,
            says is null || name.Trim().Length > LongestProcedure || agency is not null && !Edition.Scenario.Agencies.TryFind(agency, out _) ? ReviewRefusals.ProcedureNeedsName : null,
            new ReviewWire.Changed(says?.Reference ?? TextRef.None, since, ownCaseOnly ? Edition.Scenario.Name : null, agency, by.Key, time.GetUtcNow()),
            [.. new[] { says?.Attachment }.OfType<NewAttachment>()]);
    }

    /// <summary>Takes a note of a procedure back.</summary>
    public Task<Refusal?> WithdrawProcedureAsync(Actor by, int procedure, string key) =>
        NoteAsync(by, key, procedure < 1 || procedure > Reviews.Now.Procedures.Count ? Refusal.NoSuchThing : null, new ReviewWire.TookBack(procedure, by.Key), []);

    // The name of a course or a procedure says nothing of whoever typed it: it stays when his words are erased.
    private static Words? NameOf(string typed) => typed.Trim() is { Length: > 0 } name ? TextStore.Prepare(name.ReplaceLineEndings(" "), owner: null) : null;

    private async Task<Refusal?> NoteAsync<T>(Actor by, string key, Refusal? refusal, T wire, IReadOnlyList<NewAttachment> words)
        where T : ReviewWire =>
        !by.May(Session, Permission.CompareRuns) ? ExerciseRefusals.StaffOnly
        : refusal
        ?? (await Reviews.AddAsync(CommandIdOf(by.Key, key), _ => wire, words) ? null : ExerciseRefusals.StorageUnavailable);
}
