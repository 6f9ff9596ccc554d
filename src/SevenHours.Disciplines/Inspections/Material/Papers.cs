namespace SevenHours.Disciplines.Inspections;

/// <summary>The papers of a place of work.</summary>
[Flags]
public enum PaperKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Contracts.</summary>
    Contracts = 1,

    /// <summary>The payroll.</summary>
    Payroll = 2,

    /// <summary>Time sheets.</summary>
    TimeSheets = 4,

    /// <summary>The second book: who really worked how long, and what was put into whose hand.</summary>
    SecondBook = 8,

    /// <summary>What the employer told the registers.</summary>
    Registers = 16,

    /// <summary>Who rode to work in the employer's vehicle, and when.</summary>
    Rides = 32,
}

/// <summary>A contract as it lies in the office.</summary>
/// <param name="Number">Whose.</param>
/// <param name="Hours">Hours a week.</param>
/// <param name="Hourly">Pay for an hour, in hundredths.</param>
/// <param name="OwnHand">Whether the signature is unlike all the others: contracts signed by one hand are told by looking.</param>
public sealed record ContractRow(int Number, int Hours, int Hourly, bool OwnHand);

/// <summary>A line of the payroll.</summary>
/// <param name="Number">Whose.</param>
/// <param name="MonthsAgo">Which month, from 1 for the last.</param>
/// <param name="Hours">Hours in the month.</param>
/// <param name="Gross">Pay before anything is kept back, in hundredths.</param>
/// <param name="Deducted">What was kept back, in hundredths.</param>
public sealed record PayRow(int Number, int MonthsAgo, int Hours, int Gross, int Deducted)
{
    /// <summary>What was paid out, in hundredths.</summary>
    public int Net => Math.Max(0, Gross - Deducted);
}

/// <summary>A week of a time sheet.</summary>
/// <param name="Number">Whose.</param>
/// <param name="WeeksAgo">Which week, from 1 for the last.</param>
/// <param name="Hours">Hours in the week.</param>
public sealed record WeekRow(int Number, int WeeksAgo, int Hours);

/// <summary>What papers of a place say of somebody: a pure function of the scenario.</summary>
/// <remarks>
/// Sheets of those whose hours are written by the office are too regular: every week the same. Whoever really writes his own hours has weeks that
/// differ. That is for people to see; nothing says it for them.
/// </remarks>
public static class Papers
{
    private const int WeeksOfMonth = 4;
    private const int Jitter = 900;

    /// <summary>The contract, or null when there is none.</summary>
    public static ContractRow? ContractOf(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        return worker.IsListed ? new ContractRow(worker.Number, worker.Paper.Hours, worker.Paper.Hourly, worker.SignedHimself) : null;
    }

    /// <summary>The lines of the payroll, the last month first; none for who stands on no list.</summary>
    public static IReadOnlyList<PayRow> PayrollOf(Workplace site, Worker worker)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(worker);
        return worker.IsListed
            ? [.. Enumerable.Range(1, site.Months).Select(month => new PayRow(worker.Number, month, worker.Paper.MonthlyHours, worker.Paper.Gross, worker.Paper.Deducted))]
            : [];
    }

    /// <summary>The weeks of the time sheets, the last first; none for who stands on no list.</summary>
    public static IReadOnlyList<WeekRow> SheetsOf(Workplace site, Worker worker)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(worker);
        return worker.IsListed ? [.. Weeks(site, worker, worker.Paper.Hours, worker.Kind is WorkerKind.Regular or WorkerKind.Leader)] : [];
    }

    /// <summary>The lines of the second book, the last month first; none for those who are paid as the papers say.</summary>
    public static IReadOnlyList<PayRow> BookOf(Workplace site, Worker worker)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(worker);
        return worker.Kind is WorkerKind.Held or WorkerKind.Cheated
            ? [.. Enumerable.Range(1, site.Months).Select(month => Booked(site, worker, month))]
            : [];
    }

    private static PayRow Booked(Workplace site, Worker worker, int month)
    {
        var dice = new Dice((ulong)site.Seed, Jitter + month * 1000 + worker.Number);
        var real = worker.Real with { Hours = worker.Real.Hours + dice.Between(-2, 3) };
        return new PayRow(worker.Number, month, real.MonthlyHours, real.Gross, real.Deducted);
    }

    private static IEnumerable<WeekRow> Weeks(Workplace site, Worker worker, int hours, bool isOwn) =>
        Enumerable.Range(1, site.Months * WeeksOfMonth).Select(week =>
            new WeekRow(worker.Number, week, isOwn ? hours + new Dice((ulong)site.Seed, Jitter + 100_000 + week * 1000 + worker.Number).Between(-3, 2) : hours));
}
