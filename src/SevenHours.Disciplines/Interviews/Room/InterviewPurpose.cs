namespace SevenHours.Disciplines.Interviews;

/// <summary>What an interview is for. The purpose sets a ceiling: nothing deeper opens, and nothing rewards it.</summary>
public enum InterviewPurpose
{
    /// <summary>A first word: who is here, is anybody in danger now.</summary>
    FirstContact,

    /// <summary>What the person needs today.</summary>
    Needs,

    /// <summary>What protection the person and the family need.</summary>
    Protection,

    /// <summary>An account for a court, planned and recorded.</summary>
    Evidence,

    /// <summary>How the person is by now.</summary>
    Welfare,
}

/// <summary>Who speaks for a persona.</summary>
public enum VoiceMode
{
    /// <summary>The engine answers alone.</summary>
    Engine,

    /// <summary>A member of staff answers in writing.</summary>
    Staffed,

    /// <summary>An actor answers in the room.</summary>
    Acted,
}
