using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Room.View;

/// <summary>One line of an interview as a seat hears it.</summary>
/// <param name="Index">Its place among the lines of the interview, from 0; a line keeps it when it is relayed or coded anew.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Its name, by which it is coded or relayed; empty for who came and went.</param>
/// <param name="Who">Who spoke, came or went.</param>
/// <param name="IsMine">Whether this seat said it.</param>
/// <param name="Words">What was said, paragraph by paragraph; a stock sentence where there are no words.</param>
/// <param name="IsStock">Whether the words tell what happened rather than what was said.</param>
/// <param name="Seems">How the person seems; null when nothing is to be seen.</param>
/// <param name="Style">How it was asked; null unless a question.</param>
/// <param name="Suggested">How a machine would have coded it, when somebody chose otherwise; null when not.</param>
/// <param name="Facts">The facts said.</param>
/// <param name="RelayedBy">Who relayed it to this seat; null for nobody.</param>
/// <param name="Note">What a mediator said aside; null for nothing.</param>
public sealed record RoomLineRow(
    int Index,
    long At,
    RoomLineKind Kind,
    string Line,
    string Who,
    bool IsMine,
    Listed<string> Words,
    bool IsStock,
    string? Seems,
    QuestionStyle? Style,
    QuestionStyle? Suggested,
    Listed<FactLine> Facts,
    string? RelayedBy,
    string? Note)
{
    internal static RoomLineRow Of(SeatReading desk, RoomLine line, int index, string person)
    {
        Listed<string> said = [.. line.Words.Select(desk.Texts.Find).OfType<string>().Where(text => text.Length > 0)];
        var isStock = said.Count == 0;
        return new RoomLineRow(
            index, line.At.Seconds, line.Kind, line.Line.IsSome ? line.Line.ToString() : "",
            line.Seat.IsSome ? desk.SeatTitle(line.Seat) : person, line.Seat == desk.Desk.Seat,
            isStock ? [Stock(desk, line)] : said, isStock, desk.Texts.Find(line.Seems), line.Style,
            line.Suggested != line.Style ? line.Suggested : null, desk.Lines(line.Facts),
            line.RelayedBy.IsSome ? desk.SeatTitle(line.RelayedBy) : null, desk.Texts.Find(line.Note));
    }

    private static string Stock(SeatReading desk, RoomLine line) => line.Kind switch
    {
        RoomLineKind.Question => desk.Word($"room.did.{(line.Style ?? QuestionStyle.Open).ToString().ToLowerInvariant()}"),
        RoomLineKind.Answer => desk.Word($"answer.{(line.Answer ?? AnswerKind.Responds).ToString().ToLowerInvariant()}"),
        RoomLineKind.Missed => desk.Word("room.missed", ("language", Mediator.LanguageName.Of(desk.Texts.Words, line.Language ?? ""))),
        RoomLineKind.Relayed => desk.Word("room.relayed"),
        RoomLineKind.Joined => desk.Word("room.joined"),
        RoomLineKind.Left => desk.Word("room.left"),
        _ => desk.Word("room.closed"),
    };
}
