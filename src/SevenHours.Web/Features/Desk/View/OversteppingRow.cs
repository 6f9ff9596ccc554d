using SevenHours.Disciplines.Actions;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>An act outside a mandate that the seat was told of.</summary>
/// <param name="Id">The handle of the act.</param>
/// <param name="At">When it began, in exercise seconds.</param>
/// <param name="Title">What is done.</param>
/// <param name="By">The agency that does it.</param>
/// <param name="Action">The author's id of the action, which the catalogue publishes.</param>
/// <param name="IsOurs">Whether it is the seat's own agency.</param>
public sealed record OversteppingRow(string Id, long At, string Title, string By, string Action, bool IsOurs)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<OversteppingRow> All(SeatReading desk) =>
        [.. desk.Desk.Part<ActionsDesk>().Oversteppings.Reverse().Select(told => new OversteppingRow(
            told.Act.ToString(), told.At.Seconds, desk.ActionTitle(told.Action), desk.AgencyTitle(told.By), desk.Scenario.Table<ActionDefinition>()[told.Action].Name, told.By == desk.Agency))];
}
