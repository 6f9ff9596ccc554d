using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>How an interview has gone before a question. Read from what was asked and answered; nothing else is remembered.</summary>
internal sealed class Course
{
    private readonly InterviewState interview;
    private readonly IReadOnlyList<InterviewQuestion> before;

    public Course(InterviewState interview, Handle question)
    {
        this.interview = interview;
        var count = 0;
        while (count < interview.Questions.Count && interview.Questions[count].Question != question)
        {
            count++;
        }

        before = [.. interview.Questions.Take(count)];
    }

    /// <summary>What was said just before, or null.</summary>
    public InterviewQuestion? Previous => before.Count > 0 ? before[^1] : null;

    /// <summary>The last question that asked for something in words, or null: an encourager or a silence goes on from it.</summary>
    public InterviewQuestion? LastAsked => before.LastOrDefault(q => Asks(q) && q.Style is not (QuestionStyle.Encourager or QuestionStyle.Silence));

    /// <summary>Whether anything was asked.</summary>
    public bool HasAsked => before.Any(Asks);

    /// <summary>Whether somebody explained and built rapport.</summary>
    public bool IsEngaged => Has(QuestionStyle.Explain) && (Has(QuestionStyle.Rapport) || Has(QuestionStyle.Normalise));

    /// <summary>Whether the person refused to go on.</summary>
    public bool HasRefused => interview.Answers.Any(a => a.Kind == AnswerKind.Refuses);

    /// <summary>How often somebody asked on after that.</summary>
    public int PressedOn => interview.Answers.Count(a => a.Kind == AnswerKind.Refuses) is var refusals and > 0 ? refusals - 1 : 0;

    /// <summary>How often the person was no longer there.</summary>
    public int Dissociations => interview.Answers.Count(a => a.Kind == AnswerKind.Dissociates);

    /// <summary>Whether the person just asked for a break.</summary>
    public bool IsBreakWanted => interview.Answers.Count > 0 && interview.Answers[^1].Kind == AnswerKind.AsksForBreak;

    /// <summary>How many questions were asked since the last break, or since the person last asked for one.</summary>
    public int AskedSinceBreak
    {
        get
        {
            var wish = interview.Answers.LastOrDefault(a => a.Kind == AnswerKind.AsksForBreak)?.Question;
            var asked = 0;
            for (var i = before.Count - 1; i >= 0 && before[i].Style != QuestionStyle.Break && before[i].Question != wish; i--)
            {
                asked += Asks(before[i]) ? 1 : 0;
            }

            return asked;
        }
    }

    /// <summary>How often a way of asking was used.</summary>
    public int Count(QuestionStyle style) => before.Count(q => q.Style == style);

    /// <summary>Whether a way of asking was used.</summary>
    public bool Has(QuestionStyle style) => before.Any(q => q.Style == style);

    /// <summary>Whether a topic was asked about and evaded in this interview.</summary>
    public bool WasEvaded(string? topic) => before.Any(q => Asks(q) && q.Topic == topic && interview.Answers.Any(a =>
        a.Question == q.Question && a.Kind is AnswerKind.Deflects or AnswerKind.Cries or AnswerKind.Silent or AnswerKind.Tires or AnswerKind.Covers));

    /// <summary>Whether a topic was asked about in this interview.</summary>
    public bool WasAsked(string? topic) => before.Any(q => Asks(q) && q.Topic == topic);

    private static bool Asks(InterviewQuestion question) => QuestionEffects.Of(question.Style).Asks;
}
