using SevenHours.Disciplines.Money;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Money.View;

namespace SevenHours.Web.Features.Money.Papers.View;

/// <summary>A paper that was asked for and is not here.</summary>
/// <param name="Kind">Its kind, as ids of strings have it.</param>
/// <param name="Of">The number.</param>
/// <param name="Says">How the request stands, in words.</param>
/// <param name="Answer">The same, for its icon.</param>
/// <param name="At">Since when, in exercise seconds.</param>
public sealed record WantedRow(string Kind, string Of, string Says, PaperAnswer Answer, long At)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<WantedRow> All(SeatReading desk) => [.. desk.Desk.Part<MoneyDesk>().Papers.Wanted.Reverse().Select(one => new WantedRow(
        SnakeCase.Of(one.Wanted.Kind), one.Wanted.Of, desk.Word($"money.wanted.{SnakeCase.Of(one.Answer)}", ("who", PaperRow.KeeperOf(desk, CaseMoney.Of(desk.Scenario)!, one.Keeper))), one.Answer, one.At.Seconds))];
}
