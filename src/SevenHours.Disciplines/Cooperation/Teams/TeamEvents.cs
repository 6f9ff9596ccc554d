using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Somebody opened the draft of an agreement on a joint team. All parties see it.</summary>
/// <param name="Team">The draft.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record TeamOpened(Team Team, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Open(Team);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Teams.Put(Team);
}

/// <summary>Somebody wrote a clause. Signatures for what stood there before fall. All parties see it.</summary>
/// <param name="Team">The team.</param>
/// <param name="Entry">The clause as it stands now.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record ClauseWritten(Handle Team, ClauseEntry Entry, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => Change(world.Part<CooperationPart>().Teams);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => Change(desk.Part<CooperationDesk>().Teams);

    private void Change(TeamBook teams) => teams.Change(Team, team => team with
    {
        Clauses = [.. team.Clauses.Where(c => c.Clause != Entry.Clause), Entry], Signatures = [], Version = team.Version + 1,
    });
}

/// <summary>Somebody wrote what the agreement binds its parties to. Signatures for what stood there before fall. All parties see it.</summary>
/// <param name="Team">The team.</param>
/// <param name="Seat">Who.</param>
/// <param name="Terms">What stands there now.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record TermsSet(Handle Team, Id<Seat> Seat, TeamTerms Terms, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => Change(world.Part<CooperationPart>().Teams);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => Change(desk.Part<CooperationDesk>().Teams);

    private void Change(TeamBook teams) =>
        teams.Change(Team, team => team with { Terms = Terms, Signatures = [], Version = team.Version + 1 });
}

/// <summary>A party signed what stands there. All parties see it.</summary>
/// <param name="Team">The team.</param>
/// <param name="Signature">The signature.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record TeamSigned(Handle Team, Signature Signature, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Sign(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Teams.Change(Team, With);

    internal Team With(Team team) => team with { Signatures = [.. team.Signatures, Signature] };
}

/// <summary>A party gave the draft back and said what its law lacks in it. All parties see it.</summary>
/// <param name="Team">The team.</param>
/// <param name="Seat">Who; none where its duty desk did.</param>
/// <param name="Return">What it said.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record TeamReturned(Handle Team, Id<Seat> Seat, TeamReturn Return, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => Change(world.Part<CooperationPart>().Teams);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => Change(desk.Part<CooperationDesk>().Teams);

    private void Change(TeamBook teams) => teams.Change(Team, team => team with
    {
        Returns = [.. team.Returns.Where(r => r.Agency != Return.Agency), Return],
        Signatures = [.. team.Signatures.Where(s => s.Agency != Return.Agency)],
    });
}

/// <summary>All parties have signed: the team is in force, and its members are shown its agreement.</summary>
/// <param name="Team">The team as it stands.</param>
public sealed record TeamFounded(Team Team) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Found(world, Team);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        desk.Part<CooperationDesk>().Teams.Put(Team);
        if (Team.Terms.IsEvidence && Team.Flaws.Count == 0)
        {
            desk.Part<WallDesk>().Lift(Team.SeatsOf(desk.Scenario)); // what its members gave each other before is evidence by the agreement
        }
    }
}

/// <summary>The period of a team is over. Its members learn of it.</summary>
/// <param name="Team">The team.</param>
public sealed record TeamEnded(Handle Team) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) =>
        world.Part<CooperationPart>().Teams.Change(Team, team => team with { Status = TeamStatus.Ended });

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<CooperationDesk>().Teams.Change(Team, team => team with { Status = TeamStatus.Ended });
}

/// <summary>Somebody gave things to the other members of his team, without a request. His agency sees it; the receivers have the things by events of their own.</summary>
/// <param name="Team">The team.</param>
/// <param name="From">Who.</param>
/// <param name="Receivers">To whom.</param>
/// <param name="Items">What.</param>
/// <param name="Share">The act of sharing that brought them.</param>
public sealed record TeamShared(Handle Team, Id<Seat> From, SeatSet Receivers, IReadOnlyList<WallItem> Items, Handle Share) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Add(this, notice.At);
}
