using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What is impossible in working with other countries. What is only unwise is done, and costs.</summary>
public static class CooperationRefusals
{
    /// <summary>A joint team of one country.</summary>
    public static readonly Refusal OneCountry = new(
        "coop.one_country", "A joint team needs parties from two countries.", "Choose an authority of another country as well.");

    /// <summary>No purpose.</summary>
    public static readonly Refusal NoPurpose = new(
        "coop.no_purpose", "It is not said what this is for.", "Write its purpose in a sentence.");

    /// <summary>A period that cannot be.</summary>
    public static readonly Refusal NoPeriod = new(
        "coop.no_period", "An agreement cannot be made for so long.", "Give a number of days, 3650 at the most.");

    /// <summary>Not a party.</summary>
    public static readonly Refusal NoParty = new(
        "coop.no_party", "Your agency is no party to this agreement.", "Write to one of its parties what should stand in it.");

    /// <summary>The text changed in the meantime.</summary>
    public static readonly Refusal ChangedMeanwhile = new(
        "coop.changed", "Somebody has changed this while you wrote.", "Read what stands there now and press again; your text is kept.");

    /// <summary>Signed already.</summary>
    public static readonly Refusal SignedAlready = new(
        "coop.signed", "Your agency has signed this already.", "Wait for the other parties, or change the text: all sign anew then.");

    /// <summary>The agreement is in force.</summary>
    public static readonly Refusal InForceAlready = new(
        "coop.in_force", "The agreement is signed by all and can no longer be changed.", "Open another one if it does not serve.");

    /// <summary>The team is not in force.</summary>
    public static readonly Refusal NotInForce = new(
        "coop.not_in_force", "There is no team yet: not all parties have signed, or its period is over.", "Send a request through a channel until it is in force.");

    /// <summary>No other member sits anywhere.</summary>
    public static readonly Refusal NobodyThere = new(
        "coop.nobody", "Nobody of the team would receive it.", "Write to its parties through a channel.");

    /// <summary>A letter within one country.</summary>
    public static readonly Refusal SameCountry = new(
        "coop.same_country", "This agency is in your own country.", "Ask it by a request, or write to it.");

    /// <summary>Restrictions in words where the letter itself is the place for them.</summary>
    public static readonly Refusal NoOwnRestrictions = new(
        "coop.no_restrictions", "Restrictions of your own cannot be set on a letter by their code alone.", "Choose H0, H1 or H2 and say in the letter what more is asked.");

    /// <summary>The letter was answered.</summary>
    public static readonly Refusal AnsweredAlready = new(
        "coop.answered", "This letter has been answered already.", "Read the answer; your words are kept.");
}
