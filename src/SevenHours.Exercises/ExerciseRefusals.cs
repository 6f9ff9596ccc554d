using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What an exercise refuses, besides what the kernel does.</summary>
public static class ExerciseRefusals
{
    /// <summary>Nothing could be written; nothing was done.</summary>
    public static readonly Refusal StorageUnavailable = new(
        "storage.unavailable", "The server cannot write to its disk just now, so nothing was done.", "Try again in a moment; your text is kept.");

    /// <summary>The clock stands still.</summary>
    public static readonly Refusal ClockIsPaused = new(
        "clock.paused", "The exercise clock stands still.", "Wait until play goes on; your text is kept.");

    /// <summary>A real emergency has stopped the exercise.</summary>
    public static readonly Refusal NoDuff = new(
        "no_duff.raised", "The exercise is stopped for a real emergency.", "Follow the staff; this is no exercise.");

    /// <summary>The command does not fit where the exercise is.</summary>
    public static readonly Refusal NotInThisState = new(
        "exercise.state", "The exercise is not in a state for this.", "Look at the lobby or the control screen.");

    /// <summary>The exercise is closed.</summary>
    public static readonly Refusal IsArchived = new(
        "exercise.archived", "This exercise is closed.", "Its debrief can still be read.");

    /// <summary>The debrief cannot be opened while anybody plays.</summary>
    public static readonly Refusal DebriefIsTooEarly = new(
        "debrief.early", "Somebody still plays, and the debrief shows the whole truth.", "Stop the clock of every syndicate first.");

    /// <summary>Nobody by this key is here.</summary>
    public static readonly Refusal NoSuchPerson = new(
        "person.unknown", "This person is not in the exercise.", "Join with the PIN.");

    /// <summary>A name is missing or too long.</summary>
    public static readonly Refusal NoName = new(
        "person.name", "A name has 1 to 60 characters.", "Give the name the others know you by.");

    /// <summary>He has not been let in.</summary>
    public static readonly Refusal IsWaiting = new(
        "person.waiting", "You are in the waiting room.", "Wait until the staff let you in.");

    /// <summary>He was sent out.</summary>
    public static readonly Refusal WasSentOut = new(
        "person.sent_out", "You are no longer in this exercise.", "Speak with the staff.");

    /// <summary>He stepped out.</summary>
    public static readonly Refusal IsAway = new(
        "person.away", "This person is away just now.", "Wait until the person comes back; nobody is called back.");

    /// <summary>Somebody looks after welfare already.</summary>
    public static readonly Refusal WelfareIsTaken = new(
        "welfare.taken", "Somebody looks after welfare already.", "Ask that person; the lobby says who it is.");

    /// <summary>A text of the welfare page is missing or too long.</summary>
    public static readonly Refusal WelfareNeedsWords = new(
        "welfare.words", "A note has 1 to 4,000 characters.", "Write a sentence.");

    /// <summary>He may not knock again.</summary>
    public static readonly Refusal IsBarred = new(
        "person.barred", "This device may not join this exercise again.", "Speak with the staff.");

    /// <summary>A link to another device was used, renewed or is too old.</summary>
    public static readonly Refusal LinkIsSpent = new(
        "link.spent", "This link is worth nothing any more.", "Make a new one, or ask the staff for one.");

    /// <summary>Staff give the seats.</summary>
    public static readonly Refusal SeatsByStaff = new(
        "seat.by_staff", "The staff give the seats here.", "Ask them for yours.");

    /// <summary>A hand-over note that is too long.</summary>
    public static readonly Refusal NoteTooLong = new(
        "seat.note", "A hand-over note has at most 1,000 characters.", "Keep what the next one needs.");

    /// <summary>The doors stay open for a while, not for ever.</summary>
    public static readonly Refusal NoSuchWhile = new(
        "doors.minutes", "The doors can be open for 1 to 240 minutes.", "Choose a number of minutes.");

    /// <summary>A privacy notice that says too little.</summary>
    public static readonly Refusal PrivacyIncomplete = new(
        "privacy.incomplete", "The notice needs the name of the organisation and 1 to 3,650 days.", "Fill both in.");

    /// <summary>He does not sit there.</summary>
    public static readonly Refusal NotYourSeat = new(
        "seat.not_yours", "You do not sit in this seat.", "Take the seat in the lobby first.");

    /// <summary>His role does not play.</summary>
    public static readonly Refusal NotForRole = new(
        "role.not_playing", "Your role in this exercise does not act from a seat.", "Ask the director for another role.");

    /// <summary>Only staff may.</summary>
    public static readonly Refusal StaffOnly = new(
        "staff.only", "Only exercise staff can do this.", "Ask the director.");

