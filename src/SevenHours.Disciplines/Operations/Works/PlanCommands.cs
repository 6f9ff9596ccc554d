using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>Open an operation, and take other agencies into it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Name">What it is called, or none.</param>
/// <param name="Invited">Seats whose agencies are taken in.</param>
/// <param name="Changes">What stands in its plan from the first; may be empty.</param>
public sealed record OpenOperation(Id<Seat> Seat, TextRef Name, SeatSet Invited, IReadOnlyList<OperationChange> Changes) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !(Invited - desk.Scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat
        : Changes.Count == 0 ? null
        : PlanChecks.Of(desk.Scenario, OperationContent.Of([]), 0, Changes);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var members = Invitation.Agencies(world, Invited | SeatSet.Of(Seat));
        var handle = world.Part<OperationsPart>().NextHandle(world, Seat);
        cascade.Emit(new OperationOpened(handle, Seat, Name, members, Changes, By) { To = members });
    }
}

/// <summary>Take other agencies into an operation: they see the plan as it stands, and write in it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Operation">Which operation.</param>
/// <param name="Seats">Seats whose agencies are taken in.</param>
public sealed record InviteToOperation(Id<Seat> Seat, Handle Operation, SeatSet Seats) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        PlanChecks.Own(desk, Operation) is null ? OperationRefusals.NotKnown
        : Seats.IsEmpty ? OperationRefusals.Nobody
        : (Seats - desk.Scenario.Everybody).IsEmpty ? null
        : Refusal.NoSuchSeat;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Invitation.Take(cascade, Operation, Seat, Invitation.Agencies(cascade.World, Seats));
}

/// <summary>Write in the plan of an operation. Ids of new entries are the client's own.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Operation">Which operation.</param>
/// <param name="Changes">What is written: all of it, or nothing.</param>
public sealed record EditOperation(Id<Seat> Seat, Handle Operation, IReadOnlyList<OperationChange> Changes) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        PlanChecks.Own(desk, Operation) is not { } operation ? OperationRefusals.NotKnown
        : operation.IsOver ? OperationRefusals.IsOver
        : PlanChecks.Of(desk.Scenario, operation.Content, operation.Edits.Count, Changes);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var operation = cascade.World.Part<OperationsPart>().Book.Find(Operation)!;
        cascade.Emit(new OperationEdited(Operation, Seat, Changes, By) { To = operation.Members });
    }
}

/// <summary>Brief seats: from now on each knows the plan as it stands. Who is not on the operation yet is taken in.</summary>
/// <param name="Seat">Who briefs.</param>
/// <param name="Operation">Which operation.</param>
/// <param name="Seats">Who is briefed.</param>
public sealed record BriefOperation(Id<Seat> Seat, Handle Operation, SeatSet Seats) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        PlanChecks.Own(desk, Operation) is not { } operation ? OperationRefusals.NotKnown
        : Seats.IsEmpty ? OperationRefusals.Nobody
        : !(Seats - desk.Scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat
        : operation.Edits.Count == 0 ? OperationRefusals.NothingWritten
        : operation.IsOver ? OperationRefusals.IsOver
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        Invitation.Take(cascade, Operation, Seat, Seats);
        var operation = cascade.World.Part<OperationsPart>().Book.Find(Operation)!;
        cascade.Emit(new OperationBriefed(Operation, Seat, Seats) { To = operation.Members });
    }
}

/// <summary>Confirm what changed since one was briefed: late orders reach only those who do.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Operation">Which operation.</param>
public sealed record ConfirmOrders(Id<Seat> Seat, Handle Operation) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        PlanChecks.Own(desk, Operation) is not { } operation ? OperationRefusals.NotKnown
        : !operation.LateFor(Seat).Any() ? OperationRefusals.NothingLate
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new OrdersConfirmed(Operation, Seat) { To = cascade.World.Part<OperationsPart>().Book.Find(Operation)!.Members });
}

/// <summary>Takes seats into an operation.</summary>
internal static class Invitation
{
    public static SeatSet Agencies(World world, SeatSet seats)
    {
        var all = SeatSet.Nobody;
        foreach (var seat in seats)
        {
            all |= ActRun.Agency(world, seat);
        }

        return all;
    }

    /// <summary>Newcomers see the operation as it stands; those who are on it learn that they came.</summary>
    public static void Take(Cascade cascade, Handle handle, Id<Seat> by, SeatSet seats)
    {
        var book = cascade.World.Part<OperationsPart>().Book;
        var before = book.Find(handle)!;
        var fresh = seats - before.Members;
        if (fresh.IsEmpty)
        {
            return;
        }

        cascade.Emit(new OperationJoined(handle, by, fresh) { To = before.Members });
        cascade.Emit(new OperationShown(book.Find(handle)!) { To = fresh });
    }

    /// <summary>Who joined an agency in the middle of play sees its operations.</summary>
    public static void Welcome(Cascade cascade, SeatSet newcomers)
    {
        foreach (var operation in cascade.World.Part<OperationsPart>().Book.All.ToList())
        {
            var fresh = SeatSet.Of(newcomers.ToList().Where(seat => !(ActRun.Agency(cascade.World, seat) & operation.Members).IsEmpty));
            Take(cascade, operation.Handle, operation.OpenedBy, fresh);
        }
    }
}
