using SevenHours.Kernel;

namespace SevenHours.Disciplines.Coaching;

/// <summary>What coaching refuses.</summary>
public static class CoachingRefusals
{
    /// <summary>A hint that reaches a desk needs words.</summary>
    public static readonly Refusal HintNeedsWords = new(
        "coach.words", "A message to the desk needs words, at most 1,000 characters.", "Choose a prepared hint, or write one.");

    /// <summary>The team stands still already.</summary>
    public static readonly Refusal StandsAlready = new(
        "coach.stands", "This team, or the scene it is in, stands still already.", "Let it go on first.");

    /// <summary>The team is not in a time-out.</summary>
    public static readonly Refusal DoesNotStand = new(
        "coach.plays", "This team is not in a time-out.", "Look at the page again: somebody may have let it go on.");
}
