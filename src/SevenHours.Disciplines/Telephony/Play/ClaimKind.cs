using SevenHours.Language;

namespace SevenHours.Disciplines.Telephony;

/// <summary>What somebody reads from records.</summary>
public enum ClaimKind
{
    /// <summary>Two telephones were together.</summary>
    [Doc("The two telephones were together, more than once.")]
    Together,

    /// <summary>Two numbers are in touch.</summary>
    [Doc("The two numbers are in touch.")]
    Contact,

    /// <summary>A telephone spends its nights by a sector.</summary>
    [Doc("The telephone spends its nights by one sector.")]
    Nights,

    /// <summary>Two numbers have one user.</summary>
    [Doc("The two numbers have one user, one after the other.")]
    SameUser,

    /// <summary>A telephone is at an address: what no record can show.</summary>
    [Doc("The telephone is at one address. No record of a sector can show that.")]
    Address,
}
