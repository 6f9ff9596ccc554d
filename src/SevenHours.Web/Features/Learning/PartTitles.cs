using SevenHours.Programmes;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Learning;

/// <summary>
/// What a test, a form or the rubric of a task is called: each reads it in his own language, whichever its maker had, until somebody writes a title of his own, which
/// stays as it was written.
/// </summary>
internal static class PartTitles
{
    /// <summary>The id of the rubric that is offered with a new task.</summary>
    public const string SampleRubric = "learning.task.rubric.sample";

    /// <summary>A part of a course in a reader's words.</summary>
    /// <param name="part">The test, form or task.</param>
    /// <param name="words">The reader's words.</param>
    /// <param name="plan">The course in the reader's language: the form of a session bears the session's name.</param>
    public static string Of(LearningPart part, Words words, Programme plan) => part.Called is { } id ? Usual(part, id, words, plan) : part.Title;

    /// <summary>A test or form that bears its usual title again.</summary>
    public static TPart Unnamed<TPart>(TPart part, Words words, Programme plan)
        where TPart : LearningPart =>
        IdOf(part) is { } id ? part with { Called = id, Title = Usual(part, id, words, plan) } : part;

    /// <summary>A part as a reader's form calls it: as it is when he left the title as he read it, and by its usual title when he emptied the box.</summary>
    public static TPart Typed<TPart>(TPart part, string typed, Words words, Programme plan)
        where TPart : LearningPart =>
        typed.Length == 0 ? Unnamed(part, words, plan) : typed == Of(part, words, plan) ? part : part with { Title = typed, Called = null };

    /// <summary>A task with its rubric in a reader's words.</summary>
    public static CourseTask In(this CourseTask task, Words words) => task.RubricCalled is { } id && CourseTask.ReadRubric(words[id]) is { } rubric ? task.Worded(rubric) : task;

    /// <summary>The id of the words a form of a kind is called by.</summary>
    public static string IdOf(FormKind kind) => $"learning.form.{kind.ToString().ToLowerInvariant()}";

    /// <summary>The id of the words a test of a phase is called by.</summary>
    public static string IdOf(TestPhase phase) => phase == TestPhase.After ? "learning.test.after" : "learning.test.before";

    private static string? IdOf(LearningPart part) => part switch { CourseTest test => IdOf(test.Phase), CourseForm form => IdOf(form.Kind), _ => null };

    // Of a session that was taken out of the plan the name stands as it was stored.
    private static string Usual(LearningPart part, string id, Words words, Programme plan) => part is not CourseForm { Session: { } session } ? words[id]
        : plan.FindSession(session) is { } known ? $"{words[id]}: {known.Title}" : part.Title;
}
