namespace SevenHours.Debriefing;

/// <content>Care for people.</content>
public static partial class EventKinds
{
    /// <summary>A file of a person was opened.</summary>
    public const string CareOpened = "care_opened";

    /// <summary>A file was opened to others.</summary>
    public const string CareShared = "care_shared";

    /// <summary>Needs and risks were assessed.</summary>
    public const string CareAssessed = "care_assessed";

    /// <summary>A service was offered, and the person wants it.</summary>
    public const string CareChosen = "care_chosen";

    /// <summary>A service was offered, and the person wants to be asked again.</summary>
    public const string CareLater = "care_later";

    /// <summary>A service was offered, and the person does not want it.</summary>
    public const string CareDeclined = "care_declined";

    /// <summary>A service was offered, and the person has not answered yet.</summary>
    public const string CareAsked = "care_asked";

    /// <summary>A person changed her mind, or asked for something by herself.</summary>
    public const string CareChanged = "care_changed";

    /// <summary>A human being answers for the person.</summary>
    public const string CareVoice = "care_voice";

    /// <summary>A service began.</summary>
    public const string CareBegun = "care_begun";

    /// <summary>A service was begun against the person's will.</summary>
    public const string CareForced = "care_forced";

    /// <summary>The system makes a service wait.</summary>
    public const string CareWaits = "care_waits";

    /// <summary>A service ended.</summary>
    public const string CareEnded = "care_ended";

    /// <summary>A clock of a person runs.</summary>
    public const string CareClock = "care_clock";

    /// <summary>A clock of a person stopped in time.</summary>
    public const string CareKept = "care_kept";

    /// <summary>A clock of a person ran out.</summary>
    public const string CareLate = "care_late";

    /// <summary>A shelter had no bed.</summary>
    public const string NoBed = "no_bed";

    /// <summary>A person has a bed in a shelter.</summary>
    public const string Housed = "housed";

    /// <summary>A person left the shelter.</summary>
    public const string LeftShelter = "left_shelter";

    /// <summary>Somebody learnt where a person stays.</summary>
    public const string AddressTold = "address_told";

    /// <summary>A note of therapy was handed over.</summary>
    public const string TherapyGiven = "therapy_given";
}
