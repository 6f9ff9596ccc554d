using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>The white cell: whoever answers for the bodies that are not in the room, one queue over all worlds.</content>
public sealed partial class Exercise
{
    /// <summary>How much of the journal's time a claim holds policy back at least, whatever the clock's speed.</summary>
    private static readonly SimSpan LeastHold = SimSpan.FromMinutes(5);

    /// <summary>All that waits in a world, the most urgent first.</summary>
    /// <param name="syndicate">From 1.</param>
    public IReadOnlyList<DeskItem> QueueOf(int syndicate)
    {
        var (live, session) = (Live(syndicate), Session);
        var events = live.Events.After(0);
        return live.Read(world => DeskItem.All(
            world,
            seat => session.HoldersOf(new SeatPlace(syndicate, world.Scenario.Seats[seat].Name)) is { } holders
                && (!holders.People.IsEmpty || holders.StandIn is not null),
            id => events[id.Value].At));
    }

    /// <summary>Who holds something of the queue now; null when nobody does.</summary>
    public QueueClaim? ClaimOn(int syndicate, string item) => Session.ClaimOn(syndicate, item, time.GetUtcNow());

    /// <summary>Takes something of the queue into one's hands. Policy leaves a request or an invitation alone meanwhile.</summary>
    /// <param name="by">Who answers for bodies that are not there.</param>
    /// <param name="syndicate">In which world it waits.</param>
    /// <param name="item">Its name in the queue.</param>
    /// <param name="takeOver">Whether also when somebody else holds it, who will see it.</param>
    public async Task<Refusal?> ClaimItemAsync(Actor by, int syndicate, string item, bool takeOver = false)
    {
        if (!by.May(Session, Permission.AnswerRequests))
        {
            return ExerciseRefusals.StaffOnly;
        }

        if (syndicate < 1 || syndicate > Session.Syndicates.Length)
        {
            return ExerciseRefusals.NoSuchSyndicate;
        }

        if (QueueOf(syndicate).FirstOrDefault(one => one.Name == item) is not { } waits)
        {
            return ExerciseRefusals.ItemIsGone;
        }

        var now = time.GetUtcNow();
        var decision = await DoAsync(new SessionCommand.ClaimItem(syndicate, item, PersonOf(by), takeOver, now));
        if (decision.Events.Count > 0 && waits is { Kind: DeskItemKind.Request or DeskItemKind.Invitation or DeskItemKind.Letter, IsPolicyNext: true })
        {
            await HoldPolicyAsync(by, syndicate, waits, now);
        }

        return decision.Refusal;
    }

    /// <summary>Lays it down again.</summary>
    public Task<Refusal?> ReleaseItemAsync(Actor by, int syndicate, string item) =>
        ControlAsync(by, Permission.AnswerRequests, new SessionCommand.ReleaseItem(syndicate, item, PersonOf(by)));

    /// <summary>Answers something of the queue: once, whoever is first. What somebody else holds is asked about first.</summary>
    /// <param name="by">Who answers.</param>
    /// <param name="syndicate">In which world it waits.</param>
    /// <param name="item">Its name in the queue.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="key">As for <see cref="ActAsync"/>.</param>
    /// <param name="words">What was typed.</param>
    /// <param name="evenHeld">Whether also when somebody else holds it.</param>
    public async Task<CommandAnswer> AnswerItemAsync(
        Actor by, int syndicate, string item, StaffCommand answer, string key, IEnumerable<Words>? words = null, bool evenHeld = false)
    {
        if (!evenHeld && Session.ClaimOn(syndicate, item, time.GetUtcNow()) is { } claim && claim.Person != PersonOf(by))
        {
            return new CommandAnswer.Refused(ExerciseRefusals.ItemIsHeld);
        }

        var done = await DirectAsync(by, syndicate, answer, key, words);
        if (done is CommandAnswer.Done && QueueOf(syndicate).All(one => one.Name != item))
        {
            await DoAsync(new SessionCommand.ReleaseItem(syndicate, item, null));
        }

        return done;
    }

    private string PersonOf(Actor by) => Session.Find(by.Key)?.Person ?? by.Key;

    private async Task HoldPolicyAsync(Actor by, int syndicate, DeskItem item, DateTimeOffset now)
    {
        var live = Live(syndicate);
        var span = Math.Max(LeastHold.Seconds, (int)QueueClaim.Lasts.TotalSeconds * live.Clock.Speed);
        var until = live.Now + new SimSpan(span);
        StaffCommand hold = item.Kind == DeskItemKind.Invitation
            ? new PutOffInvitation(item.Handle, item.To, until) { IsHold = true }
            : item.Kind == DeskItemKind.Letter ? new PutOffLetter(item.Handle, until) { IsHold = true }
            : new HoldAnswer(item.Handle, until);
        await DirectAsync(by, syndicate, hold, $"hold.{item.Name}.{now.ToUnixTimeMilliseconds()}");
    }
}
