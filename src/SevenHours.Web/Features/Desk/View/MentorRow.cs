using SevenHours.Disciplines.Coaching;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>Something the team's mentor said, out of play.</summary>
/// <param name="Number">The notice by which it came.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Title">The id of what it is.</param>
/// <param name="Icon">The icon of it.</param>
/// <param name="Lines">The words, each with the icon of what it is.</param>
/// <param name="Stands">Whether the team stands still for it now.</param>
public sealed record MentorRow(int Number, long At, string Title, string Icon, Listed<(string Icon, string Says)> Lines, bool Stands)
{
    /// <summary>All of them, the latest first.</summary>
    internal static Listed<MentorRow> All(SeatReading desk)
    {
        var coaching = desk.Desk.Part<CoachingDesk>();
        return [.. coaching.Notes.Reverse().Select(note => Of(desk, note, note == coaching.Standing))];
    }

    private static MentorRow Of(SeatReading desk, MentorNote note, bool stands) => note.Kind switch
    {
        MentorNoteKind.Hint => new MentorRow(note.Number, note.At.Seconds, $"desk.mentor.{note.Rung.ToString().ToLowerInvariant()}", "bulb", Said(desk, note.Says, _ => "bulb"), stands),
        MentorNoteKind.TimeOut => new MentorRow(note.Number, note.At.Seconds, stands ? "desk.mentor.stands" : "desk.mentor.stood", "hand-stop", Said(desk, note.Says, _ => "message-2"), stands),
        _ => new MentorRow(
            note.Number, note.At.Seconds, "desk.mentor.feedback", "clipboard-text",
            Said(desk, note.Says, place => place < note.Says.Count - 2 ? "thumb-up" : place == note.Says.Count - 2 ? "help-circle" : "bulb"), stands),
    };

    private static Listed<(string, string)> Said(SeatReading desk, IReadOnlyList<TextRef> says, Func<int, string> icon) =>
        [.. says.Select((text, place) => (icon(place), desk.Of(text))).Where(line => line.Item2.Length > 0)];
}
