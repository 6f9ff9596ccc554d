using SevenHours.Kernel;
using SevenHours.Language;
using Shouldly;

namespace SevenHours.Testing;

/// <summary>A world in play: given what was done, when something is done, then see what came of it.</summary>
public sealed class PlayedWorld
{
    private readonly List<Happened> events = [];
    private readonly WireNames names;
    private readonly ulong seed;
    private readonly Scenario began;
    private int before;

    private PlayedWorld(Scenario scenario, WireNames names, ulong seed)
    {
        (World, this.names, this.seed, began) = (World.Create(scenario, seed), names, seed, scenario);
        Do(new Begin());
    }

    /// <summary>STARTEX.</summary>
    public static PlayedWorld Begin(Scenario scenario, WireNames names, ulong seed = 1) => new(scenario, names, seed);

    /// <summary>The world.</summary>
    public World World { get; }

    /// <summary>The scenario.</summary>
    public Scenario Scenario => World.Scenario;

    /// <summary>All that has happened.</summary>
    public IReadOnlyList<Happened> Events => events;

    /// <summary>What the last command brought.</summary>
    public IReadOnlyList<WorldEvent> Latest => [.. events.Skip(before).Select(e => e.Event)];

    /// <summary>Does a command that must not be refused.</summary>
    public PlayedWorld Do(Command command)
    {
        Try(command).ShouldBeNull();
        return this;
    }

    /// <summary>Tries a command; says why it was refused, or null. A refused command must change nothing.</summary>
    public Refusal? Try(Command command)
    {
        before = events.Count;
        var hash = World.Hash().ToString();
        var refusal = World.Step(command, events);
        if (refusal is not null)
        {
            events.Count.ShouldBe(before);
            World.Hash().ToString().ShouldBe(hash);
        }

        return refusal;
    }

    /// <summary>Lets time pass until an instant such as <c>1h30m</c>.</summary>
    public PlayedWorld Until(string span) => Do(new AdvanceTo(Time(span)));

    /// <summary>An instant such as <c>1h30m</c>.</summary>
    public static SimTime Time(string span) =>
        Span.TryParse(span, out var time) ? new SimTime(time.Seconds) : throw new FormatException($"'{span}' is not a span.");

    /// <summary>The number of a name.</summary>
    public Id<T> Id<T>(string name)
        where T : Definition => Scenario.Table<T>()[name];

    /// <summary>A seat.</summary>
    public Id<Seat> Seat(string name) => Id<Seat>(name);

    /// <summary>Some seats.</summary>
    public SeatSet Seats(params IReadOnlyList<string> seats) => SeatSet.Of(seats.Select(Seat));

    /// <summary>A seat's share of a discipline.</summary>
    public T Desk<T>(string seat)
        where T : DeskPart => World.DeskOf(Seat(seat)).Part<T>();

    /// <summary>The events of one type, in order.</summary>
    public IReadOnlyList<T> All<T>()
        where T : WorldEvent => [.. events.Select(e => e.Event).OfType<T>()];

    /// <summary>The event of a type that happened last, in its place.</summary>
    public Happened Last<T>()
        where T : WorldEvent => events.Last(e => e.Event is T);

    /// <summary>Folding the history, through the wire and straight, onto a new world gives the same state, and so does a fork.</summary>
    public PlayedWorld ShouldRefold()
    {
        var codec = new WireCodec(Scenario, names);
        var read = events.Select(e => codec.ReadEvent(e.Id, codec.Write(e))).ToList();
        var folded = World.Fold(began, seed, read);
        folded.ApplyNothingAt(World.Now);
        folded.Hash().ToString().ShouldBe(World.Hash().ToString());
        World.Fork().Hash().ToString().ShouldBe(World.Hash().ToString());
        return this;
    }
}

/// <summary>Small helps for tests on worlds.</summary>
internal static class WorldExtensions
{
    /// <summary>Lets a folded world reach the clock of the one it is compared with; nothing may be due on the way.</summary>
    public static void ApplyNothingAt(this World world, SimTime now)
    {
        var events = new List<Happened>();
        world.Step(new AdvanceTo(now < world.Now ? world.Now : now), events);
        events.ShouldBeEmpty();
    }
}
