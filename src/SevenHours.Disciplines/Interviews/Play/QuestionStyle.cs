namespace SevenHours.Disciplines.Interviews;

/// <summary>How something is asked or said in an interview.</summary>
public enum QuestionStyle
{
    /// <summary>An open invitation to tell.</summary>
    Open,

    /// <summary>A wh-question that follows up.</summary>
    Probing,

    /// <summary>A question to be answered by yes, no or a word.</summary>
    Closed,

    /// <summary>A choice between answers offered.</summary>
    Choice,

    /// <summary>Several questions at once.</summary>
    Multiple,

    /// <summary>A question that holds its answer.</summary>
    Leading,

    /// <summary>Accusation or disbelief.</summary>
    Accusing,

    /// <summary>A short sign of listening.</summary>
    Encourager,

    /// <summary>A neutral topic, to build rapport.</summary>
    Rapport,

    /// <summary>Who one is, what happens now, the ground rules.</summary>
    Explain,

    /// <summary>Information on rights, help and the reflection period.</summary>
    Rights,

    /// <summary>A promise one cannot keep.</summary>
    Promise,

    /// <summary>A break, water, the choice of a seat.</summary>
    Break,

    /// <summary>The offer of a psychologist or a support person.</summary>
    Support,

    /// <summary>Summing up, thanks, what comes next: the end of an interview.</summary>
    Closure,

    /// <summary>Words that take shame away: what happened is not the person's fault, and many find it hard to tell.</summary>
    Normalise,

    /// <summary>A silence left to the person.</summary>
    Silence,

    /// <summary>Abuse, threats, obscenity: it ends the interview.</summary>
    Abusive,
}

/// <summary>The thirteen classes by which coding is published; some ways of asking are refinements of one.</summary>
public static class QuestionClass
{
    /// <summary>The class of a way of asking, as it stands in files and on the command line; null for abuse, which is no question.</summary>
    public static string? Of(QuestionStyle style) => style switch
    {
        QuestionStyle.Open => "open",
        QuestionStyle.Probing => "probing",
        QuestionStyle.Closed => "closed",
        QuestionStyle.Choice => "forced_choice",
        QuestionStyle.Multiple => "multiple",
        QuestionStyle.Leading => "leading",
        QuestionStyle.Accusing => "accusatory",
        QuestionStyle.Encourager or QuestionStyle.Silence => "encourager",
        QuestionStyle.Rapport or QuestionStyle.Normalise => "rapport",
        QuestionStyle.Explain or QuestionStyle.Promise => "explanation",
        QuestionStyle.Rights => "rights",
        QuestionStyle.Break or QuestionStyle.Support => "break",
        QuestionStyle.Closure => "closure",
        QuestionStyle.Abusive => null,
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such way of asking."),
    };

    /// <summary>The published classes, recommended ones after those that ask.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "open", "probing", "closed", "forced_choice", "multiple", "leading", "accusatory", "encourager", "rapport", "explanation", "rights",
        "break", "closure",
    ];

    /// <summary>The class under which a way of asking is published; abuse stands under <c>accusatory</c>.</summary>
    public static string PublishedOf(QuestionStyle style) => Of(style) ?? "accusatory";

    /// <summary>Whether research on interviewing recommends a way of asking.</summary>
    /// <remarks>
    /// Open invitations, probing questions, encouragers and what supports are; closed, forced-choice, multiple and leading questions,
    /// accusation, abuse and promises nobody can keep are not.
    /// </remarks>
    public static bool IsRecommended(QuestionStyle style) => style is not (QuestionStyle.Closed or QuestionStyle.Choice or QuestionStyle.Multiple
        or QuestionStyle.Leading or QuestionStyle.Accusing or QuestionStyle.Abusive or QuestionStyle.Promise);
}
