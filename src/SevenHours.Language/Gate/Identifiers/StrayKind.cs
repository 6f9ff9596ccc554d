namespace SevenHours.Language;

/// <summary>What kind of identifier a text holds.</summary>
public enum StrayKind
{
    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A bank account (IBAN).</summary>
    Account,

    /// <summary>A bank (BIC).</summary>
    Bank,

    /// <summary>A payment card.</summary>
    Card,

    /// <summary>A crypto wallet or transaction.</summary>
    Wallet,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>A host or a web address.</summary>
    Host,

    /// <summary>An internet address, version 4 or 6.</summary>
    NetworkAddress,

    /// <summary>The address of a network card (MAC).</summary>
    Hardware,

    /// <summary>The machine-readable lines of a travel document.</summary>
    TravelDocument,

    /// <summary>The number of a passport, identity card or person.</summary>
    DocumentNumber,

    /// <summary>A name on a social network.</summary>
    Handle,

    /// <summary>A device or SIM card: IMEI, IMSI, ICCID.</summary>
    Device,

    /// <summary>Coordinates of a place.</summary>
    Coordinates,

    /// <summary>A vehicle: number plate or VIN.</summary>
    Vehicle,

    /// <summary>A long number of no known kind.</summary>
    LongNumber,
}

/// <summary>An identifier outside the ranges reserved for fiction: it may belong to somebody.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Found">The identifier with hidden characters taken out and lookalikes replaced.</param>
public readonly record struct Stray(StrayKind Kind, int Start, string Found);
