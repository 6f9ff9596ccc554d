using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>An agreement to join cases: who leads, who prosecutes and why, and which files are shared. As it really is, or as one desk knows it.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Opener">Who proposed it.</param>
/// <param name="Parties">The agencies that sign, in the order of their numbers.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="At">When it was proposed.</param>
public sealed record CaseJoin(Handle Handle, Id<Seat> Opener, IReadOnlyList<Id<Agency>> Parties, TextRef Purpose, SimTime At)
{
    /// <summary>What stands there.</summary>
    public JoinTerms Terms { get; init; } = JoinTerms.None;

    /// <summary>Who wrote it last.</summary>
    public Id<Seat> Writer { get; init; } = Id<Seat>.None;

    /// <summary>When it was last written.</summary>
    public SimTime WrittenAt { get; init; } = SimTime.Never;

    /// <summary>Counts the changes: a signature is for one of them.</summary>
    public int Version { get; init; }

    /// <summary>Who has signed what stands there now, and which files each gives.</summary>
    public IReadOnlyList<JoinSignature> Signatures { get; init; } = [];

    /// <summary>When all had signed; <see cref="SimTime.Never"/> before.</summary>
    public SimTime SignedAt { get; init; } = SimTime.Never;

    /// <summary>Whether all have signed.</summary>
    public bool IsSigned => SignedAt != SimTime.Never;

    /// <summary>Whether an agency has signed what stands there now.</summary>
    public bool HasSigned(Id<Agency> agency) => Signatures.Any(signature => signature.Agency == agency);

    /// <summary>The seats of the parties.</summary>
    public SeatSet SeatsOf(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Parties.Aggregate(SeatSet.Nobody, (all, party) => all | scenario.SeatsOf[party.Index]);
    }
}

/// <summary>What an agreement to join cases says.</summary>
/// <param name="Lead">The agency that leads; none while nothing is said.</param>
/// <param name="Prosecutes">The agency whose country prosecutes; none while nothing is said.</param>
/// <param name="Criteria">What spoke for that country.</param>
/// <param name="Why">The reasons in words, or none.</param>
/// <param name="Code">Under which code the files are shared.</param>
public sealed record JoinTerms(Id<Agency> Lead, Id<Agency> Prosecutes, IReadOnlyList<JurisdictionCriterion> Criteria, TextRef Why, HandlingCode Code)
{
    /// <summary>Nothing agreed yet.</summary>
    public static readonly JoinTerms None = new(Id<Agency>.None, Id<Agency>.None, [], TextRef.None, HandlingCode.H2);

    /// <summary>Whether it says who leads and who prosecutes.</summary>
    public bool IsComplete => Lead.IsSome && Prosecutes.IsSome;
}

/// <summary>A signature under an agreement to join cases.</summary>
/// <param name="Agency">The party.</param>
/// <param name="Seat">Who signed; none where its duty desk did.</param>
/// <param name="Files">What it gives when all have signed.</param>
/// <param name="At">When.</param>
public sealed record JoinSignature(Id<Agency> Agency, Id<Seat> Seat, IReadOnlyList<WallItem> Files, SimTime At);
