using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>A way to hold an asset.</summary>
public enum FreezeKind
{
    /// <summary>A suspension by the financial intelligence unit. It lapses.</summary>
    [Doc("A suspension by the financial intelligence unit. It lapses.")]
    Suspension,

    /// <summary>A freezing order of a court at home.</summary>
    [Doc("A freezing order of a court at home.")]
    Order,

    /// <summary>A freezing certificate sent to another country.</summary>
    [Doc("A freezing certificate sent to another country. It rests on an order at home.")]
    Certificate,

    /// <summary>A hold by an exchange or an issuer of coins. It lapses.</summary>
    [Doc("A hold by an exchange or an issuer of coins. It lapses.")]
    Exchange,

    /// <summary>Taking the thing itself.</summary>
    [Doc("Taking the thing itself, at a search, a scene or a check.")]
    Seizure,
}

/// <summary>Why a freeze held nothing.</summary>
public enum FreezeObstacle
{
    /// <summary>Nothing is left anywhere.</summary>
    Gone,

    /// <summary>It lay there and has gone on.</summary>
    MovedOn,

    /// <summary>This is not the way to hold such a thing, or one in that country.</summary>
    WrongChannel,

    /// <summary>It stands in another name, and nothing showed whose it is.</summary>
    OtherName,

    /// <summary>Whoever keeps it asks for the order, and there is none.</summary>
    NoOrder,

    /// <summary>The paper has gaps and came back.</summary>
    Defective,
}

/// <summary>What alarmed an owner.</summary>
public enum AlarmedBy
{
    /// <summary>Alert passed its level, or a condition of the author's became true.</summary>
    Alert,

    /// <summary>An arrest before the freeze.</summary>
    Arrest,

    /// <summary>A bank told its client.</summary>
    Bank,

    /// <summary>A hold that ran out: now the owner knows.</summary>
    Lapse,

    /// <summary>The author's word.</summary>
    Told,
}

/// <summary>What holds an asset.</summary>
/// <param name="Kind">By which means.</param>
/// <param name="Until">When it lapses, or never.</param>
/// <param name="To">The seats that learn what becomes of it.</param>
/// <param name="By">The event that brought it.</param>
public sealed record Hold(FreezeKind Kind, SimTime Until, SeatSet To, EventId By)
{
    /// <summary>Whether it lapses unless a court confirms it.</summary>
    public bool Lapses => Until != SimTime.Never;
}

/// <summary>Which means fit which stop, and how long they hold.</summary>
public static class Channels
{
    /// <summary>How long a suspension or the hold of an exchange lasts where the law says nothing.</summary>
    public static readonly SimSpan UsualHold = SimSpan.FromHours(10 * 24);

    /// <summary>Whether a hold of a kind runs out by itself.</summary>
    public static bool IsTemporary(FreezeKind kind) => kind is FreezeKind.Suspension or FreezeKind.Exchange;

    /// <summary>Whether a means can hold what lies at a stop.</summary>
    /// <param name="kind">The means.</param>
    /// <param name="stop">What the stop is.</param>
    /// <param name="isAbroad">Whether it lies in another country than that of whoever asks.</param>
    public static bool Fits(FreezeKind kind, StopKind stop, bool isAbroad) => (kind, stop) switch
    {
        (_, StopKind.Hawala) => false,
        (FreezeKind.Exchange, _) => stop == StopKind.Coins,
        (FreezeKind.Certificate, StopKind.Account or StopKind.Company or StopKind.Property or StopKind.Vehicle or StopKind.Coins) => isAbroad,
        (FreezeKind.Suspension, StopKind.Account) => !isAbroad,
        (FreezeKind.Order, StopKind.Account or StopKind.Company or StopKind.Property or StopKind.Vehicle) => !isAbroad,
        (FreezeKind.Seizure, StopKind.Cash or StopKind.Vehicle or StopKind.Coins) => !isAbroad,
        _ => false,
    };
}
