using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Screening;

namespace SevenHours.Web.Features.Inspections.View;

/// <summary>Everything a desk has of one who works there: each paper, each account, and what somebody marked.</summary>
/// <param name="Row">The person as one line.</param>
/// <param name="Papers">What each paper says, with its name's id.</param>
/// <param name="Accounts">Every talk, in order.</param>
/// <param name="Topics">Each topic with what was told of it, null for nothing, and whether it is marked.</param>
public sealed record WorkerFile(WorkerRow Row, Listed<PaperLine> Papers, Listed<AccountLine> Accounts, Listed<TopicLine> Topics)
{
    private const int WeeksShown = 12;

    /// <summary>The file of somebody; null when the desk knows nobody of that number there.</summary>
    internal static WorkerFile? Of(SeatReading desk, Id<Workplace> id, int number)
    {
        if (!id.IsSome || desk.Desk.Part<InspectionsDesk>().Find(id) is not { } sheet || new VisitReading(desk, sheet).Read().People.FirstOrDefault(one => one.Number == number) is not { } row)
            return null;

        var (site, worker) = (desk.Scenario.Table<Workplace>()[id], desk.Scenario.Table<Workplace>()[id].Worker(number));
        return new WorkerFile(
            row, [.. Lines(desk, site, sheet, worker)],
            [.. sheet.Accounts.Where(account => account.Number == number).Select(account => Account(desk, site, account))],
            [.. Enum.GetValues<WorkTopic>().Select(topic => new TopicLine(
                topic, WorkerPapers.Told(desk, sheet, worker, topic), row.Marks.Contains(topic),
                desk.Texts.Find(sheet.Marks.FirstOrDefault(mark => mark.Number == number && mark.Topic == topic)?.Note ?? TextRef.None)))]);
    }

    private static AccountLine Account(SeatReading desk, Workplace site, Account account) => new(
        account.At.Seconds, desk.SeatTitle(account.Seat), ScreeningWords.Of(desk, account.Setting),
        account.Telling == Telling.Taught ? desk.Of(site.Taught) : desk.Word(account.Telling == Telling.Told ? "visit.telling.told" : "visit.telling.notunderstood"), account.Telling);

    private static IEnumerable<PaperLine> Lines(SeatReading desk, Workplace site, VisitSheet sheet, Worker worker)
    {
        if (sheet.Papers.HasFlag(PaperKinds.Contracts))
        {
            yield return new PaperLine("visit.col.contract", Disciplines.Inspections.Papers.ContractOf(worker) is { } contract
                ? desk.Word(contract.OwnHand ? "visit.contract.own" : "visit.contract.same", ("hours", contract.Hours), ("pay", VisitWords.Amount(contract.Hourly)))
                : desk.Word("visit.none"));
        }

        foreach (var (kind, name, rows) in new[]
        {
            (PaperKinds.Payroll, "visit.col.payroll", Disciplines.Inspections.Papers.PayrollOf(site, worker)),
            (PaperKinds.SecondBook, "visit.col.book", Disciplines.Inspections.Papers.BookOf(site, worker)),
        })
        {
            if (sheet.Papers.HasFlag(kind))
                yield return new PaperLine(name, rows.Count == 0 ? desk.Word("visit.none") : string.Join("\n", rows.Select(row => Month(desk, row))));
        }

        if (sheet.Papers.HasFlag(PaperKinds.TimeSheets))
        {
            var weeks = Disciplines.Inspections.Papers.SheetsOf(site, worker);
            yield return new PaperLine("visit.col.sheets", weeks.Count == 0 ? desk.Word("visit.none") : WorkerPapers.Figures(weeks.Take(WeeksShown)));
        }
    }

    private static string Month(SeatReading desk, PayRow row) => desk.Word(
        "visit.month", ("ago", row.MonthsAgo), ("hours", row.Hours), ("gross", VisitWords.Amount(row.Gross)),
        ("deducted", VisitWords.Amount(row.Deducted)), ("net", VisitWords.Amount(row.Net)));
}

/// <summary>What a paper says.</summary>
/// <param name="Name">The id of its name.</param>
/// <param name="Says">What it says, line by line.</param>
public sealed record PaperLine(string Name, string Says);

/// <summary>A talk.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Who">Who asked.</param>
/// <param name="How">How.</param>
/// <param name="Says">What was said, or how.</param>
/// <param name="Telling">In what manner.</param>
public sealed record AccountLine(long At, string Who, string How, string Says, Telling Telling);

/// <summary>A topic.</summary>
/// <param name="Topic">Which.</param>
/// <param name="Told">What the person told of it; null for nothing.</param>
/// <param name="IsMarked">Whether somebody marked that papers and person part on it.</param>
/// <param name="Note">The mark's words; null for none.</param>
public sealed record TopicLine(WorkTopic Topic, string? Told, bool IsMarked, string? Note);
