namespace SevenHours.Disciplines.Interviews;

/// <summary>What can be amiss in how an interview was prepared. Each costs; some are breaches of a child's rights.</summary>
public enum SetupFlaw
{
    /// <summary>A need was not met first.</summary>
    NeedUnmet,

    /// <summary>Care for body or pain came second.</summary>
    CareSecond,

    /// <summary>An adult was not asked for consent.</summary>
    NoConsent,

    /// <summary>Recorded without asking.</summary>
    RecordedUnasked,

    /// <summary>An account for a court that nothing records.</summary>
    NotRecorded,

    /// <summary>A room that frightens or disturbs.</summary>
    WrongRoom,

    /// <summary>A seating that divides.</summary>
    PoorSeating,

    /// <summary>No language in common and nobody who interprets.</summary>
    NoInterpreter,

    /// <summary>Somebody at hand interprets who was never trained for it.</summary>
    UntrainedInterpreter,

    /// <summary>The interpreter was not told the part.</summary>
    UnbriefedInterpreter,

    /// <summary>The interpreter speaks another dialect.</summary>
    WrongDialect,

    /// <summary>The interpreter is tied to those the person fears.</summary>
    TiedInterpreter,

    /// <summary>Gender was neither asked for nor met.</summary>
    GenderUnasked,

    /// <summary>Somebody is there whom the person did not ask for.</summary>
    ImposedSupport,

    /// <summary>More people in the room than the person can bear.</summary>
    TooMany,

    /// <summary>A child without guardian or support person.</summary>
    NoGuardian,

    /// <summary>A child in a room for adults.</summary>
    NoChildRoom,

    /// <summary>A child's words that nothing records, so that they must be said again.</summary>
    ChildNotRecorded,

    /// <summary>A child before several who ask, or before another one than last time.</summary>
    SeveralInterviewers,

    /// <summary>No plan and no topics.</summary>
    NoPlan,
}
