using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What a review refuses.</summary>
public static class ReviewRefusals
{
    /// <summary>The conversation has no such step, or it would be too long.</summary>
    public static readonly Refusal NoSuchStep = new(
        "review.step", "A step of the conversation takes 1 to 240 minutes.", "Choose a step of the plan and a number of minutes.");

    /// <summary>There is no such criterion, or no such step of its scale.</summary>
    public static readonly Refusal NoSuchRating = new(
        "review.rating", "The scale has no such step.", "Choose one of the steps beside the criterion.");

    /// <summary>A card without words, or with too many.</summary>
    public static readonly Refusal CardNeedsWords = new(
        "review.card", "A card has 1 to 280 characters.", "Write one thought; another one fits on another card.");

    /// <summary>No cards are taken now.</summary>
    public static readonly Refusal WallIsClosed = new(
        "review.wall_closed", "The wall takes no cards now.", "Wait until it is opened; your text is kept.");

    /// <summary>A lesson, a remark or an improvement without words, or with too many.</summary>
    public static readonly Refusal LessonNeedsWords = new(
        "review.words", "This has 1 to 1,000 characters, a heading 80.", "Write a sentence.");

    /// <summary>A course or a place with too many letters, or a year that no exercise was in.</summary>
    public static readonly Refusal NoSuchLabel = new(
        "review.label", "A course and a place have up to 80 characters, and the year is between 1990 and 2100.", "Shorten it, or leave it empty.");

    /// <summary>A change of procedure without a name, or about an agency the case does not have.</summary>
    public static readonly Refusal ProcedureNeedsName = new(
        "review.procedure", "A change of procedure has a name of 1 to 160 characters and a day since when it is in force.", "Say in a few words what is done otherwise now.");

    /// <summary>Nobody would see to it.</summary>
    public static readonly Refusal ImprovementNeedsOwner = new(
        "review.owner", "An improvement has somebody who sees to it and a day until when.", "Name an office and a day.");
}
