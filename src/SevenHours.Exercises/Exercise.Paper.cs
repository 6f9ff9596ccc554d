using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Entering afterwards what was done on paper while power or network failed.</content>
public sealed partial class Exercise
{
    /// <summary>
    /// Enters what a seat did on paper: the world goes on to that time, and then the seat does it, so that causes, delays and measures come out
    /// as if it had been done on the screen. Entered in the order of their times, acts stand in the history where they belong.
    /// </summary>
    /// <param name="by">Who steers; the act is marked as entered by him.</param>
    /// <param name="syndicate">In which world.</param>
    /// <param name="at">The time on the slip. A world that is further already does it now: history is not changed backwards.</param>
    /// <param name="command">What the seat did.</param>
    /// <param name="key">As for <see cref="ActAsync"/>.</param>
    /// <param name="words">What stands on the slip.</param>
    public async Task<CommandAnswer> EnterAsync(
        Actor by, int syndicate, SimTime at, SeatCommand command, string key, IEnumerable<Words>? words = null)
    {
        var session = Session;
        var refusal = !by.May(session, Permission.Steer) ? ExerciseRefusals.StaffOnly
            : session.IsArchived ? ExerciseRefusals.IsArchived
            : session.NoDuff is not null ? ExerciseRefusals.NoDuff
            : syndicate < 1 || syndicate > session.Syndicates.Length ? ExerciseRefusals.NoSuchSyndicate
            : session.Syndicate(syndicate).Clock.IsRunning ? ExerciseRefusals.ClockRuns
            : null;
        if (refusal is not null || LiveOrNull(syndicate) is not { } live)
        {
            return new CommandAnswer.Refused(refusal ?? ExerciseRefusals.StorageUnavailable);
        }

        if (at > live.Now && await JumpAsync(by, at, syndicate) is { } late)
        {
            return new CommandAnswer.Refused(late);
        }

        return await live.DoAsync(command with { By = by.Key }, CommandIdOf(by.Key, key), Attached(words), evenPaused: true);
    }
}
