using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Money.View;

/// <summary>A report of suspicion that one's agency wrote or received.</summary>
/// <param name="Number">Its number in the agency's own list, from 1.</param>
/// <param name="Id">Its handle.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="From">Who wrote it.</param>
/// <param name="Unit">Whom it goes to.</param>
/// <param name="About">Whom or what it is about.</param>
/// <param name="Amount">The sum; 0 for none.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="Says">Why it is suspicious.</param>
public sealed record ReportLine(int Number, string Id, long At, string From, string Unit, string About, long Amount, string Currency, string Says)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<ReportLine> All(SeatReading desk)
    {
        var currency = desk.Scenario.Table<Asset>() is { Count: > 0 } assets ? assets[new Id<Asset>(0)].Currency : "XTS";
        return
        [
            .. desk.Desk.Part<MoneyDesk>().Proceeds.Reports.Select((r, i) => new ReportLine(
                i + 1, r.Report.ToString(), r.At.Seconds, desk.SeatTitle(r.Seat), desk.AgencyTitle(r.Unit), desk.Texts.Find(r.About) ?? "", r.Amount, currency, desk.Texts.Find(r.Says) ?? "")).Reverse(),
        ];
    }
}
