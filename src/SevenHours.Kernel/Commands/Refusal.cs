namespace SevenHours.Kernel;

/// <summary>Why a command could not be done: a value, not an exception. Only the impossible is refused; a mistake is done and costs.</summary>
/// <param name="Code">A stable code such as <c>clock.backwards</c>; pages translate by it.</param>
/// <param name="Says">What is so, in English, to the participant. It ends with a colon when <see cref="Detail"/> goes on.</param>
/// <param name="Instead">What to do instead.</param>
public sealed partial record Refusal(string Code, string Says, string Instead)
{
    /// <summary>What no table of sentences can hold: a finding, a list of names. Null for most.</summary>
    public string? Detail { get; init; }

    /// <summary>Time does not run back; a branch from an earlier event does what was meant.</summary>
    public static readonly Refusal ClockMustMoveForward = new(
        "clock.backwards", "The exercise clock cannot go back.", "Restart the scene from an earlier event instead.");

    /// <summary>"Never" is no instant the clock can reach.</summary>
    public static readonly Refusal NoSuchInstant = new(
        "clock.never", "The clock cannot go there.", "Name an instant of exercise time.");

    /// <summary>Rules that set each other off without end stopped the clock.</summary>
    public static readonly Refusal ClockIsStopped = new(
        "clock.runaway", "Rules that set each other off have stopped the clock.", "Restart from an earlier event and skip a rule of the cycle.");

    /// <summary>The exercise has ended.</summary>
    public static readonly Refusal HasEnded = new(
        "play.ended", "The exercise has ended.", "What happened is in the debrief.");

    /// <summary>The exercise has not begun.</summary>
    public static readonly Refusal NotBegun = new(
        "play.not_begun", "The exercise has not begun.", "Wait until the staff begin; your text is kept.");

    /// <summary>The exercise has begun already.</summary>
    public static readonly Refusal BegunAlready = new(
        "play.begun", "The exercise has begun already.", "Go to the control screen.");

    /// <summary>The scene is frozen.</summary>
    public static readonly Refusal SceneIsFrozen = new(
        "scene.frozen", "The scene you are in stands still.", "Wait until the director lets it go on; your text is kept.");

    /// <summary>There is no such seat.</summary>
    public static readonly Refusal NoSuchSeat = new(
        "seat.unknown", "This seat is not part of the exercise.", "Ask the director for a seat.");

    /// <summary>Nothing by this name exists here.</summary>
    public static readonly Refusal NoSuchThing = new(
        "thing.unknown", "There is nothing by this name on your desk.", "Choose it from your desk.");

    /// <summary>The rule has had its say already.</summary>
    public static readonly Refusal RuleIsSpent = new(
        "rule.spent", "This line of the run sheet is done.", "Send it as an ad hoc inject instead.");

    /// <summary>An amendment does not fit the scenario.</summary>
    public static Refusal AmendmentIsFaulty(string why) => new(
        "amendment.faulty", "The amendment does not fit the scenario:", "Mend the line named and send it again.") { Detail = why };
}
