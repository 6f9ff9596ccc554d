using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Who may read the debrief, and from when.</content>
public sealed partial class Exercise
{
    /// <summary>Whether play has come to its end in every world, or the exercise was closed.</summary>
    public bool IsPlayOver => Session.IsArchived || Session.Syndicates.All(team => Live(team.Number).Read(world => world.HasEnded));

    /// <summary>
    /// Whether staff may open the debrief: play has begun, and nobody plays at the moment. Staff often stop a case before it comes to its own end; a team
    /// whose clock runs must not learn the truth from the debrief of another.
    /// </summary>
    public bool MayDebriefOpen => Session.IsArchived || Session.Syndicates.All(team => Live(team.Number).Read(world => world.HasEnded || !team.Clock.IsRunning && world.EventCount > 0));

    /// <summary>
    /// Whether those who played may read the debrief, which shows the whole trajectory, also what their seats were never told: staff opened it, and nobody
    /// has played on since. Who practises alone, or watches a demonstration, waits for nobody but the end.
    /// </summary>
    public bool IsDebriefOpen => Session.DebriefOpenedAt is not null || Session.Exercise is { IsPractice: true } or { IsDemonstration: true } && IsPlayOver;

    /// <summary>Opens the debrief to those who played, or closes it again. For who leads the conversation.</summary>
    /// <param name="by">Who says so.</param>
    /// <param name="isOpen">Whether they may read it.</param>
    public Task<Refusal?> OpenDebriefAsync(Actor by, bool isOpen = true) =>
        isOpen && by.May(Session, Permission.Coach) && !MayDebriefOpen ? Task.FromResult<Refusal?>(ExerciseRefusals.DebriefIsTooEarly)
        : ControlAsync(by, Permission.Coach, new SessionCommand.OpenDebrief(isOpen, by.Key, time.GetUtcNow()));
}
