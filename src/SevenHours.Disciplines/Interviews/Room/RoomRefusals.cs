using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Why something cannot be done about an interview.</summary>
public static class RoomRefusals
{
    /// <summary>No way to the person.</summary>
    public static readonly Refusal NotInContact = new(
        "persona.no_contact", "You have no line to this person.", "Find a way to reach the person, or ask whoever has one.");

    /// <summary>Already in an interview with the person.</summary>
    public static readonly Refusal OpenAlready = new(
        "interview.open", "You are in an interview with this person.", "Close it before you begin another.");

    /// <summary>Not in the room.</summary>
    public static readonly Refusal NotInRoom = new(
        "interview.not_there", "You are not in this interview.", "Choose one of your interviews that goes on.");

    /// <summary>It has ended.</summary>
    public static readonly Refusal Ended = new(
        "interview.ended", "This interview has ended.", "Open another one.");

    /// <summary>The words were not understood by whoever should relay them.</summary>
    public static readonly Refusal NotHeard = new(
        "interview.not_heard", "You did not understand this line.", "Only somebody who understood a line can relay it.");

    /// <summary>Something was said since, or it was typed.</summary>
    public static readonly Refusal NotLast = new(
        "interview.not_last", "This cannot be taken back any more.", "Say that it was something else.");

    /// <summary>The seat does not act the person.</summary>
    public static readonly Refusal NotActor = new(
        "interview.not_actor", "You do not act this person.", "Tell the director.");
}
