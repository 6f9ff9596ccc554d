namespace SevenHours.Debriefing;

/// <content>Special techniques.</content>
public static partial class EventKinds
{
    /// <summary>Somebody said how long a technique is to go on.</summary>
    public const string TechniquePlanned = "technique_planned";

    /// <summary>A technique is under way.</summary>
    public const string TechniqueBegan = "technique_began";

    /// <summary>Lines of a log came.</summary>
    public const string TechniqueLines = "technique_lines";

    /// <summary>An order allows it for longer.</summary>
    public const string TechniqueCovered = "technique_covered";

    /// <summary>It was given another end.</summary>
    public const string TechniqueRunOn = "technique_run_on";

    /// <summary>It ended.</summary>
    public const string TechniqueEnded = "technique_ended";

    /// <summary>It was noticed.</summary>
    public const string TechniqueBurned = "technique_burned";

    /// <summary>It was broken off to help somebody.</summary>
    public const string TechniqueAborted = "technique_aborted";

    /// <summary>Those in the field asked.</summary>
    public const string TechniqueAsked = "technique_asked";

    /// <summary>They stopped.</summary>
    public const string TechniqueStopped = "technique_stopped";

    /// <summary>They went on in danger.</summary>
    public const string TechniqueGoneOn = "technique_gone_on";

    /// <summary>The officer stayed passive.</summary>
    public const string TechniquePassive = "technique_passive";

    /// <summary>Somebody was pressed into something.</summary>
    public const string TechniqueIncited = "technique_incited";

    /// <summary>A line was kept.</summary>
    public const string TechniqueKept = "technique_kept";

    /// <summary>Privileged talk was listened to.</summary>
    public const string TechniqueHeard = "technique_heard";

    /// <summary>Privileged talk was left alone.</summary>
    public const string TechniqueLeft = "technique_left";

    /// <summary>Privileged talk was set aside.</summary>
    public const string TechniqueSealed = "technique_sealed";

    /// <summary>A translation of a log was asked for.</summary>
    public const string TechniqueTranslation = "technique_translation";

    /// <summary>A translation of a log came.</summary>
    public const string TechniqueTranslated = "technique_translated";

    /// <summary>What nobody kept was destroyed.</summary>
    public const string TechniqueDestroyed = "technique_destroyed";

    /// <summary>An application was argued.</summary>
    public const string TechniqueArgued = "technique_argued";

    /// <summary>An application was weighed.</summary>
    public const string TechniqueWeighed = "technique_weighed";
}
