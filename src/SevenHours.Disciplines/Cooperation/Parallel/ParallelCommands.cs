using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Ask all desks whether anybody else works on a person, a number, an address.</summary>
/// <param name="Seat">Who.</param>
/// <param name="About">What the words fit, or none.</param>
/// <param name="AboutText">Whom or what, in words.</param>
public sealed record CheckParallel(Id<Seat> Seat, Id<Subject> About, TextRef AboutText) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return About.IsSome && !desk.Scenario.Subjects.Has(About) ? Refusal.NoSuchThing
            : !About.IsSome && !AboutText.IsSome ? ParallelRefusals.NothingAsked
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Deconfliction.Ask(cascade, Seat, About, AboutText, By);
}

/// <summary>Speak to the contact point that a hit named.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Question">The question that hit.</param>
/// <param name="Agency">Whose contact point.</param>
/// <param name="Text">What is said.</param>
public sealed record ReachContactPoint(Id<Seat> Seat, Handle Question, Id<Agency> Agency, TextRef Text) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<CooperationDesk>().Parallel.FindCheck(Question) is not { } check || check.Hits?.FirstOrDefault(hit => hit.Agency == Agency) is not { } hit ? Refusal.NoSuchThing
            : !Text.IsSome ? CooperationRefusals.NoPurpose
            : !hit.Contact.IsSome ? CooperationRefusals.NobodyThere
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Deconfliction.Open(cascade, Seat, Question, Agency, Text, By);
}

/// <summary>Propose to join cases.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Parties">The agencies that are to sign besides one's own.</param>
/// <param name="Purpose">What for.</param>
public sealed record OpenJoin(Id<Seat> Seat, IReadOnlyList<Id<Agency>> Parties, TextRef Purpose) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return !Parties.All(desk.Scenario.Agencies.Has) ? Refusal.NoSuchThing
            : Both(desk.Scenario).Count < 2 ? ParallelRefusals.Alone
            : !Purpose.IsSome ? CooperationRefusals.NoPurpose
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var join = new CaseJoin(world.Part<CooperationPart>().NextJoin(world, Seat), Seat, Both(world.Scenario), Purpose, world.Now);
        cascade.Emit(new JoinOpened(join, By) { To = join.SeatsOf(world.Scenario) });
    }

    private IReadOnlyList<Id<Agency>> Both(Scenario scenario) => [.. Parties.Append(scenario.Seats[Seat].Agency).Distinct().OrderBy(party => party.Index)];
}

/// <summary>Write what an agreement to join cases says.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Join">The agreement.</param>
/// <param name="Terms">What is to stand there.</param>
/// <param name="Version">The version that the writer read.</param>
public sealed record SetJoin(Id<Seat> Seat, Handle Join, JoinTerms Terms, int Version) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return JoinChecks.Drafting(desk, Join, Version)
            ?? (desk.Part<CooperationDesk>().Parallel.FindJoin(Join)! is var join && (Terms.Lead.IsSome && !join.Parties.Contains(Terms.Lead) || Terms.Prosecutes.IsSome && !join.Parties.Contains(Terms.Prosecutes))
                ? Refusal.NoSuchThing
                : Terms.Code == HandlingCode.H3 ? CooperationRefusals.NoOwnRestrictions
                : null);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        cascade.Emit(new JoinWritten(Join, Seat, Terms, world.Now, By) { To = world.Part<CooperationPart>().Parallel.FindJoin(Join)!.SeatsOf(world.Scenario) });
    }
}

/// <summary>Sign an agreement to join cases for one's agency, and say which files it gives.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Join">The agreement.</param>
/// <param name="Files">What one's agency gives when all have signed; the desk must have it.</param>
/// <param name="Version">The version that the signer read.</param>
public sealed record SignJoin(Id<Seat> Seat, Handle Join, IReadOnlyList<WallItem> Files, int Version) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return JoinChecks.Drafting(desk, Join, Version)
            ?? (desk.Part<CooperationDesk>().Parallel.FindJoin(Join)! is var join && join.HasSigned(desk.Scenario.Seats[Seat].Agency) ? CooperationRefusals.SignedAlready
                : !join.Terms.IsComplete ? ParallelRefusals.NobodyLeads
                : !Files.All(item => WallKinds.Has(desk, item)) ? WallRefusals.NotHad
                : null);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Joining.Sign(cascade, Join, cascade.World.Scenario.Seats[Seat].Agency, Seat, Files, By);
}

/// <summary>Checks that several commands share.</summary>
internal static class JoinChecks
{
    /// <summary>Whether a seat's agency is party to an agreement that is still written, and has read it as it stands.</summary>
    public static Refusal? Drafting(Desk desk, Handle handle, int version) =>
        desk.Part<CooperationDesk>().Parallel.FindJoin(handle) is not { } join ? Refusal.NoSuchThing
        : !join.Parties.Contains(desk.Scenario.Seats[desk.Seat].Agency) ? CooperationRefusals.NoParty
        : join.IsSigned ? CooperationRefusals.InForceAlready
        : join.Version != version ? CooperationRefusals.ChangedMeanwhile
        : null;
}

/// <summary>What is impossible about cases that touch each other.</summary>
public static class ParallelRefusals
{
    /// <summary>A check about nothing.</summary>
    public static readonly Refusal NothingAsked = new(
        "coop.nothing_asked", "It is not said whom or what this is about.", "Write a name, a number, a plate or an address.");

    /// <summary>Joining a case with oneself.</summary>
    public static readonly Refusal Alone = new(
        "coop.alone", "Cases are joined by two agencies or more.", "Choose another agency as well.");

    /// <summary>No lead, no prosecutor.</summary>
    public static readonly Refusal NobodyLeads = new(
        "coop.nobody_leads", "It is not said yet who leads the case and who prosecutes.", "Write both before anybody signs.");
}
