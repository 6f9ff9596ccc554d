using System.Collections.Immutable;

namespace SevenHours.Exercises;

/// <content>What keeps people safe.</content>
public abstract partial record Session
{
    public sealed partial record Open
    {
        /// <summary>Whom to call; null until the director said so.</summary>
        public ContactCard? ContactCard { get; init; }

        /// <summary>Who stepped out and has not come back, by key. For the welfare officer only: to all others they are away.</summary>
        public ImmutableSortedDictionary<string, StepOut> SteppedOut { get; init; } =
            ImmutableSortedDictionary.Create<string, StepOut>(StringComparer.Ordinal);

        /// <summary>The director who looks after welfare himself; null when nobody does.</summary>
        public string? ActingWelfare { get; init; }

        /// <summary>All stops for real emergencies, in order.</summary>
        public ImmutableList<Stop> Stops { get; init; } = [];

        /// <summary>The steps of leaving a role behind that actors have done, by key.</summary>
        public ImmutableSortedDictionary<string, ImmutableSortedSet<int>> Deroled { get; init; } =
            ImmutableSortedDictionary.Create<string, ImmutableSortedSet<int>>(StringComparer.Ordinal);

        /// <summary>Whether somebody stepped out.</summary>
        public bool IsAway(string person) => Find(person) is { } member && SteppedOut.ContainsKey(member.Person);

        /// <summary>Whoever looks after welfare: those appointed, or else the director who took it on.</summary>
        public IEnumerable<Member> WelfareOfficers => Members.Values.Where(m => m.Presence == Presence.In
            && (m.Role == Role.WelfareOfficer || m.Person == ActingWelfare));
    }

    private static Decision DecideSafety(Open state, SessionCommand command) => command switch
    {
        SessionCommand.SetContactCard c => c.Card == state.ContactCard ? Decision.Nothing : new SessionEvent.ContactCardSet(c.Card),
        SessionCommand.StepOut c => OnMember(state, c.Person, m => state.SteppedOut.ContainsKey(m.Person)
            ? Decision.Nothing
            : Decision.Of([
                new SessionEvent.SteppedOut(m.Person, c.Now),
                .. state.SeatsOf(m.Person).Select(place => new SessionEvent.SeatLeft(place, m.Person))])),
        SessionCommand.ComeBack c => OnMember(state, c.Person, m => !state.SteppedOut.TryGetValue(m.Person, out var left)
            ? Decision.Nothing
            : Decision.Of([
                new SessionEvent.CameBack(m.Person, c.Now),
                .. left.Places.Select(place => new SessionEvent.SeatTaken(place, m.Person))])),
        SessionCommand.TakeWelfare { Person: null } => state.ActingWelfare is null ? Decision.Nothing : new SessionEvent.WelfareTaken(null),
        SessionCommand.TakeWelfare { Person: { } person } => OnMember(state, person, m =>
            state.WelfareOfficers.Any(o => o.Person == m.Person) ? Decision.Nothing
            : state.WelfareOfficers.Any() ? ExerciseRefusals.WelfareIsTaken
            : new SessionEvent.WelfareTaken(m.Person)),
        SessionCommand.Derole c => OnMember(state, c.Person, m => state.Deroled.TryGetValue(m.Person, out var done) && done.Contains(c.Step)
            ? Decision.Nothing : new SessionEvent.Deroled(m.Person, c.Step, c.Now)),
        _ => DecidePrivacy(state, command),
    };

    private static Session EvolveSafety(Open state, SessionEvent @event) => @event switch
    {
        SessionEvent.ContactCardSet e => state with { ContactCard = e.Card },
        SessionEvent.SteppedOut e => WithoutClaimsOf(state, e.Person) with
        {
            SteppedOut = state.SteppedOut.SetItem(e.Person, new StepOut(e.At, [.. state.SeatsOf(e.Person)])),
            Stays = state.Stays.Remove(e.Person),
        },
        SessionEvent.CameBack e => state with { SteppedOut = state.SteppedOut.Remove(e.Person) },
        SessionEvent.WelfareTaken e => state with { ActingWelfare = e.Person },
        SessionEvent.Deroled e => state with
        {
            Deroled = state.Deroled.SetItem(e.Person, state.Deroled.GetValueOrDefault(e.Person, []).Add(e.Step)),
        },
        _ => EvolvePrivacy(state, @event),
    };

    // An officer who is appointed relieves the director who acted for one; a director who becomes something else does so no longer.
    private static Open GiveRole(Open state, SessionEvent.RoleGiven e) => WithoutClaimsOf(state, e.Person).With(state.Members[e.Person].WithoutLink() with { Role = e.Role }) with
    {
        ActingWelfare = e.Role == Role.WelfareOfficer || e.Person == state.ActingWelfare ? null : state.ActingWelfare,
    };

    private static Open Stopped(Open state, SessionEvent.NoDuffRaised e) => state with
    {
        NoDuff = new NoDuff(e.By, e.At),
        Stops = state.Stops.Add(new Stop(e.By, e.At, e.Says, null, null)),
    };

    private static Open Resumed(Open state, SessionEvent.NoDuffCleared e) => state with
    {
        NoDuff = null,
        Stops = state.Stops.SetItem(state.Stops.Count - 1, state.Stops[^1] with { ClearedBy = e.By, ClearedAt = e.At }),
    };
}
