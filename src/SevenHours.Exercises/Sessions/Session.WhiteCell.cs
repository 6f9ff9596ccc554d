using System.Collections.Immutable;

namespace SevenHours.Exercises;

/// <content>Claims of the white cell: so that nothing is answered twice.</content>
public abstract partial record Session
{
    public sealed partial record Open
    {
        /// <summary>Who holds what of the queue. A claim counts only while <see cref="ClaimOn"/> says so.</summary>
        public ImmutableSortedDictionary<QueuePlace, QueueClaim> Claims { get; init; } = ImmutableSortedDictionary<QueuePlace, QueueClaim>.Empty;

        /// <summary>Who holds something of the queue now; null when nobody does, or he let it lie too long.</summary>
        /// <param name="syndicate">In which world.</param>
        /// <param name="item">Its name in the queue.</param>
        /// <param name="now">The wall instant.</param>
        public QueueClaim? ClaimOn(int syndicate, string item, DateTimeOffset now) =>
            Claims.TryGetValue(new QueuePlace(syndicate, item), out var claim) && claim.Until > now ? claim : null;
    }

    private static Decision? DecideWhiteCell(Open state, SessionCommand command) => (state, command) switch
    {
        (Open s, SessionCommand.ClaimItem c) => !Has(s, c.Syndicate) ? ExerciseRefusals.NoSuchSyndicate
            : c.Item.Length is 0 or > QueuePlace.LongestItem ? ExerciseRefusals.NotInThisState
            : Claimed(s, c),
        (Open s, SessionCommand.ReleaseItem c) =>
            s.Claims.TryGetValue(new QueuePlace(c.Syndicate, c.Item), out var held) && (c.Person is null || c.Person == held.Person)
                ? new SessionEvent.ItemReleased(c.Syndicate, c.Item)
                : Decision.Nothing,
        _ => default(Decision?),
    };

    // Claiming again what one holds begins its time anew, but not with every tap.
    private static Decision Claimed(Open s, SessionCommand.ClaimItem c)
    {
        var held = s.ClaimOn(c.Syndicate, c.Item, c.Now);
        return held is not null && held.Person == c.Person && held.At + QueueClaim.Lasts / 2 > c.Now ? Decision.Nothing
            : held is not null && held.Person != c.Person && !c.TakeOver ? ExerciseRefusals.ItemIsHeld
            : new SessionEvent.ItemClaimed(c.Syndicate, c.Item, c.Person, held?.Person == c.Person ? null : held?.Person, c.Now);
    }

    private static Open? EvolveWhiteCell(Open state, SessionEvent @event) => @event switch
    {
        SessionEvent.ItemClaimed e => state with
        {
            Claims = state.Claims.SetItem(new QueuePlace(e.Syndicate, e.Item), new QueueClaim(e.Person, e.From, e.At)),
        },
        SessionEvent.ItemReleased e => state with { Claims = state.Claims.Remove(new QueuePlace(e.Syndicate, e.Item)) },
        _ => null,
    };

    // Whoever goes, steps out or becomes something else leaves the queue to the others.
    private static Open WithoutClaimsOf(Open state, string person) =>
        state with { Claims = state.Claims.RemoveRange(state.Claims.Where(claim => claim.Value.Person == person).Select(claim => claim.Key)) };
}
