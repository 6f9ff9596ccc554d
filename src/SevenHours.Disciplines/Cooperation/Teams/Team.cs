using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>A joint investigation team, from the first draft of its agreement to its end: as it really is, or as one desk knows it.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Opener">Who opened the draft.</param>
/// <param name="Parties">The agencies that sign, in the order of their numbers.</param>
/// <param name="Purpose">What it is for, in the words of who opened it.</param>
/// <param name="At">When the draft was opened.</param>
public sealed record Team(Handle Handle, Id<Seat> Opener, IReadOnlyList<Id<Agency>> Parties, TextRef Purpose, SimTime At)
{
    /// <summary>What it binds the parties to.</summary>
    public TeamTerms Terms { get; init; } = TeamTerms.None;

    /// <summary>The clauses as they stand.</summary>
    public IReadOnlyList<ClauseEntry> Clauses { get; init; } = [];

    /// <summary>Who has signed what stands there now.</summary>
    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    /// <summary>Who gave it back, and why; what was said last by each party.</summary>
    public IReadOnlyList<TeamReturn> Returns { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public TeamStatus Status { get; init; }

    /// <summary>Since when it is in force.</summary>
    public SimTime Since { get; init; } = SimTime.Never;

    /// <summary>What the law of a party lacks in it; what it brings is no evidence there.</summary>
    public IReadOnlyList<TeamGap> Flaws { get; init; } = [];

    /// <summary>Counts the changes of its text: a signature is for one of them.</summary>
    public int Version { get; init; }

    /// <summary>Everybody who belongs to it once it is in force: parties and members.</summary>
    public IEnumerable<Id<Agency>> Agencies => Parties.Concat(Terms.Members).Distinct();

    /// <summary>Whether it is in force.</summary>
    public bool IsInForce => Status == TeamStatus.InForce;

    /// <summary>Whether an agency has signed what stands there now.</summary>
    public bool HasSigned(Id<Agency> agency) => Signatures.Any(s => s.Agency == agency);

    /// <summary>A clause as it stands, or null.</summary>
    public ClauseEntry? Clause(Id<TeamClause> clause) => Clauses.FirstOrDefault(c => c.Clause == clause);

    /// <summary>The seats of all who belong to it.</summary>
    public SeatSet SeatsOf(Scenario scenario) => Seats(scenario, Agencies);

    /// <summary>The seats of those who draft and sign it.</summary>
    public SeatSet PartySeats(Scenario scenario) => Seats(scenario, Parties);

    private static SeatSet Seats(Scenario scenario, IEnumerable<Id<Agency>> agencies)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return agencies.Aggregate(SeatSet.Nobody, (all, agency) => all | scenario.SeatsOf[agency.Index]);
    }
}

/// <summary>Where a team stands.</summary>
public enum TeamStatus
{
    /// <summary>Its agreement is being written.</summary>
    Draft,

    /// <summary>All parties have signed.</summary>
    InForce,

    /// <summary>Its period is over.</summary>
    Ended,
}

/// <summary>What an agreement binds its parties to, beside its clauses in words.</summary>
/// <param name="Members">The agencies that belong to the team beside the parties.</param>
/// <param name="Leaders">A leader for each country: seats.</param>
/// <param name="Days">For how many days; 0 while nothing is said.</param>
/// <param name="Questions">The agencies that may question people in the other country.</param>
public sealed record TeamTerms(IReadOnlyList<Id<Agency>> Members, SeatSet Leaders, int Days, IReadOnlyList<Id<Agency>> Questions)
{
    /// <summary>Nothing agreed yet.</summary>
    public static readonly TeamTerms None = new([], SeatSet.Nobody, 0, []);

    /// <summary>Whether members of one country may be present at acts in the other.</summary>
    public bool IsPresent { get; init; }

    /// <summary>Whether what members share is evidence in both countries.</summary>
    public bool IsEvidence { get; init; }
}

/// <summary>A clause as somebody wrote it.</summary>
/// <param name="Clause">Which.</param>
/// <param name="Text">The words; none for taken out.</param>
/// <param name="Seat">Who wrote them.</param>
/// <param name="Version">How often it was written, from 1.</param>
/// <param name="At">When.</param>
public sealed record ClauseEntry(Id<TeamClause> Clause, TextRef Text, Id<Seat> Seat, int Version, SimTime At);

/// <summary>A signature.</summary>
/// <param name="Agency">The party.</param>
/// <param name="Seat">Who signed; none where its duty desk did.</param>
/// <param name="At">When.</param>
public sealed record Signature(Id<Agency> Agency, Id<Seat> Seat, SimTime At);

/// <summary>A party gave the draft back.</summary>
/// <param name="Agency">The party.</param>
/// <param name="Gaps">What its law lacks in it.</param>
/// <param name="Says">In words, or none.</param>
/// <param name="At">When.</param>
public sealed record TeamReturn(Id<Agency> Agency, IReadOnlyList<TeamGap> Gaps, TextRef Says, SimTime At);
