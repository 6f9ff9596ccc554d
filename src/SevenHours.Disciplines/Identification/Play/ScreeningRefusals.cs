using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>What is impossible about screenings and referrals.</summary>
public static class ScreeningRefusals
{
    /// <summary>Somebody was quicker.</summary>
    public static readonly Refusal TakenMeanwhile = new(
        "screening.claimed", "A colleague has taken this person on.", "Take the next one, or take over after speaking with your colleague.");

    /// <summary>Somebody is speaking with the person.</summary>
    public static readonly Refusal InTalk = new(
        "screening.in_talk", "Somebody of your agency is speaking with this person.", "Wait until the talk is over; take the next one meanwhile.");

    /// <summary>The people have moved on.</summary>
    public static readonly Refusal MovedOn = new(
        "screening.left", "The group has moved on.", "Work with what is on the sheets; ask those who have the people now.");

    /// <summary>The person has left, or was not there.</summary>
    public static readonly Refusal NotThere = new(
        "screening.not_there", "This person is not there any more.", "Speak with those who stayed; ask where the others went.");

    /// <summary>The sheet cites a sign nobody has seen.</summary>
    public static readonly Refusal NoSuchSign = new(
        "screening.no_sign", "This sign has not come to light.", "Choose one from the sheet, or say yourself how you know.");

    /// <summary>The step comes later or was taken.</summary>
    public static readonly Refusal NotTheNextStep = new(
        "referral.not_next", "This is not the next step of the referral.", "Look at where the referral stands.");

    /// <summary>The step is another agency's.</summary>
    public static readonly Refusal NotYourStep = new(
        "referral.not_yours", "Another agency answers for this step.", "Ask it; help that has started goes on meanwhile.");

    /// <summary>A value outside the list.</summary>
    public static readonly Refusal NotOnTheList = new(
        "referral.not_listed", "The form has an answer that is not on its list.", "Choose from the list.");
}
