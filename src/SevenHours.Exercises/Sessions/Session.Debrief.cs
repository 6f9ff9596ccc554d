namespace SevenHours.Exercises;

/// <content>The debrief, opened to those who played.</content>
public abstract partial record Session
{
    public sealed partial record Open
    {
        /// <summary>Since when the debrief is open to those who played; null while it is for staff alone.</summary>
        public DateTimeOffset? DebriefOpenedAt { get; init; }
    }

    private static Decision? DecideDebrief(Open state, SessionCommand command) => command is not SessionCommand.OpenDebrief c ? default(Decision?)
        : c.IsOpen == state.DebriefOpenedAt is not null ? Decision.Nothing
        : !c.IsOpen ? new SessionEvent.DebriefOpened(false, c.By, c.Now)
        // A clock that went on after the end of its case stands from now on: it would close what was opened when the server starts again.
        : Decision.Of([
            .. OnClocks(state, 0, ClockReason.Pause, clock => clock.IsRunning ? clock.PauseAt(c.Now) : null).Events,
            new SessionEvent.DebriefOpened(true, c.By, c.Now)]);
}

public abstract partial record SessionCommand
{
    /// <summary>Open the debrief to those who played, or close it again.</summary>
    public sealed record OpenDebrief(bool IsOpen, string? By, DateTimeOffset Now) : SessionCommand;
}

public abstract partial record SessionEvent
{
    /// <summary>The debrief was opened to those who played, or closed again. Whoever lets a clock run, or goes back to play again, closes it too.</summary>
    /// <param name="IsOpen">Whether they may read it from now on.</param>
    /// <param name="By">Who said so.</param>
    /// <param name="At">When.</param>
    public sealed record DebriefOpened(bool IsOpen, string? By, DateTimeOffset At) : SessionEvent;
}
