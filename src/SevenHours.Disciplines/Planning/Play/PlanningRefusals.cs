using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>What is impossible about meetings and plans.</summary>
public static class PlanningRefusals
{
    /// <summary>A meeting of one.</summary>
    public static readonly Refusal NobodyInvited = new(
        "meeting.nobody", "Nobody is invited but yourself.", "Choose whom you want to see.");

    /// <summary>A meeting about nothing.</summary>
    public static readonly Refusal NoPurpose = new(
        "meeting.no_purpose", "The invitation does not say what the meeting is for.", "Write its purpose in one line.");

    /// <summary>A time that has passed.</summary>
    public static readonly Refusal TimeHasPassed = new(
        "meeting.past", "This time has passed.", "Name a time to come.");

    /// <summary>Only the caller may do this.</summary>
    public static readonly Refusal NotYourMeeting = new(
        "meeting.not_yours", "Only who called the meeting can do this.", "Write to the seat that called it.");

    /// <summary>The caller answers his own invitation.</summary>
    public static readonly Refusal YourOwnInvitation = new(
        "meeting.own", "You called this meeting yourself.", "Move it, call it off, or begin.");

    /// <summary>It has begun or is over.</summary>
    public static readonly Refusal BegunAlready = new(
        "meeting.begun", "The meeting has begun, or is over.", "Go to its sheet.");

    /// <summary>It has not begun.</summary>
    public static readonly Refusal NotBegun = new(
        "meeting.not_begun", "The meeting has not begun.", "Wait until the caller begins; your answer is kept.");

    /// <summary>It is over.</summary>
    public static readonly Refusal IsOver = new(
        "meeting.over", "The meeting is over, and its sheet stays as it is.", "Call another one, or write to those who were there.");

    /// <summary>The seat is not in the room.</summary>
    public static readonly Refusal NotInTheRoom = new(
        "meeting.not_there", "You are not in this meeting.", "Join it first; your text is kept.");

    /// <summary>Somebody is named who is not in the room.</summary>
    public static readonly Refusal NobodyHereOfThatName = new(
        "meeting.absent", "Whom you name is not in the room.", "Choose somebody who is here, or write to them.");

    /// <summary>A line without words.</summary>
    public static readonly Refusal NothingWritten = new(
        "meeting.empty", "There is nothing to put on the sheet.", "Write something, or choose a fact.");

    /// <summary>A body that was not invited, or in which somebody sits.</summary>
    public static readonly Refusal NotInvited = new(
        "meeting.not_invited", "This body has no invitation to answer.", "Choose one from the list of invitations.");

    /// <summary>Somebody was quicker.</summary>
    public static readonly Refusal BodyHasAnswered = new(
        "meeting.body_answered", "This body has answered already.", "Look at what was said; your words are kept.");

    /// <summary>A joint plan the seat has no part in.</summary>
    public static readonly Refusal NotYourPlan = new(
        "plan.not_yours", "You have no part in this plan.", "Write into the plan of your own agency.");

    /// <summary>Somebody else wrote the entry while it was being written.</summary>
    public static readonly Refusal ChangedMeanwhile = new(
        "plan.changed", "Somebody has changed this entry while you wrote.", "Read what stands there now and press again; your text is kept.");

    /// <summary>A hypothesis is settled without a reason.</summary>
    public static readonly Refusal NoReason = new(
        "plan.no_reason", "A hypothesis is supported or ruled out for a reason.", "Write the reason.");

    /// <summary>Somebody is to follow a line of enquiry who has no part in the plan.</summary>
    public static readonly Refusal NotInOnThePlan = new(
        "plan.owner", "Who is to follow this line has no part in the plan.", "Choose somebody whose plan it is, or ask another agency by a request.");

    /// <summary>There is nothing in the plan.</summary>
    public static readonly Refusal NothingPlanned = new(
        "plan.empty", "There is nothing in this plan yet.", "Write a hypothesis, a priority or a line of enquiry first.");

    /// <summary>A task that is another's.</summary>
    public static readonly Refusal NotYourDuty = new(
        "duty.not_yours", "This task is neither yours nor given by you.", "Choose one from your desk.");
}
