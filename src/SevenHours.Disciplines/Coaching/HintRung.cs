namespace SevenHours.Disciplines.Coaching;

/// <summary>How much a hint helps: a ladder, to be climbed from below.</summary>
public enum HintRung
{
    /// <summary>A question that lets the team look where it has not looked.</summary>
    Question,

    /// <summary>Where the answer lies.</summary>
    Pointer,

    /// <summary>The answer itself.</summary>
    Answer,
}
