using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Watching the teams.</content>
public sealed partial class Exercise
{
    private readonly Lazy<WatchBook> watch;
    private readonly Lazy<StaffActs> staffActs;

    /// <summary>What staff did about flags and proposals, and the limits that hold here.</summary>
    public WatchBook Watch => watch.Value;

    /// <summary>How many acts of staff each hour of the exercise took, counted from the journal.</summary>
    /// <exception cref="Journal.JournalUnavailableException">The storage cannot be read.</exception>
    public StaffHours CountStaffActs() => staffActs.Value.Read(Session.Branches);

    /// <summary>The seats of a team that need a look now, without those that were seen to. For staff.</summary>
    /// <remarks>
    /// A flag that was seen to stays away while its reason is the same, and at most as long as the hard limit: nobody is forgotten by a press.
    /// </remarks>
    /// <param name="syndicate">From 1.</param>
    public TeamReading ReadWatch(int syndicate)
    {
        var (live, team, state) = (Live(syndicate), Session.Syndicate(syndicate), Watch.Now);
        var (now, limits) = (live.Now, state.Limits);
        var reading = live.Watch.Read(live.Scenario, now, team.Played, limits);
        var settled = state.Settled.Where(s => s.Syndicate == syndicate).ToLookup(s => (s.Kind, s.Seat));
        if (settled.Count == 0 || reading.Flags.Count == 0)
        {
            return reading;
        }

        var seats = live.Scenario.Seats;
        return reading with
        {
            Flags = [.. reading.Flags.Where(flag => !settled[(flag.Kind, seats[flag.Seat].Name)].Any(s =>
                s.At >= flag.Since.Seconds && s.At <= now.Seconds && MinutesSince(s.At) < limits.Hard))],
        };

        int MinutesSince(int at) =>
            (team.Played.SecondsAt(now, limits.CountsExerciseTime) - team.Played.SecondsAt(new SimTime(at), limits.CountsExerciseTime)) / 60;
    }

    /// <summary>Says that a flag was seen to, or was no trouble. Whoever observes may.</summary>
    /// <param name="by">Who says so.</param>
    /// <param name="syndicate">From 1.</param>
    /// <param name="kind">What was flagged.</param>
    /// <param name="seat">The author's id of the seat.</param>
    /// <param name="isDealtWith">Whether something was done about it.</param>
    /// <param name="says">The reason; empty for none.</param>
    /// <param name="key">Chosen by the client: the same key again is answered, not done again.</param>
    public async Task<Refusal?> SettleFlagAsync(Actor by, int syndicate, WatchKind kind, string seat, bool isDealtWith, string says, string key)
    {
        if (!by.May(Session, Permission.Observe))
        {
            return ExerciseRefusals.StaffOnly;
        }

        if (syndicate < 1 || syndicate > Session.Syndicates.Length || !Live(syndicate).Scenario.Seats.TryFind(seat, out _))
        {
            return Refusal.NoSuchSeat;
        }

        var words = Shortened(says) is { Length: > 0 } said ? TextStore.Prepare(said, OwnerOf(by)) : null;
        var settled = new FlagSettled(
            syndicate, kind, seat, Live(syndicate).Now.Seconds, isDealtWith, words?.Reference ?? default, by.Key, time.GetUtcNow());
        return await Watch.AddAsync(settled, CommandIdOf(by.Key, key), words is null ? [] : [words.Attachment])
            ? null
            : ExerciseRefusals.StorageUnavailable;
    }

    /// <summary>Puts a proposed contingency off. Whoever steers may.</summary>
    /// <param name="by">Who says so.</param>
    /// <param name="syndicate">From 1.</param>
    /// <param name="inject">The author's id of the inject.</param>
    /// <param name="until">When it is proposed again if it is still needed.</param>
    /// <param name="key">As for <see cref="SettleFlagAsync"/>.</param>
    public async Task<Refusal?> PostponeAsync(Actor by, int syndicate, string inject, SimTime until, string key)
    {
        if (!by.May(Session, Permission.Steer))
        {
            return ExerciseRefusals.StaffOnly;
        }

        if (syndicate < 1 || syndicate > Session.Syndicates.Length)
        {
            return ExerciseRefusals.NoSuchSyndicate;
        }

        var postponed = new ProposalPostponed(syndicate, inject, until.Seconds, by.Key, time.GetUtcNow());
        return await Watch.AddAsync(postponed, CommandIdOf(by.Key, key)) ? null : ExerciseRefusals.StorageUnavailable;
    }

    /// <summary>Sets what is too long and too much. Whoever steers may.</summary>
    public async Task<Refusal?> SetWatchLimitsAsync(Actor by, WatchLimits limits, string key)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return !by.May(Session, Permission.Steer) ? ExerciseRefusals.StaffOnly
            : !limits.AreSound ? ExerciseRefusals.LimitsOutOfRange
            : await Watch.AddAsync(limits, CommandIdOf(by.Key, key)) ? null : ExerciseRefusals.StorageUnavailable;
    }

    /// <summary>Only what a command itself was refused for tells of being lost: not a pause, a frozen scene, a lost storage.</summary>
    private static bool TellsOfBeingLost(Refusal refusal) =>
        refusal != ExerciseRefusals.ClockIsPaused && refusal != ExerciseRefusals.StorageUnavailable
        && refusal != Refusal.NotBegun && refusal != Refusal.HasEnded && refusal != Refusal.SceneIsFrozen;

    private static SeatSet SeatedIn(Session.Open session, LiveBranch live) => SeatSet.Of(session.Seats
        .Where(s => s.Key.Syndicate == live.Info.Syndicate && !s.Value.People.IsEmpty && live.Scenario.Seats.TryFind(s.Key.Seat, out _))
        .Select(s => live.Scenario.Seats[s.Key.Seat]));
}
