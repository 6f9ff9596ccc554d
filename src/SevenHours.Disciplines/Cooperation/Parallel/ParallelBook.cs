using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Questions whether anybody else works on something, collisions, and agreements to join cases: all of them, or those one desk knows of.</summary>
public sealed class ParallelBook
{
    private readonly List<ParallelCheck> checks;
    private readonly List<CaseJoin> joins;

    internal ParallelBook() => (checks, joins) = ([], []);

    private ParallelBook(ParallelBook other) => (checks, joins) = ([.. other.checks], [.. other.joins]);

    /// <summary>The questions, the oldest first.</summary>
    public IReadOnlyList<ParallelCheck> Checks => checks;

    /// <summary>The agreements to join cases, the oldest first.</summary>
    public IReadOnlyList<CaseJoin> Joins => joins;

    /// <summary>The question with a name, or null.</summary>
    public ParallelCheck? FindCheck(Handle handle) => checks.Find(check => check.Handle == handle);

    /// <summary>The agreement with a name, or null.</summary>
    public CaseJoin? FindJoin(Handle handle) => joins.Find(join => join.Handle == handle);

    /// <summary>Whether two agencies have joined their cases.</summary>
    public bool AreJoined(Id<Agency> one, Id<Agency> other) => joins.Exists(join => join.IsSigned && join.Parties.Contains(one) && join.Parties.Contains(other));

    /// <summary>Whether a check by one agency hit another.</summary>
    public bool HasHit(Scenario scenario, Id<Agency> asker, Id<Agency> other) => checks.Exists(check =>
        scenario.Seats[check.Seat].Agency == asker && check.Hits?.Any(hit => hit.Agency == other) == true);

    internal ParallelBook Fork() => new(this);

    internal void AddTo(ref StateHash hash)
    {
        foreach (var check in checks)
        {
            hash.Add(check.Handle);
            hash.Add(check.Hits?.Count ?? -1);
        }

        foreach (var join in joins)
        {
            hash.Add(join.Handle);
            hash.Add(join.Version);
            hash.Add(join.Signatures.Count);
        }
    }

    internal void Put(ParallelCheck check)
    {
        var place = checks.FindIndex(known => known.Handle == check.Handle);
        if (place < 0)
        {
            checks.Add(check);
        }
        else
        {
            checks[place] = check;
        }
    }

    internal void Put(CaseJoin join)
    {
        var place = joins.FindIndex(known => known.Handle == join.Handle);
        if (place < 0)
        {
            joins.Add(join);
        }
        else
        {
            joins[place] = join;
        }
    }
}

/// <summary>A question to all desks: does anybody else work on this? Answered with a contact point or with nothing, never with contents.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Seat">Who asks.</param>
/// <param name="About">Whom or what; none where the words fit nothing, and always for seats that read words somebody typed.</param>
/// <param name="AboutText">That in the asker's own words.</param>
/// <param name="At">When.</param>
public sealed record ParallelCheck(Handle Handle, Id<Seat> Seat, Id<Subject> About, TextRef AboutText, SimTime At)
{
    /// <summary>Who works on it too; empty for nobody, null while the answer is awaited.</summary>
    public IReadOnlyList<ParallelHit>? Hits { get; init; }

    /// <summary>When the answer came; <see cref="SimTime.Never"/> before.</summary>
    public SimTime AnsweredAt { get; init; } = SimTime.Never;

    /// <summary>The agencies whose contact point was spoken to.</summary>
    public IReadOnlyList<Id<Agency>> Opened { get; init; } = [];
}

/// <summary>Another works on it too.</summary>
/// <param name="Agency">Which agency.</param>
/// <param name="Contact">Its contact point; none where nobody sits for it.</param>
public sealed record ParallelHit(Id<Agency> Agency, Id<Seat> Contact);
