using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What an interview was like: how it was led, and what came of it. Computed from events; every figure names those it rests on.</summary>
/// <remarks>Truth: for staff, and for whoever led the interview once it is over and staff let him read it.</remarks>
public sealed record InterviewFeedback
{
    /// <summary>The interview.</summary>
    public required Handle Interview { get; init; }

    /// <summary>With whom: the author's id of the persona.</summary>
    public required string Persona { get; init; }

    /// <summary>Who led it: the author's id of the seat.</summary>
    public required string Seat { get; init; }

    /// <summary>Which interview with this person it was, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What it was for.</summary>
    public required InterviewPurpose Purpose { get; init; }

    /// <summary>How deep an interview with this purpose may go, 0 to 4.</summary>
    public required int Ceiling { get; init; }

    /// <summary>Whether the person is a child, or presumed to be one.</summary>
    public required bool IsChild { get; init; }

    /// <summary>How it ended; null while it goes on.</summary>
    public required InterviewEnd? End { get; init; }

    /// <summary>How long it took, in seconds of play.</summary>
    public required int Seconds { get; init; }

    /// <summary>What the questions were like.</summary>
    public required QuestionShape Shape { get; init; }

    /// <summary>Who spoke how much.</summary>
    public required TalkShare Talk { get; init; }

    /// <summary>What the person had to say within the purpose, told or not.</summary>
    public required IReadOnlyList<LayerFeedback> Layers { get; init; }

    /// <summary>How trust, distress and fatigue went: a point after each thing said.</summary>
    public required IReadOnlyList<FeelingPoint> Feelings { get; init; }

    /// <summary>What moved trust most, the strongest first.</summary>
    public required IReadOnlyList<TrustMove> Trust { get; init; }

    /// <summary>All that was said to the person, in order.</summary>
    public required IReadOnlyList<TurnLine> Turns { get; init; }

    /// <summary>The best things said, the best first.</summary>
    public required IReadOnlyList<QuotedTurn> Best { get; init; }

    /// <summary>The things that would better have been said otherwise, the worst first.</summary>
    public required IReadOnlyList<QuotedTurn> Worst { get; init; }

    /// <summary>Details that came out otherwise than they were after a question that pushed.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>What came into the account that was not the person's own.</summary>
    public required IReadOnlyList<Contamination> Contaminations { get; init; }

    /// <summary>How it was prepared: what was amiss, or that nothing was.</summary>
    public required IReadOnlyList<CheckLine> Preparation { get; init; }

    /// <summary>The phases of PEACE.</summary>
    public required IReadOnlyList<CheckLine> Phases { get; init; }

    /// <summary>Rights, needs and care.</summary>
    public required IReadOnlyList<CheckLine> Rights { get; init; }

    /// <summary>The rules for children; empty for an adult.</summary>
    public required IReadOnlyList<CheckLine> Child { get; init; }

    /// <summary>How the person's limits were respected.</summary>
    public required Respect Respect { get; init; }

    /// <summary>How it was led, 0 to 100, apart from what came of it.</summary>
    public required FeedbackScore Process { get; init; }

    /// <summary>What came of it for the person and the case, 0 to 100, apart from how it was led.</summary>
    public required FeedbackScore Outcome { get; init; }

    /// <summary>What the person might say about it, in the first person, sentence by sentence.</summary>
    public required IReadOnlyList<Phrase> Voice { get; init; }

    /// <summary>What to try next time, at most three.</summary>
    public required IReadOnlyList<Phrase> Next { get; init; }

    /// <summary>Reads an interview.</summary>
    /// <param name="history">The line of history it is part of; it need not have ended.</param>
    /// <param name="interview">Which.</param>
    /// <param name="words">Finds words, typed or authored; null for those erased or unknown.</param>
    /// <returns>Null when there is no such interview.</returns>
    public static InterviewFeedback? Of(History history, Handle interview, Func<TextRef, string?> words)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(words);
        return InterviewRecord.Read(history, interview, words) is { } record ? new FeedbackReading(record).Read() : null;
    }

    /// <summary>All interviews of a history, in the order they began.</summary>
    /// <param name="history">The line of history.</param>
    /// <param name="words">Finds words.</param>
    public static IReadOnlyList<InterviewFeedback> All(History history, Func<TextRef, string?> words)
    {
        ArgumentNullException.ThrowIfNull(history);
        return [.. history.All<InterviewOpened>().Select(opened => Of(history, opened.Event.Interview, words)!)];
    }
}
