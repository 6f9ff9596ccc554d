using SevenHours.Disciplines.Money;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Money.View;

namespace SevenHours.Web.Features.Money.Papers.View;

/// <summary>A note on something of the papers.</summary>
/// <param name="Kind">What it is on.</param>
/// <param name="Of">By which reference or number.</param>
/// <param name="Words">The words; null for none.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When, in exercise seconds.</param>
public sealed record NoteRow(string Kind, string Of, string? Words, string By, long At)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<NoteRow> All(SeatReading desk) => [.. desk.Desk.Part<MoneyDesk>().Papers.Notes.Reverse().Select(note => new NoteRow(
        desk.Word($"money.note.on.{SnakeCase.Of(note.Note.Kind)}"), string.Join(", ", note.Note.Of.Take(6)), desk.Texts.Find(note.Note.Note), desk.SeatTitle(note.Seat), note.At.Seconds))];
}
