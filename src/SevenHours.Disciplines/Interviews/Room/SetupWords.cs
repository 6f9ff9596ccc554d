namespace SevenHours.Disciplines.Interviews;

/// <summary>Where an interview takes place.</summary>
public enum RoomKind
{
    /// <summary>In the street, at a roadside, on a deck.</summary>
    Street,

    /// <summary>An interrogation room or a counter at the police.</summary>
    PoliceRoom,

    /// <summary>An office where others come and go.</summary>
    Office,

    /// <summary>A quiet room with a door that shuts.</summary>
    QuietRoom,

    /// <summary>A room made for children.</summary>
    ChildRoom,

    /// <summary>Where the person stays.</summary>
    HerPlace,

    /// <summary>By telephone.</summary>
    Telephone,
}

/// <summary>Who sits where.</summary>
public enum Seating
{
    /// <summary>Face to face across a table.</summary>
    Opposite,

    /// <summary>At the corner of a table.</summary>
    Corner,

    /// <summary>In a circle, no table.</summary>
    Circle,

    /// <summary>The interpreter behind the interviewer or the person.</summary>
    InterpreterBehind,

    /// <summary>The interpreter beside the interviewer, after a word of greeting.</summary>
    InterpreterBeside,
}

/// <summary>Whether an interview is recorded.</summary>
public enum Recording
{
    /// <summary>By hand alone.</summary>
    None,

    /// <summary>Sound.</summary>
    Sound,

    /// <summary>Sound and picture.</summary>
    Video,
}

/// <summary>Who is there for the person.</summary>
public enum Support
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Somebody the person chose.</summary>
    Chosen,

    /// <summary>Somebody the person did not ask for.</summary>
    Imposed,

    /// <summary>A guardian: for a child.</summary>
    Guardian,
}

/// <summary>Needs that are met before questions are asked.</summary>
[Flags]
public enum Needs
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Something to drink.</summary>
    Water = 1,

    /// <summary>Something to eat.</summary>
    Food = 2,

    /// <summary>Sleep, or a rest.</summary>
    Rest = 4,

    /// <summary>Warmth, dry clothes.</summary>
    Warmth = 8,

    /// <summary>Care for pain, wounds, illness.</summary>
    Medical = 16,
}

/// <summary>What an interpreter was asked and told before an interview.</summary>
[Flags]
public enum InterpreterBriefing
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Asked whether he knows anybody of the case.</summary>
    Conflict = 1,

    /// <summary>The person was asked whom he can speak before.</summary>
    Gender = 2,

    /// <summary>Asked for the dialect.</summary>
    Dialect = 4,

    /// <summary>Told what to do: everything, in the first person, nothing of his own.</summary>
    Role = 8,
}

/// <summary>How an interview was closed.</summary>
[Flags]
public enum Closing
{
    /// <summary>Just ended.</summary>
    None = 0,

    /// <summary>What was said was summed up and could be corrected.</summary>
    Summarised = 1,

    /// <summary>What happens next was said.</summary>
    NextSteps = 2,

    /// <summary>The person was asked for questions of her own.</summary>
    HerQuestions = 4,

    /// <summary>The person was thanked.</summary>
    Thanked = 8,

    /// <summary>A way to reach somebody was left.</summary>
    ContactGiven = 16,

    /// <summary>Whoever helps next was brought in or rung, by name: a warm referral.</summary>
    Referred = 32,
}

/// <summary>How an interview ended.</summary>
public enum InterviewEnd
{
    /// <summary>It was closed by those who asked.</summary>
    Closed,

    /// <summary>The person went.</summary>
    Refused,

    /// <summary>It was stopped because of abusive words.</summary>
    Abuse,

    /// <summary>The line to the person was lost.</summary>
    Lost,
}
