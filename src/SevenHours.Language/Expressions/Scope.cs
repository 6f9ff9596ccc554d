namespace SevenHours.Language;

/// <summary>What a condition may ask about.</summary>
public enum Scope
{
    /// <summary>What really happened: only the staff's rules may ask.</summary>
    Truth,

    /// <summary>What one seat can see.</summary>
    Seat,

    /// <summary>Either; a function of this scope can be asked everywhere.</summary>
    Both,
}
