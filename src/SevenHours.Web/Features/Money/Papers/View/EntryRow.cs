using SevenHours.Disciplines.Money;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Money.View;

namespace SevenHours.Web.Features.Money.Papers.View;

/// <summary>An entry of a register, as a page shows it.</summary>
public sealed record EntryRow(string Id, string Kind, string Title, string Holder, string? Worth, string? Says)
{
    internal static EntryRow Read(SeatReading desk, RegisterEntry entry) => new(
        entry.Id, desk.Word($"money.register.{SnakeCase.Of(entry.Kind)}"), desk.Texts.Find(entry.Title) ?? entry.Name, desk.Texts.Find(entry.Holder) ?? entry.HolderName,
        entry.Worth == 0 ? null : PaperRow.Sum(entry.Worth), desk.Texts.Find(entry.Says));
}

/// <summary>A report of suspicion, as a page shows it.</summary>
public sealed record ReportRow(string Number, string Reason, string Account, string Keeper, long At, int Lines)
{
    internal static ReportRow Read(SeatReading desk, SuspicionReport report) => new(
        report.Number, desk.Word($"money.reason.{SnakeCase.Of(report.Reason)}"), report.Of, PaperRow.KeeperOf(desk, CaseMoney.Of(desk.Scenario)!, report.Keeper), report.At, report.Transactions.Count);
}