    /// <summary>There is no such syndicate.</summary>
    public static readonly Refusal NoSuchSyndicate = new(
        "syndicate.unknown", "There is no such team.", "Choose one from the lobby.");

    /// <summary>There is no such skill.</summary>
    public static readonly Refusal NoSuchSkill = new(
        "stand_in.unknown", "The scenario has no stand-ins of this skill.", "Choose school, average or novice.");

    /// <summary>The clock does not know this speed.</summary>
    public static readonly Refusal NoSuchSpeed = new(
        "clock.speed", "The clock does not know this speed.", "Choose 1, 4, 16 or 60.");

    /// <summary>There is no such event to go back to.</summary>
    public static readonly Refusal NoSuchEvent = new(
        "event.unknown", "There is no such event in this history.", "Choose one from the journal.");

    /// <summary>The line of history was left at this very moment; never shown, for whoever hears it turns to the one played now.</summary>
    internal static readonly Refusal LineWasLeft = new(
        "line.left", "Play has just moved to another line of history.", "Send it again; your text is kept.");

    /// <summary>Somebody else of the white cell is answering.</summary>
    public static readonly Refusal ItemIsHeld = new(
        "item.held", "Somebody else is answering this.", "Ask the holder first, or take it over: they will see that you did.");

    /// <summary>Nothing of this name waits in the queue.</summary>
    public static readonly Refusal ItemIsGone = new(
        "item.gone", "This does not wait any more.", "Look at what was said; your words are kept.");

    /// <summary>An observation without words, or with too many.</summary>
    public static readonly Refusal ObservationNeedsWords = new(
        "observation.words", "An observation needs words, at most 4,000 characters.", "Write what you saw in a sentence.");

    /// <summary>A suggestion that somebody else has judged meanwhile.</summary>
    public static readonly Refusal SuggestionJudged = new(
        "suggestion.judged", "Somebody has judged this suggestion meanwhile.", "Open the page again: it says who, and what was made of it.");

    /// <summary>A suggestion that the record does not give.</summary>
    public static readonly Refusal NoSuchSuggestion = new(
        "suggestion.gone", "The record does not suggest this any more.", "Open the page again; your own observation can be written on the pad.");

    /// <summary>Limits of watching that make no sense.</summary>
    public static readonly Refusal LimitsOutOfRange = new(
        "watch.limits", "These limits make no sense together.", "Give whole numbers; the hard limit is at least the limit of idling.");

    /// <summary>A message to staff without words, or with too many.</summary>
    public static readonly Refusal MessageNeedsWords = new(
        "staff.words", "A message needs words, at most 2,000 characters, and at most 20 open points of 200.", "Write it shorter, or in two messages.");

    /// <summary>A set that is not there, or is no longer used.</summary>
    public static readonly Refusal NoSuchSet = new(
        "set.unknown", "There is no such set.", "Scan the card on the wall again.");

    /// <summary>A call that is not there, or not for whoever answers it.</summary>
    public static readonly Refusal NoSuchCall = new(
        "call.unknown", "There is no such call for you.", "Look at your call sheet.");

    /// <summary>A call that does not say where, or when.</summary>
    public static readonly Refusal CallNeedsPlace = new(
        "call.place", "A call needs a place or words of at most 200 characters, and a time within twelve hours.", "Choose a set, or write where.");

    /// <summary>A set without a name.</summary>
    public static readonly Refusal NoSetName = new(
        "set.name", "The name of a set has 1 to 60 characters.", "Write what people call the place.");

    /// <summary>No exercise needs so many.</summary>
    public static readonly Refusal TooManySets = new(
        "set.too_many", "There are as many sets as one exercise can have.", "Use one of those there are.");

    /// <summary>What was done on paper is entered while the clock stands, or the times on the slips mean nothing.</summary>
    public static readonly Refusal ClockRuns = new(
        "clock.runs", "The exercise clock is running.", "Pause it, enter what was done on paper in the order of the times, and then run on.");

    /// <summary>Feedback without anything good in it, or too long.</summary>
    public static readonly Refusal FeedbackNeedsWords = new(
        "coach.feedback", "Feedback begins with a good practice; each box holds at most 500 characters.", "Say what was well done, then a question and one thing to try.");

    /// <summary>The feedback has reached the team.</summary>
    public static readonly Refusal FeedbackIsOut = new(
        "coach.released", "This feedback has reached the team already.", "Write another one.");

    /// <summary>Too much for a wall, or for a visitor's sheet.</summary>
    public static readonly Refusal BoardTooLong = new(
        "board.long", "There are at most 8 lines of 200 characters, and a story of 2,000.", "Write less: it is read from ten metres.");

    /// <summary>There are no more days.</summary>
    public static readonly Refusal NoNextDay = new(
        "clock.no_next_day", "The scenario has no further day of play.", "Run the clock on, or end the exercise.");
}
