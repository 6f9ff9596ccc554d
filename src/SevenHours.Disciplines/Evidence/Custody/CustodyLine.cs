using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>What happened to an exhibit: a line of its custody.</summary>
public enum CustodyStep
{
    /// <summary>Taken.</summary>
    Seized,

    /// <summary>Described and entered in the register.</summary>
    Logged,

    /// <summary>Packed and sealed.</summary>
    Sealed,

    /// <summary>Its hash was taken.</summary>
    Hashed,

    /// <summary>Its hash was taken again and compared.</summary>
    Verified,

    /// <summary>Given to another agency, which confirms it.</summary>
    HandedOver,

    /// <summary>The receiver confirmed it.</summary>
    Received,

    /// <summary>Its seal was opened.</summary>
    Opened,

    /// <summary>Examined.</summary>
    Analysed,

    /// <summary>Copied; the copy is an exhibit of its own.</summary>
    Copied,

    /// <summary>Translated; the translation is an exhibit of its own.</summary>
    Translated,

    /// <summary>What nobody may read was set aside under seal.</summary>
    SetAside,

    /// <summary>Given back to whom it belongs.</summary>
    Returned,
}

/// <summary>One line of custody.</summary>
/// <param name="Step">What happened.</param>
/// <param name="At">When.</param>
/// <param name="Seat">Who; none for what came without anybody.</param>
/// <param name="Agency">The agency at which it happened, or none.</param>
public sealed record CustodyLine(CustodyStep Step, SimTime At, Id<Seat> Seat, Id<Agency> Agency)
{
    /// <summary>For a hand-over, to whom.</summary>
    public Id<Agency> To { get; init; } = Id<Agency>.None;

    /// <summary>What the keeper noted: the seal's number, why it was opened, what was done.</summary>
    public TextRef Note { get; init; }

    /// <summary>The hash that was found, for a line that took one: 64 hexadecimal digits; empty otherwise.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The exhibit that came of it, or none.</summary>
    public Handle Product { get; init; }

    /// <summary>The person at the seat, or null.</summary>
    public string? By { get; init; }
}
