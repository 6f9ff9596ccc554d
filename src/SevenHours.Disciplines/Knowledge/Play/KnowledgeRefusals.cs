using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What is impossible about knowledge.</summary>
public static class KnowledgeRefusals
{
    /// <summary>A fact is named that this desk does not hold.</summary>
    public static readonly Refusal FactNotHeld = new(
        "fact.not_held", "You do not hold this fact.", "Choose from your case file, or say it in your own words.");

    /// <summary>A message to nobody but oneself.</summary>
    public static readonly Refusal NobodyToTell = new(
        "message.nobody", "There is nobody to tell but yourself.", "Choose a seat or an agency.");

    /// <summary>Somebody who is not in the directory.</summary>
    public static readonly Refusal NotInDirectory = new(
        "directory.unlisted", "Nobody by this name or number can be reached in the exercise.",
        "Look into the directory: whoever stands there will answer. Please never ring or write to anybody outside the exercise.");

    /// <summary>A message that has been seen to.</summary>
    public static readonly Refusal MessageSettled = new(
        "message.settled", "This message has been answered already.", "Look at what was said; your words are kept.");

    /// <summary>Words in a language the character does not have.</summary>
    public static readonly Refusal NotYourLanguage = new(
        "message.language", "Your character does not have this language.", "Write in one of your own, and ask somebody who has the other to relay it.");

    /// <summary>A message without words or facts.</summary>
    public static readonly Refusal NothingToSay = new(
        "message.empty", "There is nothing in this message.", "Write something or attach a fact.");

    /// <summary>A record of something that has not happened yet.</summary>
    public static readonly Refusal NotYet = new(
        "record.future", "This lies in the future.", "Record a conversation when it has taken place.");

    /// <summary>A record without anybody present.</summary>
    public static readonly Refusal NobodyThere = new(
        "record.nobody", "Nobody is said to have been there.", "Name the seats that were present.");

    /// <summary>Somebody is said to have heard a fact who was not there.</summary>
    public static readonly Refusal NotThere = new(
        "record.absent", "A fact is said to have passed to somebody who was not there.", "Add the seat to those present.");

    /// <summary>A record that is not on this desk, or does not exist.</summary>
    public static readonly Refusal NoSuchRecord = new(
        "record.unknown", "There is no such record here.", "Choose one from the list of records.");

    /// <summary>Only the recorder corrects a record.</summary>
    public static readonly Refusal NotYourRecord = new(
        "record.not_yours", "Somebody else recorded this.", "Say what is wrong with it; the recorder can correct it.");

    /// <summary>The record was corrected.</summary>
    public static readonly Refusal CorrectedAlready = new(
        "record.corrected", "This record was corrected by another.", "Look at the one that stands for it.");

    /// <summary>A record longer than any talk.</summary>
    public static readonly Refusal TooMuchRecorded = new(
        "record.too_much", "There is too much in one record.", "Record it in two parts.");

    /// <summary>A seat links words it did not say.</summary>
    public static readonly Refusal NotYourWords = new(
        "words.not_yours", "You did not say these words.", "Only who said them, or the staff, can say which fact they are.");

    /// <summary>Words that were linked or set aside.</summary>
    public static readonly Refusal WordsSettled = new(
        "words.settled", "Somebody has seen to these words already.", "Look at the record.");

    /// <summary>A report that was accepted or declined.</summary>
    public static readonly Refusal ReportSettled = new(
        "report.settled", "Somebody has seen to this report already.", "Look at the list of records.");

    /// <summary>A task this desk was not given.</summary>
    public static readonly Refusal NotYourTask = new(
        "task.unknown", "This task was not given to you.", "Choose a task from your desk.");

    /// <summary>A form has no such field.</summary>
    public static readonly Refusal NoSuchField = new(
        "form.field", "The form has no such field.", "Open the form anew and fill it again; your text is kept.");

    /// <summary>A described act that is settled.</summary>
    public static readonly Refusal SettledAlready = new(
        "something_else.settled", "This act has been settled already.", "Send an ad hoc inject to add to it.");

    /// <summary>A delay, cost or change of a level beyond all measure.</summary>
    public static readonly Refusal OutOfRange = new(
        "something_else.range", "The delay, the hours or a change of a level is out of range.",
        "Give a delay of at most 30 days, hours from 0 to 10,000 and changes of at most 100 points.");

    /// <summary>A plan that changes nothing.</summary>
    public static readonly Refusal NothingReplanned = new(
        "replan.nothing", "Nothing was changed.", "Hold, strike out, move or readdress at least one line.");

    /// <summary>A plan with a line in it twice.</summary>
    public static readonly Refusal LineTwice = new(
        "replan.twice", "A line stands in the plan twice.", "Open the sheet anew and fill it again.");
}
