namespace SevenHours.Debriefing;

/// <content>Assets, freezes and confiscation.</content>
public static partial class EventKinds
{
    /// <summary>An owner was alarmed and begins to move an asset.</summary>
    public const string MoneyAlarmed = "money_alarmed";

    /// <summary>An asset went on to its next stop.</summary>
    public const string MoneyMoved = "money_moved";

    /// <summary>A court confirmed a hold.</summary>
    public const string MoneyConfirmed = "money_confirmed";

    /// <summary>A hold ran out.</summary>
    public const string MoneyLapsed = "money_lapsed";

    /// <summary>A freeze held nothing.</summary>
    public const string MoneyMissed = "money_missed";

    /// <summary>Somebody said that a frozen asset is his.</summary>
    public const string MoneyClaimed = "money_claimed";

    /// <summary>A court was asked to confiscate.</summary>
    public const string MoneyAsked = "money_asked";

    /// <summary>A court ruled on a confiscation.</summary>
    public const string MoneyRuled = "money_ruled";

    /// <summary>An asset was confiscated.</summary>
    public const string MoneyConfiscated = "money_confiscated";

    /// <summary>Somebody who was harmed was paid.</summary>
    public const string MoneyPaid = "money_paid";

    /// <summary>A frozen asset was sold.</summary>
    public const string MoneySold = "money_sold";

    /// <summary>A report of suspicion was written.</summary>
    public const string MoneyReported = "money_reported";
}
