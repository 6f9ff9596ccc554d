using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Something said to a person in an interview with all that came of it.</summary>
/// <param name="Id">The question.</param>
/// <param name="At">When.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Style">How it is coded, corrections included.</param>
/// <param name="Words">The words; null when unknown.</param>
/// <param name="Answers">What the person answered.</param>
internal sealed record Turn(EventId Id, SimTime At, QuestionAsked Asked, QuestionStyle Style, string? Words, IReadOnlyList<Seen<PersonaAnswered>> Answers)
{
    /// <summary>By how much it moved trust, per mille.</summary>
    public int Trust { get; set; }

    /// <summary>The steps of levels it caused.</summary>
    public List<EventId> Steps { get; } = [];

    /// <summary>Distress when it was said, per mille; 0 where the case has none.</summary>
    public int DistressBefore { get; init; }

    /// <summary>Whether it asks for something.</summary>
    public bool Asks => Styles.Asks(Style);

    /// <summary>Whether the person did not understand a word of it.</summary>
    public bool IsNotUnderstood => Answers.Count > 0 && Answers.All(answer => answer.Event.Kind == AnswerKind.NotUnderstood);

    /// <summary>Everything about it.</summary>
    public IReadOnlyList<EventId> Events => [Id, .. Answers.Select(a => a.Id), .. Steps];

    /// <summary>How much came of it: layers count more than their details.</summary>
    public int Yield => Answers.Sum(a => (a.Event is { Layer: not null, Kind: AnswerKind.Tells } ? 3 : 0) + a.Event.Details.Count - a.Event.Drifted.Count);
}

/// <summary>Which ways of asking are which.</summary>
internal static class Styles
{
    /// <summary>Whether a way of speaking asks for an account.</summary>
    public static bool Asks(QuestionStyle style) =>
        style is QuestionStyle.Open or QuestionStyle.Probing || IsNarrow(style) || IsPushing(style);

    /// <summary>Whether it leaves little room.</summary>
    public static bool IsNarrow(QuestionStyle style) => style is QuestionStyle.Closed or QuestionStyle.Choice or QuestionStyle.Multiple;

    /// <summary>Whether it presses or brings its own answer.</summary>
    public static bool IsPushing(QuestionStyle style) => style is QuestionStyle.Leading or QuestionStyle.Accusing;

    /// <summary>Whether it is a recommended way.</summary>
    public static bool IsRecommended(QuestionStyle style) =>
        !IsNarrow(style) && !IsPushing(style) && style is not (QuestionStyle.Promise or QuestionStyle.Abusive);
}
