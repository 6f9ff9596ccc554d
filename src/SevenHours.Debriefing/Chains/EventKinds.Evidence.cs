namespace SevenHours.Debriefing;

/// <content>What is done with exhibits and before courts.</content>
public static partial class EventKinds
{
    /// <summary>An exhibit was entered in the register.</summary>
    public const string CustodyLogged = "custody_logged";

    /// <summary>An exhibit was sealed.</summary>
    public const string CustodySealed = "custody_sealed";

    /// <summary>The hash of an exhibit was taken.</summary>
    public const string CustodyHashed = "custody_hashed";

    /// <summary>The hash of an exhibit was compared.</summary>
    public const string CustodyVerified = "custody_verified";

    /// <summary>An exhibit was handed over.</summary>
    public const string CustodyHandedOver = "custody_handed_over";

    /// <summary>The receipt of an exhibit was confirmed.</summary>
    public const string CustodyReceived = "custody_received";

    /// <summary>The seal of an exhibit was opened.</summary>
    public const string CustodyOpened = "custody_opened";

    /// <summary>An exhibit was examined.</summary>
    public const string CustodyAnalysed = "custody_analysed";

    /// <summary>An exhibit was copied.</summary>
    public const string CustodyCopied = "custody_copied";

    /// <summary>An exhibit was translated.</summary>
    public const string CustodyTranslated = "custody_translated";

    /// <summary>Privileged talk was set aside unread.</summary>
    public const string CustodySetAside = "custody_set_aside";

    /// <summary>An exhibit was given back.</summary>
    public const string CustodyReturned = "custody_returned";

    /// <summary>The sheet of an exhibit was shown.</summary>
    public const string ExhibitShown = "exhibit_shown";

    /// <summary>An exhibit was altered unseen.</summary>
    public const string ExhibitAltered = "exhibit_altered";

    /// <summary>A witness was kept near somebody he should have been kept apart from.</summary>
    public const string WitnessTainted = "witness_tainted";

    /// <summary>A file was put before a court.</summary>
    public const string FileSubmitted = "hearing_submitted";

    /// <summary>A judge took a file up.</summary>
    public const string FileTaken = "hearing_taken";

    /// <summary>A court granted what a file asks for.</summary>
    public const string CourtGranted = "hearing_granted";

    /// <summary>A court granted a part.</summary>
    public const string CourtGrantedPartly = "hearing_partly";

    /// <summary>A court sent a file back.</summary>
    public const string CourtReturned = "hearing_returned";

    /// <summary>A court refused what a file asks for.</summary>
    public const string CourtRefused = "hearing_refused";
}
