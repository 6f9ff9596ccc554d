using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>What is impossible about techniques.</summary>
public static class TechniqueRefusals
{
    /// <summary>An act that is no technique.</summary>
    public static readonly Refusal NoTechnique = new(
        "technique.act", "This act is no special technique.", "Choose the technique again.");

    /// <summary>No length, or too great a one.</summary>
    public static readonly Refusal NoSuchLength = new(
        "technique.length", "A technique goes on for some time, and for ninety days at most.", "Give an end that lies ahead.");

    /// <summary>It has ended.</summary>
    public static readonly Refusal OverAlready = new(
        "technique.over", "This technique has ended.", "Use it anew if it is still needed.");

    /// <summary>It goes on.</summary>
    public static readonly Refusal StillOn = new(
        "technique.on", "This technique is still under way.", "Stop it first.");

    /// <summary>Its rest was destroyed.</summary>
    public static readonly Refusal Destroyed = new(
        "technique.destroyed", "What nobody kept was destroyed.", "Work with what was kept.");

    /// <summary>Somebody has decided.</summary>
    public static readonly Refusal Settled = new(
        "technique.settled", "This was decided already.", "Look at what they reported since.");

    /// <summary>The line is kept.</summary>
    public static readonly Refusal KeptAlready = new(
        "technique.kept", "This line is kept already.", "Look at the exhibits.");

    /// <summary>Nobody listened.</summary>
    public static readonly Refusal NothingRecorded = new(
        "technique.unrecorded", "Of this talk nothing was listened to.", "Leave it alone.");

    /// <summary>The talk was treated.</summary>
    public static readonly Refusal TalkTreated = new(
        "technique.talk", "This was done about the talk already, or comes too early.", "Look at the line again.");

    /// <summary>A translation is on its way.</summary>
    public static readonly Refusal BeingTranslated = new(
        "technique.translating", "This log is being translated.", "Wait until it comes.");

    /// <summary>Nothing to translate.</summary>
    public static readonly Refusal NothingForeign = new(
        "technique.nothing_foreign", "Nothing in this log waits for a translation.", "Read it as it is.");

    /// <summary>The wrong mediator.</summary>
    public static readonly Refusal TranslatorLacksIt = new(
        "technique.translator", "Whom you ask knows none of the languages in this log.", "Ask somebody who does, or the service.");

    /// <summary>An application about an act of somebody else.</summary>
    public static readonly Refusal NotTried = new(
        "technique.not_tried", "What you name as tried is no act of your agency.", "Choose from what your agency has done.");

    /// <summary>Not a request that was argued.</summary>
    public static readonly Refusal NotArgued = new(
        "technique.not_argued", "Nothing was argued in this request.", "Answer it among the other requests.");

    internal static Refusal? UnlessLive(Desk desk, Handle deployment) => desk.Part<TechniquesDesk>().Find(deployment) switch
    {
        null => Refusal.NoSuchThing,
        { IsLive: false } => OverAlready,
        _ => null,
    };
}
