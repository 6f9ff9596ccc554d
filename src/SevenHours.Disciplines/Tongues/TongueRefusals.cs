using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>What is impossible about relays.</summary>
public static class TongueRefusals
{
    /// <summary>A relay of what one can read.</summary>
    public static readonly Refusal YouUnderstandIt = new(
        "relay.understood", "You understand this yourself.", "Open it and read.");

    /// <summary>A second check while the first goes on.</summary>
    public static readonly Refusal CheckedAlready = new(
        "interpreter.checked", "Somebody is looking into this interpreter already.", "Wait for the answer.");

    /// <summary>A second relay while the first is open.</summary>
    public static readonly Refusal AskedAlready = new(
        "relay.asked", "Somebody has been asked to relay this already.", "Wait for the answer, or write to whoever was asked.");

    /// <summary>A relay asked of oneself.</summary>
    public static readonly Refusal NotYourself = new(
        "relay.yourself", "You cannot relay to yourself what you do not understand.", "Ask somebody who has the language.");

    /// <summary>Relaying unread words.</summary>
    public static readonly Refusal ReadItFirst = new(
        "relay.unread", "You have not read the original.", "Open it first; then relay.");

    /// <summary>A relay that was made or declined.</summary>
    public static readonly Refusal RelayedAlready = new(
        "relay.done", "You have seen to this already.", "If something was wrong with it, write to whoever asked.");

    /// <summary>A relay of what was not said.</summary>
    public static readonly Refusal NotInTheOriginal = new(
        "relay.added", "The original does not say this.", "Choose from what it says; add your own view as a note.");
}
