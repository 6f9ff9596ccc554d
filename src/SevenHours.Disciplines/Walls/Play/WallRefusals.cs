using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>What is impossible on a wall. That a code says otherwise is no refusal: who ignores it commits a breach.</summary>
public static class WallRefusals
{
    /// <summary>The desk does not have the thing.</summary>
    public static readonly Refusal NotHad = new(
        "wall.not_had", "You do not have this thing.", "Choose from your case file or your wall.");

    /// <summary>The wall has no such pin.</summary>
    public static readonly Refusal NoSuchPin = new(
        "wall.no_pin", "There is no such pin on your wall.", "Look at the wall: somebody may have taken it down.");

    /// <summary>A pin without words and without a thing.</summary>
    public static readonly Refusal NothingToPin = new(
        "wall.empty", "There is nothing to put up.", "Write something, or choose a thing of your case.");

    /// <summary>Somebody else changed the pin while it was being written.</summary>
    public static readonly Refusal ChangedMeanwhile = new(
        "wall.changed", "Somebody has changed this pin while you wrote.", "Read what stands there now and press again; your text is kept.");

    /// <summary>There is nothing to take back.</summary>
    public static readonly Refusal NothingToUndo = new(
        "wall.no_undo", "There is nothing of yours to take back here.", "Somebody has changed it since; change it again instead.");

    /// <summary>A spot that is not on the map.</summary>
    public static readonly Refusal NotOnMap = new(
        "wall.spot", "There is no such spot on the map.", "Give degrees north and east, such as 0.1200 and -0.4000.");

    /// <summary>An entry of the timeline without its time.</summary>
    public static readonly Refusal NoTime = new(
        "wall.time", "An entry of the timeline needs its time.", "Say when it happened, such as 01:30, or -2:00 for two hours before the beginning.");

    /// <summary>Nothing is chosen to be shared.</summary>
    public static readonly Refusal NothingToShare = new(
        "wall.nothing_shared", "Nothing is chosen.", "Tick what you want to share.");

    /// <summary>Sharing has no purpose.</summary>
    public static readonly Refusal NoPurpose = new(
        "wall.no_purpose", "It is not said what this is for.", "Write in a sentence what is to be done with it.");

    /// <summary>A code with restrictions of one's own, and none are written.</summary>
    public static readonly Refusal NoRestriction = new(
        "wall.no_restriction", "The code H3 needs restrictions in words.", "Write what the receiver may and may not do, or choose another code.");

    /// <summary>Somebody else's share, or none.</summary>
    public static readonly Refusal NotYourShare = new(
        "wall.not_your_share", "Your agency has shared nothing by this name.", "Choose one from your share log.");

    /// <summary>It was taken back already.</summary>
    public static readonly Refusal WithdrawnAlready = new(
        "wall.withdrawn", "This was taken back already.", "Write to the receivers if something is left to say.");

    /// <summary>A notice without words.</summary>
    public static readonly Refusal NothingSaid = new(
        "wall.nothing_said", "There are no words in this notice.", "Say what is not so, or why it is not to be used.");

    /// <summary>There is nobody whose consent is needed.</summary>
    public static readonly Refusal NobodyToAsk = new(
        "wall.no_originator", "This is your own: you need nobody's consent.", "Share it as you see fit.");

    /// <summary>The seat was not asked.</summary>
    public static readonly Refusal NotAsked = new(
        "wall.not_asked", "Nobody asked you for this consent.", "Choose one that waits for you.");

    /// <summary>Somebody was quicker.</summary>
    public static readonly Refusal AnsweredAlready = new(
        "wall.answered", "This has been answered already.", "Look at what was said; your words are kept.");
}
