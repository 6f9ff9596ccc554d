using SevenHours.Disciplines.Acting;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Calling those who act to where they play.</content>
public sealed partial class Exercise
{
    /// <summary>How far ahead somebody can be called.</summary>
    public static readonly TimeSpan FarthestCall = TimeSpan.FromHours(12);

    /// <summary>The seats of those who act, over all worlds, in the author's order of names.</summary>
    public IEnumerable<SeatPlace> Cast => Session.Syndicates.SelectMany(team => Live(team.Number).Scenario is var scenario
        ? scenario.Seats.Where(seat => seat.IsRolePlayer).Select(seat => new SeatPlace(team.Number, seat.Name))
        : []);

    /// <summary>Calls whoever acts somebody to a place.</summary>
    /// <param name="by">Staff who answer for those not in the room.</param>
    /// <param name="seat">The seat of whoever acts.</param>
    /// <param name="set">The key of a set; null when the words say where.</param>
    /// <param name="inMinutes">In how many minutes he is to be there, 0 to <see cref="FarthestCall"/>.</param>
    /// <param name="says">What for; may be empty when a set is named.</param>
    /// <param name="key">Chosen by the client: the same key again is answered, not done again.</param>
    public async Task<Refusal?> CallActorAsync(Actor by, SeatPlace seat, string? set, int inMinutes, string says, string key)
    {
        var refusal = !by.May(Session, Permission.AnswerRequests) ? ExerciseRefusals.StaffOnly
            : !Cast.Contains(seat) ? Refusal.NoSuchSeat
            : set is not null && FindSet(set) is null ? ExerciseRefusals.NoSuchSet
            : inMinutes < 0 || inMinutes > FarthestCall.TotalMinutes || says.Trim().Length > LongestReason || (set is null && says.Trim().Length == 0)
                ? ExerciseRefusals.CallNeedsPlace
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        var words = says.Trim() is { Length: > 0 } said ? TextStore.Prepare(said, OwnerOf(by)) : null;
        var now = time.GetUtcNow();
        return (await DoAsync(
            new SessionCommand.CallActor(seat, set, now.AddMinutes(inMinutes), words?.Reference ?? default, by.Key, now),
            CommandIdOf(by.Key, key),
            words is null ? [] : [words.Attachment])).Refusal;
    }

    /// <summary>Whoever is called says that he comes.</summary>
    public async Task<Refusal?> SeeCallAsync(Actor by, int number)
    {
        var session = Session;
        return !by.May(session, Permission.PlayRole) ? ExerciseRefusals.NotForRole
            : number < 1 || number > session.Calls.Count || !session.HoldersOf(session.Calls[number - 1].Seat).People.Contains(session.Find(by.Key)?.Person ?? "")
                ? ExerciseRefusals.NoSuchCall
            : (await DoAsync(new SessionCommand.SeeCall(number, session.Find(by.Key)!.Person, time.GetUtcNow()))).Refusal;
    }

    /// <summary>Staff take a call back.</summary>
    public Task<Refusal?> TakeBackCallAsync(Actor by, int number) =>
        ControlAsync(by, Permission.AnswerRequests, new SessionCommand.TakeBackCall(number, time.GetUtcNow()));

    /// <summary>How many calls nobody has answered although they should have been by now.</summary>
    public int OverdueCalls()
    {
        var now = time.GetUtcNow();
        return Session.Calls.Count(call => call.IsOverdue(now));
    }

    /// <summary>The calls of a seat that still stand, the next first.</summary>
    public IReadOnlyList<RoleCall> CallsOf(SeatPlace seat) => [.. Session.CallsOf(seat, time.GetUtcNow())];

    /// <summary>What the person acted in a seat has told so far, whoever acted.</summary>
    public IReadOnlyList<Told> ToldBy(SeatPlace seat)
    {
        var live = Live(seat.Syndicate);
        return live.Scenario.Seats.TryFind(seat.Seat, out var id) ? live.Read(world => ToldBook.Of(world, id)) : [];
    }
}
