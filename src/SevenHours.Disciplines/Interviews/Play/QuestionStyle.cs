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
}
