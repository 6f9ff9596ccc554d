using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Suggestions of classic mistakes, which a person judges.</content>
public sealed partial class Exercise
{
    /// <summary>What was made of suggestions along the line of history that a syndicate plays.</summary>
    /// <param name="syndicate">Which, from 1.</param>
    public IReadOnlyList<MistakeJudgement> JudgementsOf(int syndicate) => [.. Notes.Judgements.Where(judged => IsAlong(syndicate, judged.Branch, judged.Event))];

    /// <summary>Whether something noted in a branch, at an event, belongs to the line of history that a syndicate plays.</summary>
    public bool IsAlong(int syndicate, int branch, int @event) => IsIn(Session.Syndicate(syndicate).Branch, branch, @event);

    /// <summary>Whether something noted in a branch, at an event, belongs to a line of history: the branch itself, or one it came from before it left.</summary>
    public bool IsIn(int line, int branch, int @event) => BranchLine.Ancestry(Session, line).Any(part => part.Info.Number == branch && @event <= part.Until.Value);

    /// <summary>Accepts a suggestion: it is kept as an observation, tied to its moment and its events.</summary>
    /// <param name="by">Who accepts it.</param>
    /// <param name="syndicate">In which world.</param>
    /// <param name="mistake">The number of the mistake, 1 to 30.</param>
    /// <param name="at">The moment it is about.</param>
    /// <param name="seen">What is kept, with the events it rests on; moment, words, writer and number are filled in here.</param>
    /// <param name="text">The words.</param>
    /// <param name="key">Chosen by the client: the same key again is answered, not done again.</param>
    public Task<Refusal?> AcceptMistakeAsync(Actor by, int syndicate, int mistake, SimTime at, Observation seen, string text, string key) =>
        JudgeAsync(by, syndicate, mistake, seen.Events[0], text, key, (judged, words) => judged with
        {
            Accepted = seen with { Branch = judged.Branch, Event = judged.Event, At = at.Seconds, Says = words, By = judged.By, Wall = judged.Wall, Mistake = mistake },
        });

    /// <summary>Sets a suggestion aside: it is not offered again.</summary>
    /// <param name="by">Who does.</param>
    /// <param name="syndicate">In which world.</param>
    /// <param name="mistake">The number of the mistake, 1 to 30.</param>
    /// <param name="event">The event it is about.</param>
    /// <param name="why">Why.</param>
    /// <param name="key">Chosen by the client: the same key again is answered, not done again.</param>
    public Task<Refusal?> SetMistakeAsideAsync(Actor by, int syndicate, int mistake, EventId @event, string why, string key) =>
        JudgeAsync(by, syndicate, mistake, @event.Value, why, key, (judged, words) => judged with { Why = words });

    private async Task<Refusal?> JudgeAsync(
        Actor by, int syndicate, int mistake, int @event, string text, string key, Func<MistakeJudgement, TextRef, MistakeJudgement> finish)
    {
        if (!by.May(Session, Permission.Observe) || !by.May(Session, Permission.SeeTruth))
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

        var words = TextStore.Prepare(text.Trim(), OwnerOf(by));
        var judged = finish(new MistakeJudgement(mistake, Session.Syndicate(syndicate).Branch, @event, by.Key, time.GetUtcNow()), words.Reference);
        return !await Notes.AddAsync(judged, IsSame, CommandIdOf(by.Key, key), words.Attachment) ? ExerciseRefusals.StorageUnavailable
            : Notes.Judgements.First(IsSame) is { } stands && (stands.By != by.Key || stands.IsAccepted != judged.IsAccepted) ? ExerciseRefusals.SuggestionJudged
            : null;

        bool IsSame(MistakeJudgement other) => other.Mistake == mistake && other.Event == @event && IsAlong(syndicate, other.Branch, other.Event);
    }
}
