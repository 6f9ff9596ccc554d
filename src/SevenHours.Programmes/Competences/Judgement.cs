namespace SevenHours.Programmes;

/// <summary>What an assessor decided of somebody and a competence. Nothing computes it; a later one of the same part takes its place, and it stays.</summary>
public sealed record Judgement
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 2_000;

    /// <summary>The highest level.</summary>
    public const int Highest = 3;

    /// <summary>Its number, in the order of all decisions.</summary>
    public long Number { get; init; }

    /// <summary>The programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Of whom.</summary>
    public required string Person { get; init; }

    /// <summary>Of which competence of the framework.</summary>
    public required string Competence { get; init; }

    /// <summary>Whether it is the decision, or a second assessor's.</summary>
    public required AssessorPart Part { get; init; }

    /// <summary>0 for not yet, else the level that was reached.</summary>
    /// <value>0 to <see cref="Highest"/>.</value>
    public required int Level { get; init; }

    /// <summary>Whether it was shown with help of a mentor.</summary>
    public bool IsHelped { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The account that decided.</summary>
    public required string By { get; init; }

    /// <summary>When, in seconds since 1970.</summary>
    public required long At { get; init; }
}

/// <summary>As what somebody assesses.</summary>
public enum AssessorPart
{
    /// <summary>He decides.</summary>
    First,

    /// <summary>He decides for himself, beside the first.</summary>
    Second,
}

/// <summary>How one person stands in one competence.</summary>
/// <param name="First">The decision; null while there is none.</param>
/// <param name="Second">The second assessor's; null when there is none.</param>
public sealed record Assessed(Judgement? First, Judgement? Second)
{
    /// <summary>Whether two assessors see it differently: until they agree, nothing is certified.</summary>
    public bool Differs => First is not null && Second is not null && First.Level != Second.Level;

    /// <summary>The level that can be certified; 0 for none.</summary>
    public int Certified => First is null || Differs ? 0 : First.Level;

    /// <summary>How somebody stands in a competence, by all decisions of a course.</summary>
    public static Assessed Of(IEnumerable<Judgement> all, string person, string competence)
    {
        var own = all.Where(one => one.Person == person && one.Competence == competence).OrderBy(one => one.Number).ToList();
        return new Assessed(own.LastOrDefault(one => one.Part == AssessorPart.First), own.LastOrDefault(one => one.Part == AssessorPart.Second));
    }
}

/// <summary>That staff lets somebody read something that was written of him; or that he asked to be assessed.</summary>
public sealed record Release
{
    /// <summary>What stands for all decisions on his competences.</summary>
    public const string Competences = "competences";

    /// <summary>What stands for his own wish to be assessed: whoever did not ask for it is assessed in nothing.</summary>
    public const string Asked = "asked";

    /// <summary>Who may read it.</summary>
    public required string Person { get; init; }

    /// <summary>The key of a piece of evidence, <see cref="Competences"/> or <see cref="Asked"/>.</summary>
    public required string What { get; init; }

    /// <summary>The programme.</summary>
    public required string Programme { get; init; }

    /// <summary>The account that released it.</summary>
    public required string By { get; init; }

    /// <summary>When, in seconds since 1970.</summary>
    public required long At { get; init; }
}
