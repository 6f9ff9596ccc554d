namespace SevenHours.Disciplines.Evidence;

/// <summary>What was done wrongly when something was taken, or before. It stays with the exhibit.</summary>
public enum TakingFlaw
{
    /// <summary>It was moved before it was photographed where it lay.</summary>
    NotPhotographed,

    /// <summary>It bears no number on plan and photographs.</summary>
    Unmarked,

    /// <summary>It was packed in something that harms it, or in nothing.</summary>
    WronglyPacked,

    /// <summary>It was handled with bare hands.</summary>
    BareHands,

    /// <summary>Nobody kept a log of who came and went where it was taken.</summary>
    NoEntryLog,

    /// <summary>A device that was connected was neither cut off nor switched off.</summary>
    LeftConnected,

    /// <summary>Whoever took it had handled two people who had to be kept apart, in the same clothing.</summary>
    CarriedOver,

    /// <summary>Who made the statement had been kept within sight and hearing of somebody he should have been kept apart from.</summary>
    KeptTogether,

    /// <summary>An officer under a legend had pressed somebody into it.</summary>
    Incited,

    /// <summary>It is talk with a lawyer that somebody listened to, or comes from a line on which such talk is still kept.</summary>
    Overheard,
}
