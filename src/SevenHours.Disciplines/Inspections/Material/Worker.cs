using SevenHours.Disciplines.Identification.Groups;

namespace SevenHours.Disciplines.Inspections;

/// <summary>How somebody works: on paper, or in truth.</summary>
/// <param name="Hours">Hours a week.</param>
/// <param name="Hourly">Pay for an hour, in hundredths.</param>
/// <param name="Deducted">What is kept back each month, in hundredths.</param>
public readonly record struct WorkTerms(int Hours, int Hourly, int Deducted)
{
    private const int WeeksOfYear = 52;
    private const int MonthsOfYear = 12;

    /// <summary>Hours in a month.</summary>
    public int MonthlyHours => Hours * WeeksOfYear / MonthsOfYear;

    /// <summary>Pay for a month before anything is kept back, in hundredths.</summary>
    public int Gross => MonthlyHours * Hourly;

    /// <summary>What is left of a month, in hundredths; never below nothing.</summary>
    public int Net => Math.Max(0, Gross - Deducted);
}

/// <summary>Somebody who works at an inspected place. Truth; the number is that in the mixed group.</summary>
/// <param name="Number">The number in the group, from 1.</param>
/// <param name="Kind">How the employer treats the person.</param>
/// <param name="Paper">How the person works on paper.</param>
/// <param name="Real">How the person works in truth.</param>
/// <param name="Residence">On what leave to stay rests.</param>
/// <param name="IsListed">Whether the employer's lists have the person.</param>
/// <param name="SignedHimself">Whether the contract bears the person's own hand.</param>
/// <param name="LivesIn">Whether the person sleeps in the dormitory.</param>
/// <param name="PapersKept">Whether somebody else keeps the person's passport.</param>
/// <param name="Debt">What the person is said to owe, in hundredths; 0 for nothing.</param>
public sealed record Worker(
    int Number, WorkerKind Kind, WorkTerms Paper, WorkTerms Real, Residence Residence, bool IsListed, bool SignedHimself, bool LivesIn, bool PapersKept, int Debt)
{
    /// <summary>What is owed for one month: what the law gives for the hours worked, less what was paid out. Hundredths.</summary>
    public int OwedMonthly => Math.Max(0, (Paper with { Hours = Real.Hours, Deducted = 0 }).Gross - Real.Net);

    /// <summary>What the person needs when the visit is over.</summary>
    public Needs Needs =>
        (Kind == WorkerKind.Held ? Needs.Referral : Needs.None)
        | (Kind is WorkerKind.Held or WorkerKind.Cheated && OwedMonthly > 0 ? Needs.Wages : Needs.None)
        | (LivesIn ? Needs.Housing : Needs.None)
        | (Kind != WorkerKind.Leader && Residence != Residence.Free ? Needs.Residence : Needs.None);

    /// <summary>On what the papers and the truth part.</summary>
    public IEnumerable<WorkTopic> Differences()
    {
        if (!IsListed)
        {
            yield return WorkTopic.Listed;
        }

        if (Real.Hours > Paper.Hours)
        {
            yield return WorkTopic.Hours;
        }

        if (Real.Hourly < Paper.Hourly)
        {
            yield return WorkTopic.Pay;
        }

        if (Real.Deducted > Paper.Deducted)
        {
            yield return WorkTopic.Deductions;
        }

        if (IsListed && !SignedHimself)
        {
            yield return WorkTopic.Contract;
        }
    }

    /// <summary>Whether the person is one of those the case holds in exploitation.</summary>
    internal static WorkerKind KindOf(GroupPerson person, bool isCheated) => person switch
    {
        { IsVictim: true } => WorkerKind.Held,
        { Nature: Nature.Organiser or Nature.Controller } => WorkerKind.Leader,
        _ => isCheated ? WorkerKind.Cheated : WorkerKind.Regular,
    };
}

/// <summary>How an employer treats somebody. Truth.</summary>
public enum WorkerKind
{
    /// <summary>As the papers say.</summary>
    Regular,

    /// <summary>Cheated of pay and rest, and free to go.</summary>
    Cheated,

    /// <summary>Held in exploitation.</summary>
    Held,

    /// <summary>Leads the gang, for the employer.</summary>
    Leader,
}

/// <summary>On what leave to stay rests.</summary>
public enum Residence
{
    /// <summary>On nothing the employer could take away.</summary>
    Free,

    /// <summary>On this employer alone.</summary>
    Tied,

    /// <summary>On nothing: it has lapsed.</summary>
    Lapsed,
}

/// <summary>What somebody needs when a visit is over, victim or not.</summary>
[Flags]
public enum Needs
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>To be referred as a presumed victim.</summary>
    Referral = 1,

    /// <summary>Wages that are owed.</summary>
    Wages = 2,

    /// <summary>Another bed than the employer's.</summary>
    Housing = 4,

    /// <summary>Advice on leave to stay.</summary>
    Residence = 8,
}

/// <summary>What papers and people speak of.</summary>
public enum WorkTopic
{
    /// <summary>Whether somebody stands on the lists.</summary>
    Listed,

    /// <summary>The hours.</summary>
    Hours,

    /// <summary>The pay.</summary>
    Pay,

    /// <summary>What is kept back.</summary>
    Deductions,

    /// <summary>The contract: who signed it, and whether it was understood.</summary>
    Contract,

    /// <summary>Who keeps the passport.</summary>
    Documents,

    /// <summary>What is said to be owed.</summary>
    Debt,
}
