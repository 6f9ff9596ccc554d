using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A what-if continued as recorded: after the change everybody does what he did, each at his time, as far as he still can.</summary>
/// <remarks>Luck is drawn by address, so that whatever the change did not touch comes out as it did.</remarks>
/// <param name="History">The changed line.</param>
/// <param name="IsIdentical">Whether it is the recorded one to the byte.</param>
/// <param name="Refused">The recorded commands that can no longer be done.</param>
public sealed record AsRecorded(History History, bool IsIdentical, IReadOnlyList<RefusedNow> Refused)
{
    /// <summary>Works it out.</summary>
    /// <exception cref="ChangeException">There is no such moment, or what is to be done is impossible then.</exception>
    public static AsRecorded Of(RecordedRun run, Change change)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(change);
        var (fork, next) = Fork.At(run, change);
        var (map, refused) = (new HandleMap(), new List<RefusedNow>());
        if (change is { LeavesOut: true, Does: not null } && run.Commands[next - 1] is var left)
        {
            // What is done instead may name the same things: a request otherwise worded is still that request.
            map.Learn(fork.Codec, run.Events.Skip(left.First.Value).Take(left.Events), fork.Events.Skip(left.First.Value));
        }

        foreach (var recorded in run.Commands.Skip(next))
        {
            Do(run, fork, map, recorded, refused);
        }

        var history = new History(run.Scenario, run.Frame, fork.Events);
        return new AsRecorded(history, IsSame(fork.Codec, run.Events, fork.Events), refused);
    }

    private static void Do(RecordedRun run, Fork fork, HandleMap map, RecordedCommand recorded, List<RefusedNow> refused)
    {
        var at = recorded.Events > 0 ? run.Events[recorded.First.Value].At : fork.World.Now;
        Command command;
        try
        {
            command = fork.Codec.ReadCommand(map.Translate(recorded.Wire));
        }
        catch (WireException)
        {
            // It names what an amendment would have brought that is refused here.
            refused.Add(new RefusedNow(recorded, at, Id<Seat>.None, Refusal.NoSuchThing));
            return;
        }

        var before = fork.Events.Count;
        if (fork.Do(command) is { } refusal)
        {
            if (command is not AdvanceTo)
            {
                refused.Add(new RefusedNow(recorded, at, command is SeatCommand act ? act.Seat : Id<Seat>.None, refusal));
            }

            return;
        }

        map.Learn(fork.Codec, run.Events.Skip(recorded.First.Value).Take(recorded.Events), fork.Events.Skip(before));
    }

    private static bool IsSame(WireCodec codec, IReadOnlyList<Happened> was, IReadOnlyList<Happened> now) =>
        was.Count == now.Count && was.Zip(now).All(pair =>
        {
            var (one, other) = (codec.Write(pair.First), codec.Write(pair.Second));
            return one.Name == other.Name && one.Json.Span.SequenceEqual(other.Json.Span);
        });
}

/// <summary>A recorded command that can no longer be done after a change.</summary>
/// <param name="Command">The command.</param>
/// <param name="At">When it was done.</param>
/// <param name="Seat">Whose it was; none for staff.</param>
/// <param name="Refusal">Why it cannot be done now.</param>
public sealed record RefusedNow(RecordedCommand Command, SimTime At, Id<Seat> Seat, Refusal Refusal);
