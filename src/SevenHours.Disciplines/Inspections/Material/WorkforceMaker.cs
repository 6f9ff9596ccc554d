using SevenHours.Disciplines.Identification.Groups;

namespace SevenHours.Disciplines.Inspections;

/// <summary>How people of one kind really work, as the author wrote it.</summary>
/// <param name="Terms">Hours, pay, what is kept back.</param>
/// <param name="Unlisted">How many in a hundred stand on no list.</param>
/// <param name="Tied">How many in a hundred may stay only through the employer.</param>
/// <param name="Lapsed">How many in a hundred have no leave to stay.</param>
internal sealed record CrewTerms(WorkTerms Terms, int Unlisted, int Tied, int Lapsed);

/// <summary>Makes those who work at a place from a few lines: a pure function of the group, the lines and the seed.</summary>
/// <remarks>Each draw has its own address (what for, for whom), so that another share of one thing shifts nothing else.</remarks>
internal sealed class WorkforceMaker(ulong seed, WorkTerms paper, CrewTerms held, CrewTerms cheated, int cheatedPercent)
{
    private const int DebtMonths = 7;
    private const int LivesInPercent = 60;

    public IReadOnlyList<Worker> Make(IReadOnlyList<GroupPerson> people) => [.. people.Select(Worker)];

    private Worker Worker(GroupPerson person)
    {
        var kind = Inspections.Worker.KindOf(person, Within(person, 1, cheatedPercent));
        var crew = kind switch { WorkerKind.Held => held, WorkerKind.Cheated => cheated, _ => null };
        if (crew is null)
        {
            return new Worker(person.Number, kind, paper, paper, Residence.Free, true, true, false, false, 0);
        }

        var real = crew.Terms with { Hours = crew.Terms.Hours + Dice(person, 2).Between(-2, 2), Hourly = crew.Terms.Hourly * Dice(person, 3).Between(94, 106) / 100 };
        var residence = Dice(person, 4).Below(100) is var drawn && drawn < crew.Lapsed ? Residence.Lapsed
            : drawn < crew.Lapsed + crew.Tied ? Residence.Tied
            : Residence.Free;
        var isHeld = kind == WorkerKind.Held;
        return new Worker(
            person.Number, kind, paper, real, residence, !Within(person, 5, crew.Unlisted), !isHeld && Within(person, 6, 80),
            isHeld || Within(person, 7, LivesInPercent), isHeld, isHeld ? real.Gross * DebtMonths / 10 * 10 : 0);
    }

    private bool Within(GroupPerson person, int what, int percent) => Dice(person, what).Within(percent);

    private Dice Dice(GroupPerson person, int what) => new(seed, what * 1000 + person.Number);
}
