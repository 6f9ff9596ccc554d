namespace SevenHours.Disciplines.Money.Planning;

/// <summary>What can move, as far as a desk can tell.</summary>
public enum MovableKind
{
    /// <summary>An account of a bank at home.</summary>
    AccountAtHome,

    /// <summary>An account of a bank abroad.</summary>
    AccountAbroad,

    /// <summary>Coins at an address or an exchange.</summary>
    Coins,

    /// <summary>Cash.</summary>
    Cash,

    /// <summary>A vehicle, a house, a share of a company.</summary>
    Registered,

    /// <summary>The same in another country.</summary>
    RegisteredAbroad,
}
