namespace SevenHours.Disciplines.Money.Planning;

/// <summary>A way of holding what could move.</summary>
public enum PlannedWay
{
    /// <summary>A suspension by the financial intelligence unit: quick, and it lapses.</summary>
    Suspension,

    /// <summary>An order of a court.</summary>
    CourtOrder,

    /// <summary>A certificate to another country.</summary>
    Certificate,

    /// <summary>A hold by an exchange or the issuer of a coin.</summary>
    ExchangeHold,

    /// <summary>A seizure by hand, at a scene or search.</summary>
    Seizure,
}

/// <summary>Which way holds what.</summary>
public static class PlannedWays
{
    /// <summary>All ways, in the order of lists.</summary>
    public static IReadOnlyList<PlannedWay> All { get; } = Enum.GetValues<PlannedWay>();

    /// <summary>The number of its action in the catalogue; 0 for none of its own.</summary>
    public static int ActionOf(PlannedWay way) => way switch
    {
        PlannedWay.Suspension => 72,
        PlannedWay.CourtOrder => 73,
        PlannedWay.Certificate => 74,
        PlannedWay.ExchangeHold => 78,
        _ => 0,
    };

    /// <summary>Whether a way can hold such a thing at all.</summary>
    public static bool Fits(PlannedWay way, MovableKind kind) => (way, kind) switch
    {
        (PlannedWay.Suspension, MovableKind.AccountAtHome) => true,
        (PlannedWay.CourtOrder, MovableKind.AccountAtHome or MovableKind.Registered or MovableKind.Cash) => true,
        (PlannedWay.Certificate, MovableKind.AccountAbroad or MovableKind.RegisteredAbroad) => true,
        (PlannedWay.ExchangeHold, MovableKind.Coins) => true,
        (PlannedWay.Seizure, MovableKind.Cash or MovableKind.Registered) => true,
        _ => false,
    };
}
