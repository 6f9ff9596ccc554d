using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>Bring others along to a visit.</summary>
/// <param name="Seat">Who brings them.</param>
/// <param name="Site">Where.</param>
/// <param name="Seats">Who comes.</param>
public sealed record BringToVisit(Id<Seat> Seat, Id<Workplace> Site, SeatSet Seats) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        VisitChecks.There(desk, Site, Seat) ?? (Seats.IsEmpty || !(Seats - desk.Scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var sheet = cascade.World.Part<InspectionsPart>().Find(Site)!;
        if (SeatSet.Of(Seats.ToList().Where(seat => sheet.Member(seat) is null)) is { IsEmpty: false } fresh)
        {
            Arrival.Join(cascade, Site, Seat, fresh);
        }
    }
}

/// <summary>Take a role at a visit, or another one.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Site">Where.</param>
/// <param name="Role">Which.</param>
public sealed record TakeVisitRole(Id<Seat> Seat, Id<Workplace> Site, VisitRole Role) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => VisitChecks.There(desk, Site, Seat) ?? (Enum.IsDefined(Role) ? null : Refusal.NoSuchThing);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (cascade.World.Part<InspectionsPart>().Find(Site)!.Member(Seat)!.Role != Role)
        {
            cascade.Emit(new VisitRoleTaken(Site, Seat, Role) { To = VisitAudience.Of(cascade.World, Site) });
        }
    }
}

/// <summary>Do a step of a visit. It takes minutes; one does one step at a time.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Site">Where.</param>
/// <param name="Step">Which.</param>
/// <param name="IsAsked">Whether those who sleep in the dormitory are asked first; of no account otherwise.</param>
public sealed record DoVisitStep(Id<Seat> Seat, Id<Workplace> Site, VisitStep Step, bool IsAsked) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        VisitChecks.There(desk, Site, Seat)
        ?? (!Enum.IsDefined(Step) ? Refusal.NoSuchThing
        : desk.Part<InspectionsDesk>().Find(Site)!.IsClosed ? VisitRefusals.Over
        : desk.Part<InspectionsDesk>().Find(Site)!.RunningOf(Seat) is not null ? VisitRefusals.Busy
        : Step == VisitStep.SeeDormitory && !desk.Scenario.Table<Workplace>()[Site].Dormitory.IsSome ? VisitRefusals.NoDormitory
        : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var sheet = world.Part<InspectionsPart>().Find(Site)!;
        var work = new VisitWork(
            Seat, world.Part<InspectionsPart>().CountOf(Site, Seat) + 1, Step, IsAsked, world.Now + SimSpan.FromMinutes(VisitTimes.MinutesOf(Step)))
        {
            IsOutsideRole = !VisitDuties.IsOwn(sheet, sheet.Member(Seat)!.Role, Step),
        };
        cascade.Emit(new VisitStepBegan(Site, work, By) { To = VisitAudience.Of(world, Site) });
    }
}

/// <summary>Close a visit: nobody does anything more there. Forms can still be filed.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Site">Where.</param>
public sealed record CloseVisit(Id<Seat> Seat, Id<Workplace> Site) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        VisitChecks.There(desk, Site, Seat) ?? (desk.Part<InspectionsDesk>().Find(Site)!.IsClosed ? VisitRefusals.Over : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        cascade.Cause = cascade.Emit(new VisitClosed(Site, Seat) { To = VisitAudience.Of(world, Site) });
        Moments.Come(cascade, Site, VisitMoment.Closed, new Scene(Seat, world.Scenario.Table<Workplace>()[Site].Place, Handle.None));
    }
}

/// <summary>Give what some told on to others, so that it can be used where they work.</summary>
/// <param name="Seat">Who gives it.</param>
/// <param name="Site">Where it was told.</param>
/// <param name="Workers">Whose accounts, by number.</param>
/// <param name="To">To whom.</param>
/// <param name="IsAgreed">Whether those who told it were asked and agreed.</param>
public sealed record GiveAccounts(Id<Seat> Seat, Id<Workplace> Site, IReadOnlyList<int> Workers, SeatSet To, bool IsAgreed) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !desk.Scenario.Table<Workplace>().Has(Site) || desk.Part<InspectionsDesk>().Find(Site) is not { } sheet ? VisitRefusals.NotKnown
        : To.IsEmpty || !(To - desk.Scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat
        : !sheet.Accounts.Any(account => Workers.Contains(account.Number)) ? VisitRefusals.NothingTold
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var to = To.ToList().Aggregate(ActRun.Agency(world, Seat), (all, seat) => all | ActRun.Agency(world, seat));
        IReadOnlyList<Account> given = [.. world.DeskOf(Seat).Part<InspectionsDesk>().Find(Site)!.Accounts.Where(account => Workers.Contains(account.Number))];
        cascade.Emit(new AccountsGiven(Site, Seat, given, IsAgreed) { To = to });
    }
}

/// <summary>Mark a difference between papers and people, or take the mark off.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Site">Where.</param>
/// <param name="Number">Whose.</param>
/// <param name="Topic">On what they part.</param>
/// <param name="IsOn">Whether it is marked; else the mark is taken off.</param>
/// <param name="Note">In words, or none.</param>
public sealed record MarkDifference(Id<Seat> Seat, Id<Workplace> Site, int Number, WorkTopic Topic, bool IsOn, TextRef Note) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !desk.Scenario.Table<Workplace>().Has(Site) || desk.Part<InspectionsDesk>().Find(Site) is null ? VisitRefusals.NotKnown
        : !Enum.IsDefined(Topic) ? Refusal.NoSuchThing
        : !desk.Scenario.Table<Workplace>()[Site].Has(Number) ? VisitRefusals.NoSuchWorker
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var isMarked = world.DeskOf(Seat).Part<InspectionsDesk>().Find(Site)!.Marks.Any(mark => mark.Number == Number && mark.Topic == Topic);
        if (isMarked != IsOn || Note.IsSome)
        {
            cascade.Emit(new DifferenceMarked(Site, Seat, Number, Topic, IsOn, Note) { To = ActRun.Agency(world, Seat) });
        }
    }
}

/// <summary>What a command about a visit may rest on.</summary>
internal static class VisitChecks
{
    public static Refusal? Known(Desk desk, Id<Workplace> site) =>
        !desk.Scenario.Table<Workplace>().Has(site) || desk.Part<InspectionsDesk>().Find(site) is not { IsThere: true } ? VisitRefusals.NotKnown : null;

    public static Refusal? There(Desk desk, Id<Workplace> site, Id<Seat> seat) =>
        Known(desk, site) ?? (desk.Part<InspectionsDesk>().Find(site)!.Member(seat) is null ? VisitRefusals.NotThere : null);
}
