using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A moment of a run at which something may be changed: the command that gave an event, and the world as it stood before.</summary>
/// <param name="Place">The place of the command among the run's.</param>
/// <param name="Command">The command, as it was done.</param>
/// <param name="At">When.</param>
/// <param name="Before">The world before it, with every seat's desk.</param>
public sealed record ForkMoment(int Place, Command Command, SimTime At, World Before)
{
    /// <summary>Whose decision it was; none for staff and for time that passes.</summary>
    public Id<Seat> Seat => Command is SeatCommand act ? act.Seat : Id<Seat>.None;

    /// <summary>The moment of an event.</summary>
    /// <exception cref="ChangeException">The run has no such event.</exception>
    public static ForkMoment Of(RecordedRun run, EventId id)
    {
        ArgumentNullException.ThrowIfNull(run);
        var place = run.CommandOf(id);
        var fork = Fork.Before(run, place);
        return new ForkMoment(place, fork.Codec.ReadCommand(run.Commands[place].Wire), run.Events[run.Commands[place].First.Value].At, fork.World);
    }

    /// <summary>Checks that a change can be made.</summary>
    /// <exception cref="ChangeException">It cannot; the message says why.</exception>
    public static void Check(RecordedRun run, Change change)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(change);
        _ = Fork.At(run, change);
    }
}
