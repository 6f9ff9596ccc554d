using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Commands into the worlds.</content>
public sealed partial class Exercise
{
    /// <summary>Longest key by which a client names a command, in characters.</summary>
    public const int LongestCommandKey = 64;

    /// <summary>Somebody does something in his seat.</summary>
    /// <param name="person">His key.</param>
    /// <param name="syndicate">In which world.</param>
    /// <param name="command">What he does; it is marked as his.</param>
    /// <param name="key">
    /// Chosen by his client: the same key again is answered, not done again, also after a restart. 1 to 64 visible ASCII characters.
    /// </param>
    /// <param name="words">What he typed, made with <see cref="TextStore.Prepare"/> and his key.</param>
    /// <param name="evenPaused">Whether it may be done while the clock stands still, as reading always may, and recording what was said.</param>
    public async Task<CommandAnswer> ActAsync(
        string person, int syndicate, SeatCommand command, string key, IEnumerable<Words>? words = null, bool evenPaused = false)
    {
        var session = Session;
        var refusal = session.IsArchived ? ExerciseRefusals.IsArchived
            : session.NoDuff is not null ? ExerciseRefusals.NoDuff
            : syndicate < 1 || syndicate > session.Syndicates.Length ? ExerciseRefusals.NoSuchSyndicate
            : session.Find(person) is not { } member ? ExerciseRefusals.NoSuchPerson
            : member.Presence == Presence.Waiting ? ExerciseRefusals.IsWaiting
            : member.Presence == Presence.SentOut ? ExerciseRefusals.WasSentOut
            : !Actor.Person(person).May(session, Permission.PlaySeat) ? ExerciseRefusals.NotForRole
            : null;
        if (refusal is not null)
        {
            return new CommandAnswer.Refused(refusal);
        }

        var isForStandstill = evenPaused || command is OpenItem or TellInScene or TellInRoom or RecordConversation or DisputeRecord or LinkWords;
        return await OnLiveAsync(syndicate, async live =>
        {
            if (!SitsIn(session, session.Find(person)!, syndicate, live.Scenario.Seats, command.Seat))
            {
                return new CommandAnswer.Refused(ExerciseRefusals.NotYourSeat);
            }

            var answer = await live.DoAsync(
                command with { By = session.Find(person)!.Person }, CommandIdOf(person, key), Attached(words), isForStandstill);
            if (answer is CommandAnswer.Refused refused && TellsOfBeingLost(refused.Refusal))
            {
                live.Watch.Refused(command.Seat, live.Now);
            }

            return answer;
        });
    }

    /// <summary>Staff do something in a world: run sheet, scenes, amendments, answers.</summary>
    /// <param name="by">Staff.</param>
    /// <param name="syndicate">In which world.</param>
    /// <param name="command">What they do.</param>
    /// <param name="key">As for <see cref="ActAsync"/>.</param>
    /// <param name="words">What was typed.</param>
    public async Task<CommandAnswer> DirectAsync(
        Actor by, int syndicate, StaffCommand command, string key, IEnumerable<Words>? words = null)
    {
        var session = Session;
        var refusal = session.IsArchived ? ExerciseRefusals.IsArchived
            : syndicate < 1 || syndicate > session.Syndicates.Length ? ExerciseRefusals.NoSuchSyndicate
            : !by.May(session, PermissionFor(command)) ? ExerciseRefusals.StaffOnly
            : null;
        return refusal is not null
            ? new CommandAnswer.Refused(refusal)
            : await OnLiveAsync(syndicate, live => live.DoAsync(command with { By = by.Key }, CommandIdOf(by.Key, key), Attached(words)));
    }

    /// <summary>Does something on the line that is played; on the next one when that was left just before.</summary>
    private async Task<CommandAnswer> OnLiveAsync(int syndicate, Func<LiveBranch, Task<CommandAnswer>> act)
    {
        while (LiveOrNull(syndicate) is { } live)
        {
            var answer = await act(live);
            if (answer is not CommandAnswer.Refused refused
                || refused.Refusal != ExerciseRefusals.LineWasLeft
                && (refused.Refusal != ExerciseRefusals.StorageUnavailable || Session.Syndicate(syndicate).Branch == live.Info.Number))
            {
                return answer;
            }
        }

        return new CommandAnswer.Refused(ExerciseRefusals.StorageUnavailable);
    }

    /// <summary>Whether a text can be a client's key of a command.</summary>
    public static bool IsCommandKey(string? key) => key is { Length: > 0 and <= LongestCommandKey } && CommandId.IsValid(key);

    private static Permission PermissionFor(StaffCommand command) =>
        command.IsReport ? Permission.Capture
        : command.IsCoding ? Permission.SeeTruth
        : command.IsAnswer ? Permission.AnswerRequests
        : Permission.Steer;

    private CommandId CommandIdOf(string person, string key) =>
        IsCommandKey(key)
            ? new CommandId($"{Id}.{person}.{key}")
            : throw new ArgumentException("A command's key has 1 to 64 visible ASCII characters.", nameof(key));

    private static bool SitsIn(Session.Open session, Member member, int syndicate, Table<Seat> seats, Id<Seat> seat) =>
        seat.Index >= 0 && seat.Index < seats.Count
        && session.HoldersOf(new SeatPlace(syndicate, seats[seat].Name)).People.Contains(member.Person);

    private static IReadOnlyList<NewAttachment> Attached(IEnumerable<Words>? words) => [.. (words ?? []).Select(w => w.Attachment)];
}
