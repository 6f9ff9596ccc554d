using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Somebody asked whether anybody else works on something. His agency sees it.</summary>
/// <param name="Check">The question.</param>
/// <param name="Due">When the answer comes. Taken out for seats.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record ParallelAsked(ParallelCheck Check, SimTime Due, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new ParallelAsked(Check with { About = OwnWords.Shown(Check.About, Check.AboutText) }, SimTime.Never, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Ask(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Parallel.Put(Check);
}

/// <summary>The answer to such a question: contact points, or nobody. The asker's agency sees it.</summary>
/// <param name="Check">The question.</param>
/// <param name="Hits">Who works on it too.</param>
public sealed record ParallelAnswered(Handle Check, IReadOnlyList<ParallelHit> Hits) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        Change(world.Part<CooperationPart>().Parallel, world.Now);
        world.Touch(CooperationPart.ParallelKey);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => Change(desk.Part<CooperationDesk>().Parallel, notice.At);

    private void Change(ParallelBook book, SimTime at)
    {
        if (book.FindCheck(Check) is { } check)
        {
            book.Put(check with { Hits = Hits, AnsweredAt = at });
        }
    }
}

/// <summary>Somebody asked about what a case is about. Those whose case it is learn who, and nothing else.</summary>
/// <param name="Case">Their case.</param>
/// <param name="Agency">Who asked.</param>
/// <param name="Contact">Whom they can speak to there.</param>
public sealed record ParallelNoticed(Id<ParallelCase> Case, Id<Agency> Agency, Id<Seat> Contact) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Add(this, notice.At);
}

/// <summary>Somebody spoke to the contact point that a hit named. Both agencies see it.</summary>
/// <param name="Check">The question.</param>
/// <param name="Seat">Who.</param>
/// <param name="Agency">Whose contact point.</param>
public sealed record ContactPointReached(Handle Check, Id<Seat> Seat, Id<Agency> Agency) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => Change(world.Part<CooperationPart>().Parallel);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => Change(desk.Part<CooperationDesk>().Parallel);

    private void Change(ParallelBook book)
    {
        if (book.FindCheck(Check) is { } check)
        {
            book.Put(check with { Opened = [.. check.Opened.Append(Agency).Distinct()] });
        }
    }
}

/// <summary>Somebody acted openly on what another works on in secret. Those whose case it is learn that it is known, and what they notice; not who did it.</summary>
/// <param name="Case">The case that is no secret any more.</param>
/// <param name="Act">The act. Taken out for seats.</param>
/// <param name="Seat">Who acted. Taken out for seats.</param>
/// <param name="About">What it was done to. Taken out for seats.</param>
/// <param name="Knew">Whether a check had told the actor that another works on it. Taken out for seats.</param>
/// <param name="Says">What those whose case it is notice, or none.</param>
public sealed record CasesCollided(Id<ParallelCase> Case, Handle Act, Id<Seat> Seat, Id<Subject> About, bool Knew, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new CasesCollided(Case, Handle.None, Id<Seat>.None, Id<Subject>.None, false, Says);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Collide(world, Case);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Add(this, notice.At);
}

/// <summary>Somebody proposed to join cases. All parties see it.</summary>
/// <param name="Join">The agreement.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record JoinOpened(CaseJoin Join, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Open(Join);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Parallel.Put(Join);
}

/// <summary>Somebody wrote what an agreement to join cases says. Signatures for what stood there before fall. All parties see it.</summary>
/// <param name="Join">The agreement.</param>
/// <param name="Seat">Who.</param>
/// <param name="Terms">What stands there now.</param>
/// <param name="At">When.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record JoinWritten(Handle Join, Id<Seat> Seat, JoinTerms Terms, SimTime At, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => Change(world.Part<CooperationPart>().Parallel);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => Change(desk.Part<CooperationDesk>().Parallel);

    private void Change(ParallelBook book)
    {
        if (book.FindJoin(Join) is { } join)
        {
            book.Put(join with { Terms = Terms, Writer = Seat, WrittenAt = At, Signatures = [], Version = join.Version + 1 });
        }
    }
}

/// <summary>A party signed an agreement to join cases. All parties see it.</summary>
/// <param name="Join">The agreement.</param>
/// <param name="Signature">The signature; what it gives is taken out for seats until all have signed.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record JoinSigned(Handle Join, JoinSignature Signature, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new JoinSigned(Join, Signature with { Files = [] }, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Sign(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => Change(desk.Part<CooperationDesk>().Parallel);

    internal void Change(ParallelBook book)
    {
        if (book.FindJoin(Join) is { } join)
        {
            book.Put(join with { Signatures = [.. join.Signatures, Signature] });
        }
    }
}

/// <summary>All parties have signed: the cases are one. All parties see it; the files come by events of their own.</summary>
/// <param name="Join">The agreement.</param>
/// <param name="At">When.</param>
public sealed record CasesJoined(Handle Join, SimTime At) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        Change(world.Part<CooperationPart>().Parallel);
        world.Touch(CooperationPart.ParallelKey);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => Change(desk.Part<CooperationDesk>().Parallel);

    private void Change(ParallelBook book)
    {
        if (book.FindJoin(Join) is { } join)
        {
            book.Put(join with { SignedAt = At });
        }
    }
}
