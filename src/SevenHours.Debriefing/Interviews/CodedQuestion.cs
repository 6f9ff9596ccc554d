using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Something said to a person of the case, coded as people left it: the last correction counts, and what was taken back was never said.</summary>
/// <param name="Question">What was said.</param>
/// <param name="Style">How it is coded.</param>
/// <param name="Correction">The correction that says so, or none.</param>
internal readonly record struct CodedQuestion(Seen<QuestionAsked> Question, QuestionStyle Style, EventId? Correction)
{
    /// <summary>What it rests on.</summary>
    public IEnumerable<EventId> Evidence => Correction is { } correction ? [Question.Id, correction] : [Question.Id];

    /// <summary>Everything said in a history, in order.</summary>
    public static IReadOnlyList<CodedQuestion> Of(History history)
    {
        var withdrawn = history.All<QuestionWithdrawn>().Select(w => w.Event.Question).ToHashSet();
        var corrected = history.All<QuestionRecoded>().ToLookup(r => r.Event.Question);
        return [.. history.All<QuestionAsked>().Where(q => !withdrawn.Contains(q.Event.Question)).Select(q => corrected[q.Event.Question].ToList() is [.., var last]
            ? new CodedQuestion(q, last.Event.Style, last.Id)
            : new CodedQuestion(q, q.Event.Style, null))];
    }
}
