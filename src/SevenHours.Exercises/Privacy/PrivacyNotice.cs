using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Who answers for the data of the people in an exercise, shown to everybody before he joins.</summary>
/// <param name="Controller">The organisation that decides why and how data are kept.</param>
/// <param name="Contact">How its data protection officer is reached.</param>
/// <param name="Purpose">What the data are for, in words.</param>
/// <param name="Basis">On what legal basis, in words.</param>
/// <param name="KeepDays">How many days after the exercise names, words and drafts are kept; 1 to 3650.</param>
/// <param name="Ratings">Who of those who played sees how single agencies did, besides staff.</param>
/// <param name="ForEmployers">Whether those who send people to exercises, and are in none themselves, see it too: no, unless the exercise says so.</param>
public sealed record PrivacyNotice(
    TextRef Controller, TextRef Contact, TextRef Purpose, TextRef Basis, int KeepDays, RatingsSeenBy Ratings, bool ForEmployers = false)
{
    /// <summary>How long data are kept when nobody said.</summary>
    public const int UsualDays = 90;

    /// <summary>The longest anybody may keep them.</summary>
    public const int MostDays = 3650;
}

/// <summary>Who sees figures that are about one agency, and so about the few people who played it.</summary>
public enum RatingsSeenBy
{
    /// <summary>Staff of the exercise alone: an honest mistake stays in the room.</summary>
    Staff,

    /// <summary>Each agency its own, from five people up.</summary>
    OwnAgency,

    /// <summary>Everybody who played, from five people up.</summary>
    Everybody,
}

/// <summary>What was deleted, when, and what proves that the history is still whole.</summary>
/// <param name="At">When.</param>
/// <param name="Texts">How many names and texts were erased.</param>
/// <param name="Drafts">How many drafts were forgotten.</param>
/// <param name="Pictures">How many pictures were deleted.</param>
/// <param name="People">How many people were in the exercise.</param>
/// <param name="IsSound">Whether the whole journal verified afterwards.</param>
/// <param name="Heads">The last hash of each stream of the exercise: the same as before the erasure, but for its own record.</param>
public sealed record DeletionReport(
    DateTimeOffset At, int Texts, int Drafts, int Pictures, int People, bool IsSound, IReadOnlyList<StreamProof> Heads);

/// <summary>Where a stream ends.</summary>
/// <param name="Stream">Its name.</param>
/// <param name="Records">How many records it has.</param>
/// <param name="Hash">The hash of the last, in hexadecimal.</param>
public sealed record StreamProof(string Stream, long Records, string Hash);
