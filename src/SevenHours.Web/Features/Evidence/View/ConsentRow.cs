using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Walls;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>An exhibit that may not go before a court while its originator has not agreed.</summary>
/// <param name="Exhibit">The exhibit of the file.</param>
/// <param name="Item">The thing that was given, as a form names it.</param>
/// <param name="Originator">Who must agree.</param>
/// <param name="Code">The code it was given under.</param>
/// <param name="IsAsked">Whether he was asked and has not answered.</param>
/// <param name="IsRefused">Whether he refused, and was not asked again since.</param>
public sealed record ConsentRow(string Exhibit, string Item, string Originator, HandlingCode Code, bool IsAsked, bool IsRefused)
{
    /// <summary>Those of all exhibits of a desk.</summary>
    internal static Listed<ConsentRow> All(EvidenceReading reading) =>
    [
        .. EvidenceConsent.Lacking(reading.Desk.Desk, reading.All.Select(e => e.Handle)).Select(lacking =>
        {
            var last = reading.Desk.Wall.Consents.LastOrDefault(c => c.Item == lacking.Item && c.Use == ItemUse.Evidence && c.Asker.IsSome && reading.Desk.Scenario.Seats[c.Asker].Agency == reading.Desk.Agency);
            return new ConsentRow(
                lacking.Exhibit.ToString(), lacking.Item.ToString(), reading.Desk.SeatTitle(lacking.Originator), lacking.Code, last?.IsOpen == true, last?.IsGranted == false);
        }),
    ];
}
