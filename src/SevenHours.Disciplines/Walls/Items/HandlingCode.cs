namespace SevenHours.Disciplines.Walls;

/// <summary>
/// What a receiver may do with information, in the manner of the codes that police channels use. The stricter is the greater.
/// </summary>
/// <remarks>A code forbids nothing here: who ignores one commits a breach, which is recorded, seen by the originator and counted.</remarks>
public enum HandlingCode
{
    /// <summary>For preventing and fighting crime and helping its victims; no other restriction.</summary>
    H0,

    /// <summary>Not as evidence in proceedings without the originator's consent.</summary>
    H1,

    /// <summary>Not to be passed on, nor used as evidence, without the originator's consent.</summary>
    H2,

    /// <summary>Restrictions of the originator's own, in words; passing on and use as evidence need consent.</summary>
    H3,
}

/// <summary>What somebody means to do with what another gave.</summary>
public enum ItemUse
{
    /// <summary>Pass it on to another agency.</summary>
    Share,

    /// <summary>Lay it before a court.</summary>
    Evidence,
}

/// <summary>What the codes ask for.</summary>
public static class HandlingCodes
{
    /// <summary>Whether a use needs the originator's consent under a code.</summary>
    public static bool NeedsConsent(this HandlingCode code, ItemUse use) => use switch
    {
        ItemUse.Evidence => code >= HandlingCode.H1,
        _ => code >= HandlingCode.H2,
    };

    /// <summary>The stricter of two codes: what is passed on keeps its originator's code.</summary>
    public static HandlingCode Stricter(HandlingCode left, HandlingCode right) => left >= right ? left : right;
}
