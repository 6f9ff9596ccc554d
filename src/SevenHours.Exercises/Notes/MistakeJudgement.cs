using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What a person made of a suggestion that one of the thirty classic mistakes was made. A suggestion is judged once.</summary>
/// <param name="Mistake">The number of the mistake, 1 to 30.</param>
/// <param name="Branch">The line of history it was judged in.</param>
/// <param name="Event">The event it is about.</param>
/// <param name="By">The key of whoever judged.</param>
/// <param name="Wall">When.</param>
public sealed record MistakeJudgement(int Mistake, int Branch, int Event, string By, DateTimeOffset Wall)
{
    /// <summary>What was kept of it when it was accepted; null when it was set aside.</summary>
    public Observation? Accepted { get; init; }

    /// <summary>Why it was set aside, in words; none when it was accepted.</summary>
    public TextRef Why { get; init; }

    /// <summary>Whether the mistake was made, as this person sees it.</summary>
    public bool IsAccepted => Accepted is not null;
}
