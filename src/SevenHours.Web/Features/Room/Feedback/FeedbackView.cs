using SevenHours.Debriefing;
using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;

namespace SevenHours.Web.Features.Room.Feedback;

/// <summary>The feedback on an interview as a page shows it.</summary>
/// <param name="Feedback">The feedback.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="Book">The sentences, in the reader's language.</param>
/// <param name="Words">Finds words.</param>
/// <param name="Branch">The line of history it was read on.</param>
/// <param name="Attempts">All attempts at this interview, when there was more than one, the first first.</param>
/// <param name="Trend">All interviews with this person, when there was more than one, the first first.</param>
public sealed record FeedbackView(
    InterviewFeedback Feedback,
    string Name,
    PhraseBook Book,
    Func<TextRef, string?> Words,
    int Branch,
    IReadOnlyList<AttemptRow> Attempts,
    IReadOnlyList<AttemptRow> Trend)
{
    /// <summary>A sentence in words.</summary>
    public string Of(Phrase phrase) => Book.Of(phrase, Words);

    /// <summary>Something looked for, in words.</summary>
    public string Check(CheckLine line) => Book.Of(new Phrase($"check.{line.Name}"));

    /// <summary>Reads it on the line of history that is played; null when there is no such interview.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="team">Whose world.</param>
    /// <param name="interview">Which interview.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="words">Finds words.</param>
    public static FeedbackView? Read(Exercise exercise, int team, Handle interview, string language, Func<TextRef, string?> words)
    {
        var live = exercise.Live(team);
        var history = ControlView.HistoryOf(exercise, live.Events.After(0));
        if (InterviewFeedback.Of(history, interview, words) is not { } feedback)
            return null;

        var persona = history.Scenario.Table<Persona>()[feedback.Persona];
        var trend = InterviewFeedback.All(history, words).Where(one => one.Persona == feedback.Persona).ToList();
        var attempts = Others(exercise, team, interview, words).Append((Line: live.Info.Number, Feedback: feedback))
            .DistinctBy(one => KeyOf(one.Feedback), StringComparer.Ordinal).OrderBy(one => one.Line).ToList();
        return new FeedbackView(
            feedback,
            words(history.Scenario.Subjects[history.Scenario.Table<Persona>()[persona].Of].Title) ?? feedback.Persona,
            PhraseBook.In(language),
            words,
            live.Info.Number,
            attempts.Count < 2 ? [] : [.. attempts.Select((one, at) => AttemptRow.Of(one.Feedback, at + 1, one.Line == live.Info.Number))],
            trend.Count < 2 ? [] : [.. trend.Select(one => AttemptRow.Of(one, one.Number, one.Interview == interview))]);
    }

    /// <summary>The same interview on lines of history that were left.</summary>
    private static IEnumerable<(int Line, InterviewFeedback Feedback)> Others(Exercise exercise, int team, Handle interview, Func<TextRef, string?> words)
    {
        var session = exercise.Session;
        foreach (var line in session.Branches.Where(line => line.Syndicate == team && line.Purpose != BranchPurpose.WhatIf && line.Number != session.Syndicate(team).Branch))
        {
            if (InterviewFeedback.Of(ControlView.HistoryOf(exercise, exercise.Branch(line.Number).Events.After(0)), interview, words) is { } feedback)
                yield return (line.Number, feedback);
        }
    }

    /// <summary>Lines that share the whole interview have it once.</summary>
    private static string KeyOf(InterviewFeedback feedback) =>
        string.Join(' ', feedback.Turns.Select(turn => $"{turn.At}:{turn.Question}:{turn.Style}").Append($"{feedback.End}:{feedback.Seconds}"));
}

/// <summary>One interview beside others, on the same figures.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="IsThis">Whether it is the one the page is about.</param>
/// <param name="Questions">How many things were said.</param>
/// <param name="Open">Open invitations of all questions, percent.</param>
/// <param name="Recommended">Recommended ways of all that was said, percent.</param>
/// <param name="Talk">The share of words of whoever asked, percent.</param>
/// <param name="Told">How many things were told for the first time.</param>
/// <param name="Process">How it was led.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record AttemptRow(int Number, bool IsThis, int Questions, int? Open, int? Recommended, int? Talk, int Told, int? Process, int? Outcome)
{
    internal static AttemptRow Of(InterviewFeedback feedback, int number, bool isThis) => new(
        number, isThis, feedback.Shape.Said, feedback.Shape.OpenPercent, feedback.Shape.RecommendedPercent, feedback.Talk.Percent,
        feedback.Layers.Count(layer => layer.State == LayerState.Told), feedback.Process.Percent, feedback.Outcome.Percent);
}
