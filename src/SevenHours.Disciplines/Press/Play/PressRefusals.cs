using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>What is impossible in the newsroom. That a story is thin, or that somebody asked to wait, is no refusal: it can be printed all the same.</summary>
public static class PressRefusals
{
    /// <summary>The seat writes for no paper.</summary>
    public static readonly Refusal NoPaper = new(
        "press.no_paper", "Your agency has no paper.", "Make a public statement, or speak to a journalist.");

    /// <summary>The paper has no such tip.</summary>
    public static readonly Refusal NoSuchTip = new(
        "press.no_tip", "This does not stand in your notebook.", "Choose from your notebook.");

    /// <summary>There is no such way to check it, or it was taken already.</summary>
    public static readonly Refusal CheckedAlready = new(
        "press.checked", "This check is under way or done.", "Wait for it, or choose another one.");

    /// <summary>A story without anything in it.</summary>
    public static readonly Refusal NothingToPrint = new(
        "press.empty", "There is nothing in the story.", "Choose at least one claim of your notebook.");

    /// <summary>Nothing was written.</summary>
    public static readonly Refusal NoWords = new(
        "press.no_words", "Nothing is written.", "Write at least one sentence.");

    /// <summary>A question without a time for its answer.</summary>
    public static readonly Refusal NoDeadline = new(
        "press.no_time", "A question to an agency needs a time for its answer.", "Give at least one minute and at most a week.");

    /// <summary>The question is not open.</summary>
    public static readonly Refusal NotAsked = new(
        "press.not_asked", "No such question waits for your agency.", "It was answered, or its time is over: look at the page again.");

    /// <summary>No paper was asked to wait so.</summary>
    public static readonly Refusal NoEmbargo = new(
        "press.no_embargo", "Nobody waits for your answer on this.", "Look at the page again: a colleague may have answered.");

    /// <summary>The time asked for is over before it begins.</summary>
    public static readonly Refusal EndsBefore = new(
        "press.too_soon", "The time asked for is over already.", "Give a time that lies ahead.");

    /// <summary>The story is not this paper's, or not out.</summary>
    public static readonly Refusal NoSuchStory = new(
        "press.no_story", "Your paper has no such story on its page.", "Choose a story that is out.");

    /// <summary>Nothing to remove.</summary>
    public static readonly Refusal NothingShown = new(
        "press.nothing_shown", "No post here shows who somebody is, or its removal was asked for.", "Read the posts again; the platform takes its time.");
}
