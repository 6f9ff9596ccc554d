namespace SevenHours.Debriefing;

/// <content>Call records, telephones and their copies.</content>
public static partial class EventKinds
{
    /// <summary>Call records were asked for.</summary>
    public const string RecordsAsked = "records_asked";

    /// <summary>An operator abroad takes its time.</summary>
    public const string RecordsAwaited = "records_awaited";

    /// <summary>Call records came.</summary>
    public const string RecordsCame = "records_came";

    /// <summary>Somebody read rightly what call records show.</summary>
    public const string RecordsReadRightly = "records_read_rightly";

    /// <summary>Somebody read from call records what they do not show.</summary>
    public const string RecordsReadWrongly = "records_read_wrongly";

    /// <summary>A device was cut off or switched off where it was found.</summary>
    public const string DeviceSecured = "device_secured";

    /// <summary>A device was taken.</summary>
    public const string DeviceTaken = "device_taken";

    /// <summary>A device was cut off.</summary>
    public const string DeviceCutOff = "device_cut_off";

    /// <summary>Somebody looked through a device by hand.</summary>
    public const string DeviceLooked = "device_looked";

    /// <summary>A code was tried.</summary>
    public const string DeviceCode = "device_code";

    /// <summary>A device was wiped.</summary>
    public const string DeviceWiped = "device_wiped";

    /// <summary>A copy was ordered.</summary>
    public const string CopyOrdered = "copy_ordered";

    /// <summary>A copy arrived.</summary>
    public const string CopyCame = "copy_came";

    /// <summary>Nothing could be copied.</summary>
    public const string CopyFailed = "copy_failed";

    /// <summary>A copy was passed on.</summary>
    public const string CopyGiven = "copy_given";

    /// <summary>Something in a copy was marked.</summary>
    public const string CopyMarked = "copy_marked";

    /// <summary>A translation was asked for.</summary>
    public const string TranslationAsked = "translation_asked";

    /// <summary>A translation is under way.</summary>
    public const string TranslationBegun = "translation_begun";

    /// <summary>A translation came.</summary>
    public const string TranslationCame = "translation_came";
}
