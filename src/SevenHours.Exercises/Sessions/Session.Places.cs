using System.Collections.Immutable;
using System.Diagnostics;

namespace SevenHours.Exercises;

/// <content>Sets, and who is in them.</content>
public abstract partial record Session
{
    public sealed partial record Open
    {
        /// <summary>How many sets staff can make.</summary>
        public const int MostSets = 100;

        /// <summary>The sets that staff made, closed ones included, by number.</summary>
        public ImmutableList<StaffSet> Sets { get; init; } = [];

        /// <summary>Who is in which set, by the person's key.</summary>
        public ImmutableSortedDictionary<string, Stay> Stays { get; init; } = ImmutableSortedDictionary.Create<string, Stay>(StringComparer.Ordinal);

        /// <summary>Where somebody is; null while he is in no set.</summary>
        public Stay? StayOf(string person) => Find(person) is { } member ? Stays.GetValueOrDefault(member.Person) : null;

        /// <summary>The keys of those who are in a set.</summary>
        public IEnumerable<string> PeopleIn(string set) => Stays.Where(stay => stay.Value.Set == set).Select(stay => stay.Key);
    }

    private static Decision? DecidePlaces(Open state, SessionCommand command) => command switch
    {
        SessionCommand.AddSet c => state.Sets.Count >= Open.MostSets
            ? ExerciseRefusals.TooManySets
            : new SessionEvent.SetAdded(state.Sets.Count + 1, c.Name, c.By),
        SessionCommand.CloseSet c => state.Sets.Find(set => set.Key == c.Set) switch
        {
            null => ExerciseRefusals.NoSuchSet,
            { IsClosed: true } => Decision.Nothing,
            _ => new SessionEvent.SetClosed(c.Set),
        },
        SessionCommand.EnterSet c => OnMember(state, c.Person, m => Enter(state, m, c)),
        SessionCommand.LeaveSet c => OnMember(state, c.Person, m => state.StayOf(m.Person) is { } stay && (c.Set is null || c.Set == stay.Set) && stay.Since <= c.Now
            ? new SessionEvent.SetLeft(m.Person, stay.Set, c.Now)
            : Decision.Nothing),
        _ => default(Decision?),
    };

    private static Decision Enter(Open state, Member m, SessionCommand.EnterSet c) =>
        m.Presence != Presence.In ? ExerciseRefusals.IsWaiting
        : state.IsAway(m.Person) ? ExerciseRefusals.IsAway
        : SetKeys.PlaceOf(c.Set) is null && state.Sets.Find(set => set.Key == c.Set) is not { IsClosed: false } ? ExerciseRefusals.NoSuchSet
        // A press that waited for a network does not fetch him back from where he has gone since.
        : state.StayOf(m.Person) is { } stay && (stay.Set == c.Set || stay.Since > c.Now) ? Decision.Nothing
        : new SessionEvent.SetEntered(m.Person, c.Set, c.Now);

    private static Session EvolvePlaces(Open state, SessionEvent @event) => @event switch
    {
        SessionEvent.SetAdded e => state with { Sets = state.Sets.Add(new StaffSet(SetKeys.OfMade(e.Number), e.Name, IsClosed: false)) },
        SessionEvent.SetClosed e => state with
        {
            Sets = [.. state.Sets.Select(set => set.Key == e.Set ? set with { IsClosed = true } : set)],
            Stays = state.Stays.RemoveRange(state.PeopleIn(e.Set)),
        },
        SessionEvent.SetEntered e => state with { Stays = state.Stays.SetItem(e.Person, new Stay(e.Set, e.At)) },
        SessionEvent.SetLeft e => state with { Stays = state.Stays.Remove(e.Person) },
        _ => throw new UnreachableException($"{@event.GetType().Name} cannot follow {state.GetType().Name}."),
    };
}
