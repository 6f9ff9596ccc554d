using System.Collections.Immutable;
using System.Diagnostics;

namespace SevenHours.Exercises;

/// <summary>What is around the play of an exercise: its people, seats, clocks and branches. A plain decider.</summary>
public abstract partial record Session
{
    private Session() { }

    /// <summary>Before it is set up.</summary>
    public static Session Initial { get; } = new Unborn();

    /// <summary>Nothing yet.</summary>
    public sealed record Unborn : Session;

    /// <summary>An exercise that is being prepared, played or debriefed, or was archived.</summary>
    /// <param name="Exercise">How it was set up.</param>
    /// <param name="Syndicates">The teams, by number.</param>
    /// <param name="Branches">All lines of history, by number.</param>
    public sealed partial record Open(
        SessionEvent.Created Exercise, ImmutableArray<Syndicate> Syndicates, ImmutableArray<BranchInfo> Branches) : Session
    {
        /// <summary>Everybody who ever came in, by key.</summary>
        public ImmutableSortedDictionary<string, Member> Members { get; init; } =
            ImmutableSortedDictionary.Create<string, Member>(StringComparer.Ordinal);

        /// <summary>By which people come in.</summary>
        public Pins Pins { get; init; } = new(Exercise.Pin, Exercise.StaffPin, 0);

        /// <summary>Who sits where; a seat that nobody touched is missing.</summary>
        public ImmutableSortedDictionary<SeatPlace, SeatHolders> Seats { get; init; } = ImmutableSortedDictionary<SeatPlace, SeatHolders>.Empty;

        /// <summary>Who ever sat where, also those who left since.</summary>
        public ImmutableSortedDictionary<SeatPlace, ImmutableSortedSet<string>> EverSeated { get; init; } = ImmutableSortedDictionary<SeatPlace, ImmutableSortedSet<string>>.Empty;

        /// <summary>Keys of people whom staff recognised, with the key they are known by.</summary>
        public ImmutableSortedDictionary<string, string> Recognised { get; init; } =
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

        /// <summary>Keys of devices that were signed out. Whose they were is still known; they open nothing.</summary>
        public ImmutableSortedSet<string> EndedDevices { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

        /// <summary>Until when whoever has the participants' PIN comes in without waiting; null when everybody waits.</summary>
        public DateTimeOffset? DoorsOpenUntil { get; init; }

        /// <summary>Who is to sit where, by the names they will give.</summary>
        public ImmutableArray<PlannedSeat> Plan { get; init; } = [];

        /// <summary>Whether staff alone give the seats.</summary>
        public bool SeatsByStaff { get; init; }

        /// <summary>Seats that passed from one to another, the first first.</summary>
        public ImmutableArray<HandedOver> HandOvers { get; init; } = [];

        /// <summary>The emergency that stops everything; null when there is none.</summary>
        public NoDuff? NoDuff { get; init; }

        /// <summary>When it was closed; null while it is open.</summary>
        public DateTimeOffset? ArchivedAt { get; init; }

        /// <summary>Whether it was closed.</summary>
        public bool IsArchived => ArchivedAt is not null;

        /// <summary>A team by its number.</summary>
        public Syndicate Syndicate(int number) => Syndicates[number - 1];

        /// <summary>A line of history by its number.</summary>
        public BranchInfo Branch(int number) => Branches[number - 1];

        /// <summary>Who sits in a seat.</summary>
        public SeatHolders HoldersOf(SeatPlace place) => Seats.GetValueOrDefault(place, SeatHolders.Nobody);

        /// <summary>The person a key means, after recognition; null when nobody.</summary>
        public Member? Find(string person) => Members.GetValueOrDefault(Recognised.GetValueOrDefault(person, person));

        /// <summary>The person an account is here; null when it never came.</summary>
        public Member? OfAccount(string account) => Members.Values.FirstOrDefault(member => member.Account == account);

        /// <summary>Whether the doors are open at an instant.</summary>
        public bool AreDoorsOpen(DateTimeOffset now) => DoorsOpenUntil > now;

        /// <summary>All keys that mean a person: his own, and those of the devices he came with later.</summary>
        public IEnumerable<string> DevicesOf(string person) =>
            Recognised.Where(device => device.Value == person).Select(device => device.Key).Prepend(person);

        /// <summary>The seats a person sits in.</summary>
        public IEnumerable<SeatPlace> SeatsOf(string person) =>
            Find(person) is { } member ? Seats.Where(s => s.Value.People.Contains(member.Person)).Select(s => s.Key) : [];

        /// <summary>Everybody who is in or waits, in the order of their keys.</summary>
        public IEnumerable<Member> Present => Members.Values.Where(m => m.Presence is Presence.In or Presence.Waiting);
    }

    /// <summary>Folds a session from its events.</summary>
    public static Session Fold(IEnumerable<SessionEvent> events) => events.Aggregate(Initial, Evolve);

    /// <summary>The session after an event.</summary>
    public static Session Evolve(Session state, SessionEvent @event) => (state, @event) switch
    {
        (Unborn, SessionEvent.Created e) => Begin(e),
        (Open s, SessionEvent.PinsRenewed e) => s with { Pins = new Pins(e.Pin, e.StaffPin, s.Pins.Generation + 1) },
        (Open s, SessionEvent.Joined e) => s.With(
            new Member(e.Person, e.Name, e.Role, e.IsWaiting ? Presence.Waiting : Presence.In, e.Claims, e.Account, e.At)),
        (Open s, SessionEvent.Knocked e) => s.With(s.Members[e.Person] with { Presence = Presence.Waiting, Since = e.At }),
        (Open s, SessionEvent.Listed e) => s.With(s.Members[e.Person] with { Listed = e.Key }),
        (Open s, SessionEvent.Admitted e) => s.With(s.Members[e.Person] with { Presence = Presence.In, Claims = null }),
        (Open s, SessionEvent.Recognised e) => s.WithRecognised(e),
        (Open s, SessionEvent.Gone e) => WithoutClaimsOf(s, e.Person).With(s.Members[e.Person].WithoutLink() with
        {
            Presence = e.WasSentOut ? Presence.SentOut : Presence.Left, Claims = null,
        }) with { SteppedOut = s.SteppedOut.Remove(e.Person), Stays = s.Stays.Remove(e.Person) },
        (Open s, SessionEvent.RoleGiven e) => GiveRole(s, e),
        (Open s, SessionEvent.DoorsSet e) => s with { DoorsOpenUntil = e.OpenUntil },
        (Open s, SessionEvent.LinkMade e) => s.With(s.Members[e.Person].WithoutLink()) with
        {
            EndedDevices = e.EndsDevices ? s.EndedDevices.Union(s.DevicesOf(e.Person)) : s.EndedDevices,
        },
        (Open s, SessionEvent.LinkUsed e) => s.With(s.Members[e.Person].WithoutLink()) with
        {
            Recognised = s.Recognised.SetItem(e.Device, e.Person),
        },
        (Open s, SessionEvent.SeatsPlanned e) => s with { Plan = [.. e.Seats] },
        (Open s, SessionEvent.SeatChoiceSet e) => s with { SeatsByStaff = e.ByStaff },
        (Open s, SessionEvent.SeatTaken e) => s.With(e.Place, h => h with { People = h.People.Add(e.Person) }).WithSeated(e.Place, e.Person),
        (Open s, SessionEvent.SeatLeft e) => s.With(e.Place, h => h with { People = h.People.Remove(e.Person) }),
        (Open s, SessionEvent.SeatHandedOver e) => s.With(e.Place, h => h with { People = h.People.Remove(e.From).Remove(e.To).Add(e.To) }) with
        {
            HandOvers = s.HandOvers.Add(new HandedOver(e.Place, e.From, e.To, e.Note, e.At)),
            EverSeated = s.WithSeated(e.Place, e.To).EverSeated,
        },
        (Open s, SessionEvent.StandInSet e) => s.With(e.Place, h => h with { StandIn = e.Skill }),
        (Open s, SessionEvent.ClockSet e) => s.With(s.Syndicate(e.Syndicate) with
        {
            Clock = e.Clock, Played = s.Syndicate(e.Syndicate).Played.Then(e.Clock),
        }) with { DebriefOpenedAt = e.Clock.IsRunning ? null : s.DebriefOpenedAt },
        (Open s, SessionEvent.BranchOpened e) => s with
        {
            Branches = s.Branches.Add(new BranchInfo(e.Branch, e.Syndicate, e.Parent, new(e.LeftAt), e.Purpose, e.Scene)),
        },
        (Open s, SessionEvent.BranchMadeLive e) => s.With(s.Syndicate(e.Syndicate) with { Branch = e.Branch }) with { DebriefOpenedAt = null },
        (Open s, SessionEvent.DebriefOpened e) => s with { DebriefOpenedAt = e.IsOpen ? e.At : null },
        (Open s, SessionEvent.NoDuffRaised e) => Stopped(s, e),
        (Open s, SessionEvent.NoDuffCleared e) => Resumed(s, e),
        (Open s, SessionEvent.Archived e) => s with { ArchivedAt = e.At },
        (Open s, SessionEvent.FeedbackReleased e) => s with { ReleasedFeedback = s.ReleasedFeedback.Add((e.Syndicate, e.Interview)) },
        (Open s, SessionEvent.IPlaces) => EvolvePlaces(s, @event),
        (Open s, SessionEvent.ICalls) => EvolveCalls(s, @event),
        (Open s, _) => EvolveWhiteCell(s, @event) ?? EvolveSafety(s, @event),
        _ => throw new UnreachableException($"{@event.GetType().Name} cannot follow {state.GetType().Name}."),
    };

    private static Open Begin(SessionEvent.Created e) => new(
        e, [.. Enumerable.Range(1, e.Syndicates).Select(n => new Syndicate(n, ExerciseClock.Stopped(e.At), 0))], [])
    {
        DoorsOpenUntil = e.HasWaitingRoom ? null : DateTimeOffset.MaxValue,
    };
}
