using System.Collections.Immutable;

namespace SevenHours.Exercises;

/// <content>Feedback on interviews, released to those who were in them.</content>
public abstract partial record Session
{
    public sealed partial record Open
    {
        /// <summary>The interviews whose feedback was released, by team and handle.</summary>
        public ImmutableSortedSet<(int Syndicate, string Interview)> ReleasedFeedback { get; init; } = [];
    }

    private static Decision? DecideFeedback(Open state, SessionCommand command) => command is not SessionCommand.ReleaseFeedback c ? default(Decision?)
        : !Has(state, c.Syndicate) ? ExerciseRefusals.NoSuchSyndicate
        : state.ReleasedFeedback.Contains((c.Syndicate, c.Interview)) ? Decision.Nothing
        : new SessionEvent.FeedbackReleased(c.Syndicate, c.Interview, c.By, c.Now);
}

public abstract partial record SessionCommand
{
    /// <summary>Let those who were in an interview read the feedback on it.</summary>
    public sealed record ReleaseFeedback(int Syndicate, string Interview, string? By, DateTimeOffset Now) : SessionCommand;
}

public abstract partial record SessionEvent
{
    /// <summary>Those who were in an interview may read the feedback on it.</summary>
    /// <param name="Syndicate">Whose world.</param>
    /// <param name="Interview">Its handle.</param>
    /// <param name="By">Who released it.</param>
    /// <param name="At">When.</param>
    public sealed record FeedbackReleased(int Syndicate, string Interview, string? By, DateTimeOffset At) : SessionEvent;
}
