using SevenHours.Language;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>A part somebody or something plays in a world of money.</summary>
public enum MoneyRole
{
    /// <summary>A place where proceeds enter.</summary>
    [Doc("A place where proceeds enter: a flat, a till.")]
    Source,

    /// <summary>Carries cash.</summary>
    [Doc("Carries cash from a source.")]
    Courier,

    /// <summary>Lends an account.</summary>
    [Doc("Lends an account: cash is paid in, and transferred on.")]
    Mule,

    /// <summary>A company at home.</summary>
    [Doc("A company at home through whose account money goes.")]
    Company,

    /// <summary>A company abroad.</summary>
    [Doc("A company abroad through whose account money goes.")]
    Abroad,

    /// <summary>Stands in the registers for another.</summary>
    [Doc("Stands in the registers for another.")]
    Nominee,

    /// <summary>Receives remittances.</summary>
    [Doc("Receives remittances abroad, and passes them on.")]
    Relative,

    /// <summary>A remittance service.</summary>
    [Doc("An agent of a remittance service.")]
    Agent,

    /// <summary>A hawala broker.</summary>
    [Doc("A broker who pays out what another took in.")]
    Broker,

    /// <summary>An exchange of coins.</summary>
    [Doc("An exchange of coins. The first asks no names.")]
    Exchange,

    /// <summary>Cash put by.</summary>
    [Doc("Where cash is put by.")]
    Safe,

    /// <summary>A vehicle or house.</summary>
    [Doc("A vehicle or a house that was bought.")]
    Goods,

    /// <summary>An address of the network.</summary>
    [Doc("An address of a coin that the network pays from.")]
    Wallet,

    /// <summary>Where most of it comes to rest.</summary>
    [Doc("The account in which most of it comes to rest.")]
    Head,

    /// <summary>A lawful business.</summary>
    [Doc("A lawful business.")]
    Shop,

    /// <summary>Somebody uninvolved.</summary>
    [Doc("Somebody uninvolved.")]
    Innocent,

    /// <summary>An account of its own.</summary>
    [Doc("An account of its own, which has only the payments you write.")]
    Other,
}
