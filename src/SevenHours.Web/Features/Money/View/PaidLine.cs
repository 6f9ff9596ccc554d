using SevenHours.Disciplines.Money;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Money.View;

/// <summary>What somebody who was harmed was paid.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Amount">How much.</param>
/// <param name="Person">Whom.</param>
/// <param name="By">Who ordered it.</param>
/// <param name="Says">Why, in that seat's own words; null for none.</param>
public sealed record PaidLine(long At, string Amount, string Person, string By, string? Says)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<PaidLine> All(SeatReading desk) => [.. desk.Desk.Part<MoneyDesk>().Proceeds.Paid.Reverse().Select(one => new PaidLine(
        one.At.Seconds, AssetCard.Amount(one.Paid.Amount, ""), desk.Of(desk.Scenario.Subjects[one.Paid.Person].Title), desk.SeatTitle(one.Paid.Seat), desk.Texts.Find(one.Paid.Says)))];
}
