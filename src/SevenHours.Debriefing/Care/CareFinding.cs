namespace SevenHours.Debriefing;

/// <summary>What stands in the story of somebody's care: what was done, what was missing, and why it came out so.</summary>
public enum CareFinding
{
    /// <summary>Needs and risks were assessed.</summary>
    Assessed,

    /// <summary>She chose a service.</summary>
    Chosen,

    /// <summary>She wants to be asked again.</summary>
    Later,

    /// <summary>She declined.</summary>
    Declined,

    /// <summary>She changed her mind, or asked for it by herself.</summary>
    ChangedMind,

    /// <summary>A service began as she chose.</summary>
    Begun,

    /// <summary>A service began, and she was asked then.</summary>
    BegunAsked,

    /// <summary>It was seen to before anybody met her.</summary>
    BegunBefore,

    /// <summary>She has a bed in a shelter.</summary>
    Housed,

    /// <summary>A service was late: nobody ever offered it.</summary>
    LateNobodyOffered,

    /// <summary>A bed was late: every house that was asked was full or took others.</summary>
    LateNoBed,

    /// <summary>A service was late: it was offered, and not understood.</summary>
    LateNotUnderstood,

    /// <summary>A service was late: it was tied to a statement.</summary>
    LateConditional,

    /// <summary>A service was late: she feared who listened.</summary>
    LateOverheard,

    /// <summary>A service was late: the system made it wait.</summary>
    LateMadeToWait,

    /// <summary>A house was full.</summary>
    NoBedFull,

    /// <summary>A house had room, and nobody had asked it to keep one ready.</summary>
    NoBedReady,

    /// <summary>A house takes others.</summary>
    NoBedForHer,

    /// <summary>What was offered was not understood.</summary>
    NotUnderstood,

    /// <summary>Help was tied to a statement.</summary>
    Conditional,

    /// <summary>Somebody listened whom she must fear.</summary>
    Overheard,

    /// <summary>A service was begun against her will.</summary>
    Forced,

    /// <summary>She was housed with somebody she must be kept apart from.</summary>
    WithFeared,

    /// <summary>The address of the house is no secret.</summary>
    KnownAddress,

    /// <summary>The address was told.</summary>
    AddressTold,

    /// <summary>What she said in therapy was handed over without her leave.</summary>
    TherapyTaken,

    /// <summary>Her file was opened to others without her leave.</summary>
    SharedUnasked,

    /// <summary>She left the shelter.</summary>
    LeftShelter,

    /// <summary>Nobody assessed what she needs and what threatens her.</summary>
    NeverAssessed,
}
