using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Watching;

/// <summary>A watch over the small case, told what happened by the minute. The clock runs from the first second unless it is set otherwise.</summary>
internal sealed class Watched
{
    private static readonly DateTimeOffset s_morning = new(2031, 3, 9, 9, 0, 0, TimeSpan.Zero);

    private readonly TeamWatch watch;
    private int things;

    public Watched()
    {
        Scenario = new SmallCase().Build();
        watch = new TeamWatch(Scenario);
        watch.Seat(SeatSet.Of([Seat("chief"), Seat("counsellor")]), SimTime.Start);
        Clock(0, speed: 1);
        Tell(0, new Noted(TextRef.None, null));
    }

    public Scenario Scenario { get; }

    public WatchLimits Limits { get; init; } = WatchLimits.Default;

    public PlayedTime Played { get; private set; } = PlayedTime.None;

    public Id<Seat> Seat(string name) => Scenario.Seats[name];

    /// <summary>From a wall minute on, the clock runs so fast from an exercise minute; a speed of 0 stops it.</summary>
    public Watched Clock(int wall, int speed, int? at = null)
    {
        Played = Played.Then(new ExerciseClock(speed > 0, Math.Max(1, speed), s_morning.AddMinutes(wall), (at ?? wall) * 60_000L));
        return this;
    }

    public Watched Tell(int minute, WorldEvent happened)
    {
        watch.Follow(Scenario, [new Happened(new EventId(watch.Seen), SimTime.Start + SimSpan.FromMinutes(minute), Causes.None, happened)]);
        return this;
    }

    public Watched Acts(int minute, string seat) => Tell(minute, new MessageSent(NewHandle(), Seat(seat), SeatSet.Nobody, TextRef.None, [], null));

    public Watched Arrives(int minute, string seat, out Handle item)
    {
        item = NewHandle();
        return Tell(minute, new Traced(item, Channel.Call, TextRef.None) { To = SeatSet.Of(Seat(seat)) });
    }

    public Watched Opens(int minute, string seat, Handle item) => Tell(minute, new ItemOpened(Seat(seat), item, TextRef.None, [], null));

    public Watched Asks(int minute, string seat, string agency, out Handle request, string? about = null)
    {
        request = NewHandle();
        var target = about is null ? Id<Subject>.None : Scenario.Subjects[about];
        return Tell(minute, new RequestMade(
            new Petition(request, Seat(seat), Scenario.Agencies[agency], Id<ActionDefinition>.None, Id<Topic>.None, target, TextRef.None,
                Id<Ground>.None, [], TextRef.None, TextRef.None, []),
            SimTime.Never));
    }

    public Watched Answers(int minute, Handle request) => Tell(minute, new RequestAnswered(request, Verdict.Granted, TextRef.None, []));

    public Watched Starts(int minute, string seat, string target, out Handle act)
    {
        act = NewHandle();
        return Tell(minute, new ActionStarted(new ActPlan(
            act, Seat(seat), new Id<ActionDefinition>(0), target.Length == 0 ? Id<Subject>.None : Scenario.Subjects[target],
            target.Length == 0 ? TextRef.Typed("00") : TextRef.None, [], [], Id<Ground>.None, TextRef.None, false)));
    }

    public Watched Refused(int minute, string seat)
    {
        watch.Refused(Seat(seat), SimTime.Start + SimSpan.FromMinutes(minute));
        return this;
    }

    public Watched Sits(int minute, params string[] seats)
    {
        watch.Seat(SeatSet.Of(seats.Select(Seat)), SimTime.Start + SimSpan.FromMinutes(minute));
        return this;
    }

    public TeamReading At(int minute) => watch.Read(SimTime.Start + SimSpan.FromMinutes(minute), Played, Limits);

    /// <summary>The flags of a seat at a minute.</summary>
    public IReadOnlyList<WatchFlag> Flags(int minute, string seat) => [.. At(minute).Flags.Where(flag => flag.Seat == Seat(seat))];

    public SeatFigures Figures(int minute, string seat) => At(minute).Seats.Single(figures => figures.Seat == Seat(seat));

    private Handle NewHandle() => new((ulong)++things);
}
