using System.Text;
using SevenHours.Content.Tests.Running;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;

namespace SevenHours.Content.Tests.Promises.NeedToKnow;

/// <summary>Two worlds with the same luck that are given the same commands, but for hidden deeds in one of them.</summary>
internal sealed class Twins(ulong seed)
{
    private readonly List<Happened> quietEvents = [];
    private readonly List<Happened> busyEvents = [];
    private readonly StringBuilder[] quietFeeds = [.. Vicenza.Scenario.Seats.Select(_ => new StringBuilder())];
    private readonly StringBuilder[] busyFeeds = [.. Vicenza.Scenario.Seats.Select(_ => new StringBuilder())];
    private int quietTold;
    private int busyTold;

    /// <summary>The world without hidden deeds.</summary>
    public World Quiet { get; } = World.Create(Vicenza.Scenario, seed);

    /// <summary>The world with them.</summary>
    public World Busy { get; } = World.Create(Vicenza.Scenario, seed);

    /// <summary>Gives both a command. A seat whose streams are equal must be answered alike.</summary>
    public void DoBoth(Command command)
    {
        var wereEqual = command is SeatCommand by && AreEqualFor(by.Seat);
        var quiet = Quiet.Step(command, quietEvents);
        var busy = Busy.Step(command, busyEvents);
        if (wereEqual)
        {
            busy.ShouldBe(quiet);
        }

        Tell(quietEvents, ref quietTold, quietFeeds);
        Tell(busyEvents, ref busyTold, busyFeeds);
    }

    /// <summary>Does something hidden in one of them.</summary>
    public bool DoHidden(Seeds seeds)
    {
        var isDone = HiddenDeeds.DoOne(Busy, seeds, busyEvents);
        Tell(busyEvents, ref busyTold, busyFeeds);
        return isDone;
    }

    /// <summary>Does this in one of them.</summary>
    public void DoHidden(Command command)
    {
        Busy.Step(command, busyEvents).ShouldBeNull();
        Tell(busyEvents, ref busyTold, busyFeeds);
    }

    /// <summary>Whether a seat was told the same in both.</summary>
    public bool AreEqualFor(Id<Seat> seat) => quietFeeds[seat.Index].Equals(busyFeeds[seat.Index]);

    /// <summary>Compares some seats, beginning at a random one; says how many had equal streams in unequal worlds.</summary>
    public int Compare(Seeds seeds, int seats)
    {
        Busy.Hash().ShouldNotBe(Quiet.Hash());
        var (pairs, first) = (0, seeds.Below(Vicenza.Scenario.Seats.Count));
        for (var i = 0; i < seats && Quiet.Now == Busy.Now; i++)
        {
            var seat = new Id<Seat>((first + i) % Vicenza.Scenario.Seats.Count);
            if (AreEqualFor(seat))
            {
                Eyes.See(Busy.DeskOf(seat), Busy.Luck).ShouldBe(Eyes.See(Quiet.DeskOf(seat), Quiet.Luck), Vicenza.Scenario.Seats[seat].Name);
                pairs++;
            }
        }

        return pairs;
    }

    private static void Tell(List<Happened> events, ref int told, StringBuilder[] feeds)
    {
        for (; told < events.Count; told++)
        {
            var happened = events[told];
            if (happened.Event.To.IsEmpty)
            {
                continue;
            }

            var line = Eyes.Feed(happened);
            foreach (var seat in happened.Event.To)
            {
                feeds[seat.Index].AppendLine(line);
            }
        }
    }
}
