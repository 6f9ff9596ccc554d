namespace SevenHours.Debriefing;

/// <content>The press.</content>
public static partial class EventKinds
{
    /// <summary>A tip came to a paper.</summary>
    public const string PressTip = "press_tip";

    /// <summary>A journalist began a check.</summary>
    public const string PressChecking = "press_checking";

    /// <summary>A check was done.</summary>
    public const string PressChecked = "press_checked";

    /// <summary>A journalist asked for the other side.</summary>
    public const string PressAsked = "press_asked";

    /// <summary>Somebody replied to a journalist.</summary>
    public const string PressReplied = "press_replied";

    /// <summary>The time for a reply passed.</summary>
    public const string PressSilence = "press_silence";

    /// <summary>A paper was asked to wait.</summary>
    public const string PressWaitAsked = "press_wait_asked";

    /// <summary>A paper agreed to wait.</summary>
    public const string PressWaitAgreed = "press_wait_agreed";

    /// <summary>A paper declined to wait.</summary>
    public const string PressWaitDeclined = "press_wait_declined";

    /// <summary>A paper printed although it had agreed to wait.</summary>
    public const string PressWaitBroken = "press_wait_broken";

    /// <summary>A claim was held.</summary>
    public const string PressHeld = "press_held";

    /// <summary>A story was given to print.</summary>
    public const string PressWritten = "press_written";

    /// <summary>A story was out.</summary>
    public const string PressOut = "press_out";

    /// <summary>A story was put right.</summary>
    public const string PressCorrected = "press_corrected";

    /// <summary>An agency agreed on its line.</summary>
    public const string PressLine = "press_line";

    /// <summary>An agency spoke in public.</summary>
    public const string PressStatement = "press_statement";

    /// <summary>A storm of posts grew.</summary>
    public const string PressStorm = "press_storm";

    /// <summary>A storm of posts was over.</summary>
    public const string PressCalm = "press_calm";

    /// <summary>Somebody asked a platform to remove posts.</summary>
    public const string PressTakedown = "press_takedown";

    /// <summary>A platform removed posts.</summary>
    public const string PressRemoved = "press_removed";
}
