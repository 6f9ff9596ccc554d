using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>The truth about relays: what was asked of whom, and what was made of it.</summary>
public sealed class TonguesPart : Part
{
    // The kind of thing in World.HandleFor. Part of every handle: never change it.
    private const int RelayKind = 80;

    private readonly List<Relay> relays;
    private readonly SortedList<int, SimTime> busy;
    private readonly List<(CheckAsked Asked, EventId By, bool IsAnswered)> checks;

    internal TonguesPart() => (relays, busy, checks) = ([], [], []);

    private TonguesPart(TonguesPart other) =>
        (relays, busy, checks) = ([.. other.relays], new SortedList<int, SimTime>(other.busy), [.. other.checks]);

    /// <summary>Every check of an interpreter asked for, in order, with the event that asked.</summary>
    public IReadOnlyList<(CheckAsked Asked, EventId By, bool IsAnswered)> Checks => checks;

    /// <summary>Every relay asked for, in order.</summary>
    public IReadOnlyList<Relay> All => relays;

    /// <summary>The relay with a handle, or null.</summary>
    public Relay? Find(Handle relay) => relays.Find(r => r.Handle == relay);

    /// <summary>Until when a seat is at relays it has taken on.</summary>
    public SimTime BusyUntil(Id<Seat> seat) => busy.TryGetValue(seat.Index, out var until) ? until : SimTime.Start;

    /// <inheritdoc />
    public override Part Fork() => new TonguesPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var relay in relays)
        {
            hash.Add(relay.Handle);
            hash.Add((int)relay.State);
            hash.Add(relay.Due);
            hash.Add((int)(relay.Made?.How ?? 0));
            hash.Add(relay.Made?.Facts.Count ?? 0);
        }

        foreach (var (asked, _, isAnswered) in checks)
        {
            hash.Add(asked.Who.Index);
            hash.Add(asked.Due);
            hash.Add(isAnswered);
        }
    }

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        for (var i = 0; i < relays.Count; i++)
        {
            if (relays[i].State == RelayState.Underway && seats.Has(relays[i].For))
            {
                Due(world, i, relays[i].Due + frozenFor);
            }
        }
    }

    internal Handle NextHandle(World world, Id<Seat> asker) => world.HandleFor(RelayKind, asker, relays.Count(r => r.For == asker));

    internal void Ask(World world, RelayAsked asked)
    {
        relays.Add(new Relay(
            asked.Relay, asked.Item, asked.For, asked.Way, asked.Of, RelayState.Waiting, SimTime.Never, world.LastEvent)
        {
            Who = asked.Who,
        });
        if (asked.Due is { } due)
        {
            Due(world, relays.Count - 1, due);
        }

        world.Touch(TongueReads.Asked(asked.For));
    }

    internal void Ask(World world, CheckAsked asked)
    {
        checks.Add((asked, world.LastEvent, false));
        world.Schedule(asked.Due, 0, CheckWake.Instance, checks.Count - 1);
    }

    internal void Answer(World world, InterpreterChecked found)
    {
        var index = checks.FindIndex(c => !c.IsAnswered && c.Asked.Seat == found.Seat && c.Asked.Who == found.Who);
        checks[index] = checks[index] with { IsAnswered = true };
        world.Touch(TongueReads.Checked(found.Who));
    }

    internal void Read(OriginalRead read) => Change(read.Relay, r => r with { State = RelayState.Read });

    internal void Make(World world, RelayMade made)
    {
        var by = world.LastEvent;
        var index = Change(made.Relay, r => r with { Made = made, MadeBy = by });
        busy[made.Seat.Index] = made.Due;
        Due(world, index, made.Due);
    }

    internal void Arrive(World world, RelayArrived arrived)
    {
        var index = Change(arrived.Relay, r => r with { State = RelayState.Arrived });
        world.Touch(TongueReads.Relayed(arrived.For));
        if (relays[index].By is { IsSome: true } by)
        {
            world.Touch(TongueReads.RelayedBy(by));
        }
        else if (relays[index].Who is { IsSome: true } who)
        {
            world.Touch(TongueReads.RelayedThrough(who));
        }
        else
        {
            world.Touch(TongueReads.AtHand());
        }
    }

    internal void Decline(RelayDeclined declined) => Change(declined.Relay, r => r with { State = RelayState.Declined });

    private int Change(Handle relay, Func<Relay, Relay> change)
    {
        var index = relays.FindIndex(r => r.Handle == relay);
        relays[index] = change(relays[index]);
        return index;
    }

    private void Due(World world, int index, SimTime due)
    {
        relays[index] = relays[index] with { State = RelayState.Underway, Due = due };
        world.Schedule(due, 0, RelayWake.Instance, index);
    }
}
