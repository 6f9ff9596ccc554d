using SevenHours.Disciplines.Planning;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>Minutes somebody sent.</summary>
/// <param name="Id">The handle of the message they came with.</param>
/// <param name="At">When they came, in exercise seconds.</param>
/// <param name="From">Who sent them.</param>
/// <param name="Purpose">What the meeting was for.</param>
/// <param name="StartedAt">When it began, in exercise seconds.</param>
/// <param name="Attended">Who was there, in words.</param>
/// <param name="Lines">The sheet; its facts came with the message.</param>
public sealed record MinutesRow(string Id, long At, string From, string Purpose, long StartedAt, string Attended, Listed<SheetRow> Lines)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<MinutesRow> All(SeatReading desk) =>
    [
        .. desk.Desk.Part<PlanningDesk>().Received.Reverse().Select(received => new MinutesRow(
            received.Minutes.Message.ToString(), received.At.Seconds, desk.SeatTitle(received.Minutes.From), desk.Of(received.Minutes.Purpose),
            received.Minutes.StartedAt.Seconds, desk.Seats(received.Minutes.Attended),
            [.. received.Minutes.Lines.Select(line => SheetRow.Of(desk, line))])),
    ];
}
