using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The two scores of an interview, each in parts that are left out where they do not apply.</summary>
/// <remarks>
/// Formulas of this product over what practice recommends; no finding of science. A person's refusal that is respected, with a stop in time and a warm
/// referral, is a good interview whatever was told.
/// </remarks>
internal static class FeedbackScores
{
    /// <summary>The share of recommended ways that wins all points of the shape: what training reached in published work.</summary>
    private const int GoodShare = 70;

    /// <summary>The share of words by which whoever asks listens well.</summary>
    private const int GoodTalk = 20;

    /// <summary>The share of words from which nothing is won.</summary>
    private const int PoorTalk = 50;

    public static FeedbackScore Process(InterviewRecord record, QuestionShape shape, TalkShare talk, FeedbackChecks checks, Respect respect)
    {
        var asked = record.Turns.Where(turn => turn.Asks).ToList();
        var good = asked.Count(turn => turn.Style is QuestionStyle.Open or QuestionStyle.Probing);
        var harm = record.Turns.Where(turn => Styles.IsPushing(turn.Style) || turn.Style is QuestionStyle.Promise or QuestionStyle.Abusive).ToList();
        var flaws = checks.Preparation.Count;
        return FeedbackScore.Of(
            asked.Count == 0 ? null : Part("shape", 35 * Math.Min(good * 100 / asked.Count, GoodShare) / GoodShare, 35, [.. asked.Select(turn => turn.Id)]),
            shape.Said == 0 ? null : Part("harm", 15 - 5 * harm.Count, 15, [.. harm.Select(turn => turn.Id)]),
            talk.Percent is not { } share || respect.IsFull ? null : Part("talk", 10 * (PoorTalk - Math.Clamp(share, GoodTalk, PoorTalk)) / (PoorTalk - GoodTalk), 10, []),
            Part("preparation", 15 - 3 * flaws, 15, [record.Opened.Id]),
            Checked("phases", 3, checks.Phases),
            Checked("rights", 2, checks.Rights),
            Checked("child", 3, checks.Child));
    }

    public static FeedbackScore Outcome(
        InterviewRecord record, IReadOnlyList<LayerFeedback> layers, IReadOnlyList<Contamination> contaminations, Respect respect)
    {
        if (respect.IsFull)
        {
            return FeedbackScore.Of(Part("respect", 100, 100, respect.Events));
        }

        // A cover story is not what an interview is for: telling it wins nothing.
        var reachable = layers.Where(layer => layer.State != LayerState.ToldBefore && layer.Depth != 0 && layer.Shut.All(gate => gate.Kind != GateKind.Case)).ToList();
        var told = reachable.Where(layer => layer.State == LayerState.Told).ToList();
        var answers = record.Turns.SelectMany(turn => turn.Answers).ToList();
        var (details, drifted) = (answers.Sum(answer => answer.Event.Details.Count), answers.Sum(answer => answer.Event.Drifted.Count));
        var taken = contaminations.Count(one => one.IsTaken);
        var (from, to) = (InterviewRecord.Before(record.Distress, record.Opened.Id, record.Opened.At), InterviewRecord.Before(record.Distress, After(record), record.Until));
        var (won, has) = (InterviewRecord.Before(record.Trust, record.Opened.Id, record.Opened.At), InterviewRecord.Before(record.Trust, After(record), record.Until));
        return FeedbackScore.Of(
            reachable.Count == 0 ? null : Part("told", 60 * told.Count / reachable.Count, 60, [.. told.SelectMany(layer => layer.Events)]),
            details + taken == 0 ? null : Part("true", 20 * (details - drifted) / Math.Max(1, details) - 10 * taken, 20, [.. answers.Where(a => a.Event.Details.Count > 0).Select(a => a.Id)]),
            from is null ? null : Part("unharmed", to <= from + 50 ? 10 : to <= from + 150 ? 5 : 0, 10, Steps(record, record.Distress)),
            won is null ? null : Part("trusted", has >= won ? 10 : has >= won - 50 ? 5 : 0, 10, Steps(record, record.Trust)));
    }

    /// <summary>The first event after all that the end of the interview moved.</summary>
    private static EventId After(InterviewRecord record)
    {
        var id = record.Last.Value + 1;
        while (id < record.History.Events.Count && record.History.Events[id].Causes.First.Value >= record.Last.Value)
        {
            id++;
        }

        return new EventId(id);
    }

    private static IReadOnlyList<EventId> Steps(InterviewRecord record, LevelCurve? curve) =>
        [record.Opened.Id, .. curve?.Steps.Where(step => step.Event.Value > record.Opened.Id.Value && step.At <= record.Until).Select(step => step.Event) ?? []];

    private static ScorePart? Checked(string name, int each, IReadOnlyList<CheckLine> lines)
    {
        var counted = lines.Where(line => line.IsKept is not null).ToList();
        return counted.Count == 0
            ? null
            : new ScorePart(name, each * counted.Count(line => line.IsKept == true), each * counted.Count, [.. counted.SelectMany(line => line.Events).Distinct()]);
    }

    private static ScorePart Part(string name, int points, int of, IReadOnlyList<EventId> events) => new(name, Math.Clamp(points, 0, of), of, events);
}
