using SevenHours.Kernel;

namespace SevenHours.Disciplines.Acting;

/// <summary>Why an actor cannot do something.</summary>
public static class ActingRefusals
{
    /// <summary>The seat acts nobody.</summary>
    public static readonly Refusal NoCard = new(
        "role.no_card", "This seat acts nobody.", "Record it as a conversation instead.");

    /// <summary>It does not stand on the card.</summary>
    public static readonly Refusal NotOnCard = new(
        "role.not_on_card", "That is not on your card.", "Choose from your card, or tell the director.");

    /// <summary>It was reported before.</summary>
    public static readonly Refusal ReportedAlready = new(
        "role.reported", "This was reported already.", "If it is wrong, tell the director, who can amend it.");
}
