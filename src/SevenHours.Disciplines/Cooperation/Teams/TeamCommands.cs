using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Open the draft of an agreement on a joint team.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Parties">The agencies that are to sign, one's own among them or not.</param>
/// <param name="Purpose">What the team is for.</param>
public sealed record OpenTeam(Id<Seat> Seat, IReadOnlyList<Id<Agency>> Parties, TextRef Purpose) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var agencies = desk.Scenario.Agencies;
        return !Parties.All(agencies.Has) ? Refusal.NoSuchThing
            : Both(desk.Scenario).Select(party => agencies[party].Country).Distinct(StringComparer.Ordinal).Count() < 2 ? CooperationRefusals.OneCountry
            : Purpose.IsSome ? null
            : CooperationRefusals.NoPurpose;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var handle = world.Part<CooperationPart>().NextTeam(world, Seat);
        var team = new Team(handle, Seat, Both(world.Scenario), Purpose, world.Now);
        cascade.Emit(new TeamOpened(team, By) { To = team.PartySeats(world.Scenario) });
    }

    private IReadOnlyList<Id<Agency>> Both(Scenario scenario) =>
        [.. Parties.Append(scenario.Seats[Seat].Agency).Distinct().OrderBy(party => party.Index)];
}

/// <summary>Write a clause of a draft.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Team">The team.</param>
/// <param name="Clause">Which clause.</param>
/// <param name="Text">The words; none takes it out.</param>
/// <param name="Version">How often it had been written when the writer read it.</param>
public sealed record WriteClause(Id<Seat> Seat, Handle Team, Id<TeamClause> Clause, TextRef Text, int Version) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return TeamChecks.Drafting(desk, Team)
            ?? (!desk.Scenario.Table<TeamClause>().Has(Clause) ? Refusal.NoSuchThing
            : (desk.Part<CooperationDesk>().Teams.Find(Team)!.Clause(Clause)?.Version ?? 0) != Version ? CooperationRefusals.ChangedMeanwhile
            : null);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var team = world.Part<CooperationPart>().Teams.Find(Team)!;
        cascade.Emit(new ClauseWritten(Team, new ClauseEntry(Clause, Text, Seat, Version + 1, world.Now), By) { To = team.PartySeats(world.Scenario) });
    }
}

/// <summary>Write what a draft binds its parties to.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Team">The team.</param>
/// <param name="Terms">What is to stand there.</param>
/// <param name="Version">The version of the draft that the writer read.</param>
public sealed record SetTerms(Id<Seat> Seat, Handle Team, TeamTerms Terms, int Version) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var scenario = desk.Scenario;
        return TeamChecks.Drafting(desk, Team)
            ?? (!Terms.Members.Concat(Terms.Questions).All(scenario.Agencies.Has) || !(Terms.Leaders - scenario.Everybody).IsEmpty ? Refusal.NoSuchThing
            : Terms.Days is < 0 or > 3650 ? CooperationRefusals.NoPeriod
            : desk.Part<CooperationDesk>().Teams.Find(Team)!.Version != Version ? CooperationRefusals.ChangedMeanwhile
            : null);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var team = world.Part<CooperationPart>().Teams.Find(Team)!;
        cascade.Emit(new TermsSet(Team, Seat, Terms, By) { To = team.PartySeats(world.Scenario) });
    }
}

/// <summary>Sign an agreement for one's agency, whatever it lacks.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Team">The team.</param>
/// <param name="Version">The version of the draft that the signer read.</param>
public sealed record SignTeam(Id<Seat> Seat, Handle Team, int Version) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return TeamChecks.Drafting(desk, Team)
            ?? (desk.Part<CooperationDesk>().Teams.Find(Team)! is var team && team.HasSigned(desk.Scenario.Seats[Seat].Agency) ? CooperationRefusals.SignedAlready
            : team.Version != Version ? CooperationRefusals.ChangedMeanwhile
            : null);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Founding.Sign(cascade, Team, cascade.World.Scenario.Seats[Seat].Agency, Seat, By);
}

/// <summary>Give a draft back: say what is missing in it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Team">The team.</param>
/// <param name="Says">What is missing, in words; none for no more than the law says.</param>
public sealed record ReturnTeam(Id<Seat> Seat, Handle Team, TextRef Says) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => TeamChecks.Drafting(desk, Team);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Founding.Return(cascade, Team, cascade.World.Scenario.Seats[Seat].Agency, Seat, Says, By);
}

/// <summary>Give things to the other members of a team in force: no request, no letter.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Team">The team.</param>
/// <param name="Items">What; the desk must have it.</param>
/// <param name="Purpose">What for.</param>
public sealed record ShareInTeam(Id<Seat> Seat, Handle Team, IReadOnlyList<WallItem> Items, TextRef Purpose) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<CooperationDesk>().Teams.Find(Team) is not { } team ? Refusal.NoSuchThing
            : !team.IsInForce ? CooperationRefusals.NotInForce
            : Items.Count == 0 ? WallRefusals.NothingToShare
            : !Items.All(item => WallKinds.Has(desk, item)) ? WallRefusals.NotHad
            : !Purpose.IsSome ? WallRefusals.NoPurpose
            : (Others(desk.Scenario, team)).IsEmpty ? CooperationRefusals.NobodyThere
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var team = world.Part<CooperationPart>().Teams.Find(Team)!;
        var isSound = team.Terms.IsEvidence && team.Flaws.Count == 0;
        var others = Others(world.Scenario, team);

        // By a sound agreement everything given inside the team may be used as evidence; by a flawed one it is intelligence.
        var share = Sharing.Share(cascade, Seat, others, Items, Purpose, new SharingTerms(isSound ? HandlingCode.H0 : HandlingCode.H1)
        {
            Source = SourceGrade.A, Information = InformationGrade.Certain, Lifts = isSound ? team.SeatsOf(world.Scenario) : SeatSet.Nobody,
        }, By);
        cascade.Emit(new TeamShared(Team, Seat, others, Items, share) { To = world.Scenario.SeatsOf[world.Scenario.Seats[Seat].Agency.Index] });
    }

    private SeatSet Others(Scenario scenario, Team team) => team.SeatsOf(scenario) - scenario.SeatsOf[scenario.Seats[Seat].Agency.Index];
}

/// <summary>Checks that several commands share.</summary>
internal static class TeamChecks
{
    /// <summary>Whether a seat's agency is party to a draft that is still written.</summary>
    public static Refusal? Drafting(Desk desk, Handle handle) =>
        desk.Part<CooperationDesk>().Teams.Find(handle) is not { } team ? Refusal.NoSuchThing
        : !team.Parties.Contains(desk.Scenario.Seats[desk.Seat].Agency) ? CooperationRefusals.NoParty
        : team.Status != TeamStatus.Draft ? CooperationRefusals.InForceAlready
        : null;
}
