namespace SevenHours.Debriefing;

/// <content>Operations and their sites.</content>
public static partial class EventKinds
{
    /// <summary>An operation was opened.</summary>
    public const string OperationOpened = "operation_opened";

    /// <summary>Others were taken into an operation.</summary>
    public const string OperationJoined = "operation_joined";

    /// <summary>Somebody wrote in a plan.</summary>
    public const string OperationEdited = "operation_edited";

    /// <summary>Seats were briefed.</summary>
    public const string OperationBriefed = "operation_briefed";

    /// <summary>A late order was confirmed.</summary>
    public const string OrdersConfirmed = "orders_confirmed";

    /// <summary>An operation was launched.</summary>
    public const string OperationLaunched = "operation_launched";

    /// <summary>All sites of an operation are over.</summary>
    public const string OperationOver = "operation_over";

    /// <summary>A post reported.</summary>
    public const string PostReported = "post_reported";

    /// <summary>Something was said in the hot debrief.</summary>
    public const string HotDebrief = "hot_debrief";

    /// <summary>Who leads at a site goes in.</summary>
    public const string SiteOrdered = "site_ordered";

    /// <summary>A sign was seen before the door opened.</summary>
    public const string SiteSign = "site_sign";

    /// <summary>A site was entered.</summary>
    public const string SiteEntered = "site_entered";

    /// <summary>A site was called off.</summary>
    public const string SiteCalledOff = "site_called_off";

    /// <summary>Nobody went in at a site.</summary>
    public const string SiteMissed = "site_missed";

    /// <summary>What a site lacked cost something.</summary>
    public const string SiteForgotten = "site_forgotten";

    /// <summary>Those at a site were warned.</summary>
    public const string SiteWarned = "site_warned";

    /// <summary>The word of a fall is out.</summary>
    public const string SiteWordOut = "site_word_out";
}
