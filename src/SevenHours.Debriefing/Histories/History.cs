using System.Collections.Concurrent;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>One line of history, from STARTEX to where it has come, indexed for asking. Immutable; safe for several threads.</summary>
public sealed partial class History
{
    private readonly Dictionary<Type, List<int>> byType = [];
    private readonly ConcurrentDictionary<Type, Lazy<object>> typed = [];
    private readonly ConcurrentDictionary<Type, Lazy<object>> stories = [];
    private readonly Lazy<Followers> followers;
    private readonly Lazy<FactLedger> facts;
    private readonly Lazy<ActLedger> acts;
    private readonly Lazy<IReadOnlyList<Exchange>> exchanges;
    private readonly Lazy<IReadOnlyList<RequestStory>> requests;
    private readonly Lazy<IReadOnlyList<TalkStory>> talks;

    /// <summary>Indexes a history.</summary>
    /// <param name="scenario">The scenario as it was at STARTEX; the history itself holds what amended it since.</param>
    /// <param name="frame">What the case is measured by.</param>
    /// <param name="events">All events from the first; the id of each is its place.</param>
    /// <exception cref="ArgumentException">The events do not begin with the first or have gaps, or amend another scenario.</exception>
    public History(Scenario scenario, DebriefFrame frame, IReadOnlyList<Happened> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        (Opening, Frame, Events) = (scenario, frame, events);
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Id.Value != i)
            {
                throw new ArgumentException($"Event {events[i].Id} stands in place {i}.", nameof(events));
            }

            var type = events[i].Event.GetType();
            if (!byType.TryGetValue(type, out var places))
            {
                byType.Add(type, places = []);
            }

            places.Add(i);
        }

        Scenario = Amended();
        followers = new Lazy<Followers>(() => new Followers(events));
        facts = new Lazy<FactLedger>(() => new FactLedger(this));
        acts = new Lazy<ActLedger>(() => new ActLedger(this));
        exchanges = new Lazy<IReadOnlyList<Exchange>>(() => Exchange.Of(this));
        requests = new Lazy<IReadOnlyList<RequestStory>>(() => RequestStory.Of(this));
        talks = new Lazy<IReadOnlyList<TalkStory>>(() => TalkStory.Of(this));
    }

    /// <summary>The scenario as it was at STARTEX: where folding begins.</summary>
    public Scenario Opening { get; }

    /// <summary>The scenario with all that amended it in play. Numbers of the opening scenario stay what they were.</summary>
    public Scenario Scenario { get; }

    /// <summary>What the case is measured by.</summary>
    public DebriefFrame Frame { get; }

    /// <summary>All events, in order.</summary>
    public IReadOnlyList<Happened> Events { get; }

    /// <summary>The event of an id.</summary>
    public Happened this[EventId id] => Events[id.Value];

    /// <summary>Seconds of play until an instant. Unless the clock's runs are given, every day is played through and no night is.</summary>
    public Func<SimTime, int> PlayedUntil
    {
        get => field ?? DaysUntil;
        init;
    }

    /// <summary>When it ended, or how far it has come.</summary>
    public SimTime Until => Events.Count == 0 ? SimTime.Start : Events[^1].At;

    /// <summary>Whether ENDEX has come.</summary>
    public bool HasEnded => First<PlayEnded>() is not null;

    /// <summary>The seed of all luck, as recorded at STARTEX; 0 before.</summary>
    public ulong Seed => First<ExerciseStarted>()?.Event.Seed ?? 0;

    /// <summary>Who came to hold which fact when.</summary>
    public FactLedger Facts => facts.Value;

    /// <summary>Every act, from the order to its end.</summary>
    public ActLedger Acts => acts.Value;

    /// <summary>Every request, from the asking to the answer.</summary>
    public IReadOnlyList<RequestStory> Requests => requests.Value;

    /// <summary>Every talk off screen that was recorded, corrected ones included, as recorded.</summary>
    public IReadOnlyList<TalkStory> Talks => talks.Value;

    /// <summary>The talks whose record stands: what measures count.</summary>
    internal IEnumerable<TalkStory> StandingTalks => Talks.Where(t => !t.IsSuperseded);

    internal IReadOnlyList<Exchange> Exchanges => exchanges.Value;

    /// <summary>All events of a type, in order.</summary>
    public IReadOnlyList<Seen<T>> All<T>()
        where T : WorldEvent =>
        (IReadOnlyList<Seen<T>>)typed.GetOrAdd(typeof(T), static (type, history) => new Lazy<object>(() => history.Collect<T>(type)), this).Value;

    /// <summary>What several readings need, made once for all of them, on whatever thread asks first; the others wait for it.</summary>
    internal T Once<T>(Func<History, T> make)
        where T : class => (T)stories.GetOrAdd(typeof(T), static (_, asked) => new Lazy<object>(() => asked.make(asked.history)), (history: this, make)).Value;

    /// <summary>The first event of a type, or null.</summary>
    public Seen<T>? First<T>()
        where T : WorldEvent => All<T>() is { Count: > 0 } all ? all[0] : null;

    /// <summary>The events that name an event as a cause, in order.</summary>
    public IReadOnlyList<EventId> FollowersOf(EventId id) => followers.Value.Of(id);

    private int DaysUntil(SimTime at) => Frame.Play.Days.Count == 0
        ? at.Seconds
        : Frame.Play.Days.Sum(day => Math.Max(0, Math.Min(at.Seconds, day.Closes.Seconds) - day.Opens.Seconds));

    /// <summary>The agency of a seat.</summary>
    public Id<Agency> AgencyOf(Id<Seat> seat) => Scenario.Seats[seat].Agency;

    /// <summary>Whether a seat is a professional's and not a role player's.</summary>
    public bool IsProfessional(Id<Seat> seat) => !Scenario.Seats[seat].IsRolePlayer;

    /// <summary>The agencies that professionals sit in, in order.</summary>
    public IReadOnlyList<Id<Agency>> Agencies =>
        [.. Scenario.Seats.Ids.Where(IsProfessional).Select(AgencyOf).Distinct().Order()];

    /// <summary>The first actionable sign: when it reached somebody, or STARTEX when the case names none; null when it never
    /// came.</summary>
    public (SimTime At, EventId Event)? FirstSign()
    {
        if (!Frame.Yardstick.FirstSign.IsSome)
        {
            return First<ExerciseStarted>() is { } started ? (started.At, started.Id) : null;
        }

        foreach (var delivered in All<ItemDelivered>())
        {
            if (delivered.Event.Inject == Frame.Yardstick.FirstSign)
            {
                return (delivered.At, delivered.Id);
            }
        }

        return null;
    }

    private Scenario Amended()
    {
        var amendments = All<ScenarioAmended>();
        if (amendments.Count > 0 && First<ExerciseStarted>() is { } started && started.Event.ScenarioHash != Opening.Hash)
        {
            throw new ArgumentException("The events amend another scenario: pass the one the exercise began with.");
        }

        return amendments.Aggregate(Opening, (scenario, amended) =>
            scenario.Amend(amended.Event.Yaml).Scenario
            ?? throw new ArgumentException($"Amendment {amended.Id} does not fit the scenario."));
    }

    private IReadOnlyList<Seen<T>> Collect<T>(Type type)
        where T : WorldEvent =>
        whole is { } longer ? Begun(longer.All<T>())
        : byType.TryGetValue(type, out var places)
            ? Array.ConvertAll(places.ToArray(), p => Events[p] is var h ? new Seen<T>(h.Id, h.At, h.Causes, (T)h.Event) : default)
            : [];
}
