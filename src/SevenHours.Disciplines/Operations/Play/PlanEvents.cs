using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>An operation was opened. The agencies that were invited learn of it.</summary>
/// <param name="Operation">Its name.</param>
/// <param name="Seat">Who opened it.</param>
/// <param name="Name">What it is called, or none.</param>
/// <param name="Members">Who sees it and writes in it.</param>
/// <param name="Changes">What stands in its plan from the first.</param>
/// <param name="By">The person at the seat, or null. Those who plan with him may know.</param>
public sealed record OperationOpened(
    Handle Operation, Id<Seat> Seat, TextRef Name, SeatSet Members, IReadOnlyList<OperationChange> Changes, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Changes = [.. Changes.Select(change => change.ForSeats())] };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<OperationsPart>().Book.Put(Begun(world.Now));
        world.Touch(OperationsPart.Any);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<OperationsDesk>().Book.Put(Begun(notice.At));

    private Operation Begun(SimTime at) => new(Operation, Seat, at, Name)
    {
        Members = Members, Edits = Changes.Count == 0 ? [] : [new OperationEdit(1, at, Seat, By, Changes)],
    };
}

/// <summary>Others were taken into an operation. Those who are on it learn of it; the newcomers by <see cref="OperationShown"/>.</summary>
/// <param name="Operation">Which.</param>
/// <param name="Seat">Who took them in.</param>
/// <param name="Seats">The newcomers.</param>
public sealed record OperationJoined(Handle Operation, Id<Seat> Seat, SeatSet Seats) : OperationEvent(Operation)
{
    private protected override Operation After(Operation operation, SimTime at) => operation with { Members = operation.Members | Seats };
}

/// <summary>Who was taken into an operation sees it as it stands, and how it came to stand so.</summary>
/// <param name="Whole">The operation.</param>
public sealed record OperationShown(Operation Whole) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new OperationShown(Whole.ForSeats());

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<OperationsDesk>().Book.Put(Whole);
}

/// <summary>Somebody wrote in a plan. Whoever was briefed and knew all that stood there before knows this too if he wrote it himself.</summary>
/// <param name="Operation">Which.</param>
/// <param name="Seat">Who.</param>
/// <param name="Changes">What was written.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record OperationEdited(Handle Operation, Id<Seat> Seat, IReadOnlyList<OperationChange> Changes, string? By) : OperationEvent(Operation)
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Changes = [.. Changes.Select(change => change.ForSeats())] };

    private protected override bool MovesTimes => true;

    private protected override Operation After(Operation operation, SimTime at)
    {
        var number = operation.Edits.Count + 1;
        return operation with
        {
            Edits = [.. operation.Edits, new OperationEdit(number, at, Seat, By, Changes)],
            Briefings = [.. operation.Briefings.Select(one => one.Seat == Seat && one.Edit == number - 1 ? one with { Edit = number } : one)],
        };
    }
}

/// <summary>Seats were briefed: each knows the plan as it stands now. All who are on the operation learn who was there.</summary>
/// <param name="Operation">Which.</param>
/// <param name="Seat">Who briefed; knows it too.</param>
/// <param name="Seats">Who was briefed.</param>
public sealed record OperationBriefed(Handle Operation, Id<Seat> Seat, SeatSet Seats) : OperationEvent(Operation)
{
    private protected override bool MovesTimes => true;

    private protected override Operation After(Operation operation, SimTime at) =>
        operation with { Briefings = Briefings(operation, Seats | SeatSet.Of(Seat), at) };

    internal static IReadOnlyList<Briefed> Briefings(Operation operation, SeatSet seats, SimTime at) =>
        [.. operation.Briefings.Where(one => !seats.Has(one.Seat)), .. seats.ToList().Select(seat => new Briefed(seat, at, operation.Edits.Count))];
}

/// <summary>A seat confirmed its late orders: it knows the plan as it stands now.</summary>
/// <param name="Operation">Which.</param>
/// <param name="Seat">Who.</param>
public sealed record OrdersConfirmed(Handle Operation, Id<Seat> Seat) : OperationEvent(Operation)
{
    private protected override bool MovesTimes => true;

    private protected override Operation After(Operation operation, SimTime at) =>
        operation with { Briefings = OperationBriefed.Briefings(operation, SeatSet.Of(Seat), at) };
}

/// <summary>An operation was launched: from now on its sites go in when their time comes.</summary>
/// <param name="Operation">Which.</param>
/// <param name="Seat">Who launched it.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record OperationLaunched(Handle Operation, Id<Seat> Seat, string? By) : OperationEvent(Operation)
{
    private protected override bool MovesTimes => true;

    private protected override Operation After(Operation operation, SimTime at) => operation with { LaunchedAt = at, LaunchedBy = Seat };
}

/// <summary>All sites of an operation are over.</summary>
/// <param name="Operation">Which.</param>
public sealed record OperationOver(Handle Operation) : OperationEvent(Operation)
{
    private protected override Operation After(Operation operation, SimTime at) => operation with { OverAt = at };
}

/// <summary>A post reported.</summary>
/// <param name="Operation">Which.</param>
/// <param name="Site">The site's entry.</param>
/// <param name="Seat">Who.</param>
/// <param name="Word">What.</param>
/// <param name="Says">More of it in words, or none.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record PostReported(Handle Operation, string Site, Id<Seat> Seat, PostWord Word, TextRef Says, string? By) : OperationEvent(Operation)
{
    private protected override Operation After(Operation operation, SimTime at) =>
        operation with { Reports = [.. operation.Reports, new PostReport(Site, Seat, at, Word, Says)] };
}

/// <summary>Something was said in the hot debrief.</summary>
/// <param name="Operation">Which.</param>
/// <param name="Site">The site's entry; the plan's for the whole.</param>
/// <param name="Seat">Who said it.</param>
/// <param name="Kind">How it went.</param>
/// <param name="Says">In the seat's own words.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record HotDebriefSaid(Handle Operation, string Site, Id<Seat> Seat, HotKind Kind, TextRef Says, string? By) : OperationEvent(Operation)
{
    private protected override Operation After(Operation operation, SimTime at) =>
        operation with { Hot = [.. operation.Hot, new HotLine(Site, Seat, at, Kind, Says, By)] };
}
