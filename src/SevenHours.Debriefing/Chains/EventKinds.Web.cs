namespace SevenHours.Debriefing;

/// <content>The web of the case.</content>
public static partial class EventKinds
{
    /// <summary>Pages were looked for.</summary>
    public const string WebSearched = "web_searched";

    /// <summary>A page was opened.</summary>
    public const string WebOpened = "web_opened";

    /// <summary>A page was opened under one's own name.</summary>
    public const string WebOpenedOwn = "web_opened_own";

    /// <summary>A page was saved.</summary>
    public const string WebSaved = "web_saved";

    /// <summary>A platform was asked.</summary>
    public const string WebOrdered = "web_ordered";

    /// <summary>A platform answered.</summary>
    public const string WebAnswered = "web_answered";

    /// <summary>A platform told its user.</summary>
    public const string WebUserTold = "web_user_told";

    /// <summary>Those behind a page changed it.</summary>
    public const string WebChanged = "web_changed";
}
