using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>What everybody in the room, and visitors, are shown.</content>
public sealed partial class Exercise
{
    /// <summary>How many lines the board, or a sheet's rules, have at most.</summary>
    public const int MostBoardLines = 8;

    /// <summary>Board and visitors' sheet.</summary>
    public BoardBook Boards => boards.Value;

    /// <summary>Writes the board of the plenary anew.</summary>
    /// <param name="by">For those who steer.</param>
    /// <param name="phase">What is going on; may be empty.</param>
    /// <param name="lines">Public messages; empty ones are left out.</param>
    /// <param name="next">The next break, in words; may be empty.</param>
    /// <param name="key">Chosen by the client.</param>
    public async Task<Refusal?> WriteBoardAsync(Actor by, string phase, IReadOnlyList<string> lines, string next, string key)
    {
        if (RefuseBoard(by, [phase, next, .. lines], lines) is { } refusal)
        {
            return refusal;
        }

        var (named, after, written) = (Typed(phase, by), Typed(next, by), Written(lines, by));
        var board = new PlenaryBoard(named?.Reference ?? TextRef.None, [.. written.Select(line => line.Reference)], after?.Reference ?? TextRef.None, by.Key);
        return await Boards.WriteAsync(board, CommandIdOf(by.Key, key), [.. new[] { named, after }.OfType<Words>().Concat(written).Select(line => line.Attachment)])
            ? null
            : ExerciseRefusals.StorageUnavailable;
    }

    /// <summary>Releases to visitors what they see; empty words take it back.</summary>
    /// <param name="by">For those who steer.</param>
    /// <param name="story">The public story so far.</param>
    /// <param name="stand">Where to stand.</param>
    /// <param name="rules">Rules of conduct, a line each.</param>
    /// <param name="showsWho">Whether they see which agencies play.</param>
    /// <param name="key">Chosen by the client.</param>
    public async Task<Refusal?> ReleaseToVisitorsAsync(Actor by, string story, string stand, IReadOnlyList<string> rules, bool showsWho, string key)
    {
        if ((RefuseBoard(by, [stand, .. rules], rules) ?? (story.Trim().Length > LongestStaffMessage ? ExerciseRefusals.BoardTooLong : null)) is { } refusal)
        {
            return refusal;
        }

        var (told, place, written) = (Typed(story, by), Typed(stand, by), Written(rules, by));
        var sheet = new VisitorSheet(told?.Reference ?? TextRef.None, place?.Reference ?? TextRef.None, [.. written.Select(line => line.Reference)], showsWho, by.Key);
        return await Boards.ReleaseAsync(sheet, CommandIdOf(by.Key, key), [.. new[] { told, place }.OfType<Words>().Concat(written).Select(line => line.Attachment)])
            ? null
            : ExerciseRefusals.StorageUnavailable;
    }

    private Refusal? RefuseBoard(Actor by, IReadOnlyList<string> all, IReadOnlyList<string> lines) =>
        !by.May(Session, Permission.Steer) ? ExerciseRefusals.StaffOnly
        : lines.Count(line => line.Trim().Length > 0) > MostBoardLines || all.Any(line => line.Trim().Length > LongestReason) ? ExerciseRefusals.BoardTooLong
        : null;

    private List<Words> Written(IReadOnlyList<string> lines, Actor by) => [.. lines.Select(line => Typed(line, by)).OfType<Words>()];
}
