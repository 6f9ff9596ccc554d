using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Observations.</content>
public sealed partial class Exercise
{
    /// <summary>How many characters an observation has at most.</summary>
    public const int LongestObservation = 4000;

    /// <summary>What evaluators wrote.</summary>
    public NoteBook Notes => notes.Value;

    /// <summary>Keeps an observation of this moment, or of one before. Whoever may observe may; how it felt only role players can say.</summary>
    /// <param name="by">Who saw it.</param>
    /// <param name="syndicate">In which world.</param>
    /// <param name="seen">What was seen; moment, words and writer are filled in here.</param>
    /// <param name="text">The words.</param>
    /// <param name="key">Chosen by the client: the same key again is answered, not done again.</param>
    /// <param name="when">Of which moment; null, and any time to come, for now.</param>
    public async Task<Refusal?> ObserveAsync(Actor by, int syndicate, Observation seen, string text, string key, SimTime? when = null)
    {
        if (!by.May(Session, seen.Kind == ObservationKind.Witness ? Permission.PlayRole : Permission.Observe))
        {
            return ExerciseRefusals.StaffOnly;
        }

        if (syndicate < 1 || syndicate > Session.Syndicates.Length)
        {
            return ExerciseRefusals.NoSuchSyndicate;
        }

        if (text.Trim().Length is 0 or > LongestObservation)
        {
            return ExerciseRefusals.ObservationNeedsWords;
        }

        var live = Live(syndicate);
        var at = when is { } moment && moment < live.Now ? moment : live.Now;
        var words = TextStore.Prepare(text.Trim(), OwnerOf(by));
        var observation = seen with
        {
            Branch = live.Info.Number,
            Event = live.Events.After(0).Count(happened => happened.At <= at) - 1,
            At = at.Seconds,
            Says = words.Reference,
            By = by.Key,
            Wall = time.GetUtcNow(),
        };
        return await Notes.AddAsync(observation, CommandIdOf(by.Key, key), words.Attachment) ? null : ExerciseRefusals.StorageUnavailable;
    }
}
