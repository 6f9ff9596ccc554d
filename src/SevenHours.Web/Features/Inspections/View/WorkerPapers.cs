using System.Globalization;
using SevenHours.Disciplines.Inspections;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Inspections.View;

/// <summary>What papers and people say, side by side. What differs is for the reader to see: nothing here says it.</summary>
internal static class WorkerPapers
{
    /// <summary>The columns of the table, by the ids of their names.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["visit.col.registers", "visit.col.contract", "visit.col.payroll", "visit.col.sheets", "visit.col.book", "visit.col.says"];

    /// <summary>One row of the table, each cell in lines; null where one has no paper, or heard nothing.</summary>
    public static IEnumerable<string?> Cells(SeatReading desk, Workplace site, VisitSheet sheet, Worker worker)
    {
        var contract = Papers.ContractOf(worker);
        yield return !sheet.Papers.HasFlag(PaperKinds.Registers) ? null : worker.IsListed ? Hours(desk, worker.Paper.Hours) : desk.Word("visit.none");
        yield return !sheet.Papers.HasFlag(PaperKinds.Contracts) ? null
            : contract is null ? desk.Word("visit.none")
            : $"{Hours(desk, contract.Hours)}\n{VisitWords.Amount(contract.Hourly)}";
        yield return !sheet.Papers.HasFlag(PaperKinds.Payroll) ? null
            : Papers.PayrollOf(site, worker) is [var last, ..] ? VisitWords.Amount(last.Net)
            : desk.Word("visit.none");
        yield return !sheet.Papers.HasFlag(PaperKinds.TimeSheets) ? null : Sheets(desk, Papers.SheetsOf(site, worker));
        yield return !sheet.Papers.HasFlag(PaperKinds.SecondBook) ? null
            : Papers.BookOf(site, worker) is [var booked, ..] ? $"{desk.Word("visit.hours.month", ("n", booked.Hours))}\n{VisitWords.Amount(booked.Net)}"
            : desk.Word("visit.none");
        yield return Says(desk, sheet, worker);
    }

    /// <summary>What somebody told of a topic; null when not.</summary>
    public static string? Told(SeatReading desk, VisitSheet sheet, Worker worker, WorkTopic topic) => !sheet.ToldBy(worker.Number).Contains(topic) ? null : topic switch
    {
        WorkTopic.Hours => Hours(desk, worker.Real.Hours),
        WorkTopic.Pay => desk.Word("visit.told.pay", ("amount", VisitWords.Amount(worker.Real.Hourly))),
        WorkTopic.Deductions => worker.Real.Deducted == 0 ? desk.Word("visit.told.deductions.none") : desk.Word("visit.told.deductions", ("amount", VisitWords.Amount(worker.Real.Deducted))),
        WorkTopic.Contract => desk.Word(!worker.IsListed ? "visit.told.contract.none" : worker.SignedHimself ? "visit.told.contract.own" : "visit.told.contract.other"),
        WorkTopic.Documents => desk.Word("visit.told.documents"),
        WorkTopic.Debt => desk.Word("visit.told.debt", ("amount", VisitWords.Amount(worker.Debt))),
        _ => null,
    };

    private static string Says(SeatReading desk, VisitSheet sheet, Worker worker, params string?[] told) => told.OfType<string>().ToList() is { Count: > 0 } some
        ? string.Join("\n", some)
        : desk.Word(sheet.Accounts.Any(account => account.Number == worker.Number && account.Telling == Telling.Taught) ? "visit.telling.taught" : "visit.telling.notunderstood");

    private static string? Says(SeatReading desk, VisitSheet sheet, Worker worker) => sheet.Accounts.All(account => account.Number != worker.Number)
        ? null
        : Says(desk, sheet, worker, Told(desk, sheet, worker, WorkTopic.Hours), Told(desk, sheet, worker, WorkTopic.Pay), Told(desk, sheet, worker, WorkTopic.Deductions));

    private static string Sheets(SeatReading desk, IReadOnlyList<WeekRow> weeks) => weeks.Count == 0
        ? desk.Word("visit.none")
        : (weeks.Min(week => week.Hours), weeks.Max(week => week.Hours)) is var (least, most) && least == most
            ? Hours(desk, least)
            : desk.Word("visit.hours.between", ("least", least), ("most", most));

    private static string Hours(SeatReading desk, int hours) => desk.Word("visit.hours.week", ("n", hours));

    /// <summary>Hours of weeks as figures, the last first.</summary>
    public static string Figures(IEnumerable<WeekRow> weeks) => string.Join(" ", weeks.Select(week => week.Hours.ToString(CultureInfo.InvariantCulture)));
}
