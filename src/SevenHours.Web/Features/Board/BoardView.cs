using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Board;

/// <summary>What everybody in the room reads: nothing of the truth, nothing of any seat.</summary>
/// <param name="Day">The day of play in words, with the fictional date when the case has one.</param>
/// <param name="Time">The fictional time of day, <c>14:20</c>; exercise time when the case has none.</param>
/// <param name="State">Whether play runs: the id of the words for it.</param>
/// <param name="Phase">What is going on; empty when nobody wrote it.</param>
/// <param name="Lines">Public messages.</param>
/// <param name="Break">The next break; empty when nobody wrote it.</param>
/// <param name="Present">The agencies somebody sits in.</param>
public sealed record BoardView(string Day, string Time, string State, string Phase, Listed<string> Lines, string Break, Listed<string> Present)
{
    public static BoardView Of(OnFloor at, DateTimeOffset now)
    {
        var (exercise, board) = (at.Exercise, at.Exercise.Boards.Board);
        var clock = exercise.ClockOf(at.Team);
        var seconds = clock.Now(now);
        DateTime? fictional = DateTime.TryParse(exercise.Edition.Package?.Manifest.Begins, CultureInfo.InvariantCulture, DateTimeStyles.None, out var begins) ? begins.AddSeconds(seconds) : null;
        var day = at.Words["board.day", ("day", clock.Day)];
        return new BoardView(
            fictional is { } date ? $"{day} · {date.Day} {Times.Month(new DateTimeOffset(date, TimeSpan.Zero), at.Language.Tag)} {date.Year.ToString(CultureInfo.InvariantCulture)}" : day,
            fictional?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? Times.Short(seconds),
            $"board.state.{clock.Word}",
            at.Said(board.Phase),
            [.. board.Lines.Select(at.Said).Where(line => line.Length > 0)],
            at.Said(board.Break),
            Agencies(at));
    }

    /// <summary>The agencies somebody sits in now, by name.</summary>
    public static Listed<string> Agencies(OnFloor at)
    {
        var texts = at.Texts;
        var scenario = texts.Scenario;
        var seats = at.Exercise.Session.Seats.Where(seat => seat.Key.Syndicate == at.Team && seat.Value.People.Count > 0 && scenario.Seats.TryFind(seat.Key.Seat, out _))
            .Select(seat => scenario.Seats[scenario.Seats[seat.Key.Seat]]).Where(seat => !seat.IsRolePlayer);
        return [.. seats.Select(seat => texts.Of(seat.Agency)).Distinct().Order(StringComparer.Ordinal)];
    }
}
