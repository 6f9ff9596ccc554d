using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Something of a visit that was done well, or cost something.</summary>
/// <param name="Kind">What.</param>
/// <param name="IsGood">Whether it was done well.</param>
/// <param name="Count">How many people it concerns; 0 where that says nothing.</param>
/// <param name="Of">Out of how many; 0 where that says nothing.</param>
/// <param name="Events">The events it rests on, causes first.</param>
public sealed record VisitMark(VisitMarkKind Kind, bool IsGood, int Count, int Of, IReadOnlyList<EventId> Events)
{
    /// <summary>How many of these people are held in exploitation.</summary>
    public int Held { get; init; }

    /// <summary>What these people are owed, in hundredths.</summary>
    public long Owed { get; init; }

    /// <summary>How many of those who stayed said only the taught sentence afterwards.</summary>
    public int Silenced { get; init; }
}

/// <summary>What of a visit is looked at.</summary>
public enum VisitMarkKind
{
    /// <summary>Whether there was a plan, and what became of it.</summary>
    Planned,

    /// <summary>Whether the employer knew beforehand.</summary>
    Unannounced,

    /// <summary>Whether somebody stood at the back door in time.</summary>
    BackDoor,

    /// <summary>Whether the office came first, and the second book was still there.</summary>
    OfficeFirst,

    /// <summary>Whether people were heard before leave to stay was checked.</summary>
    StatusFirst,

    /// <summary>Whether rights were explained before questions were asked.</summary>
    RightsFirst,

    /// <summary>Who was heard alone, through somebody independent.</summary>
    HeardAlone,

    /// <summary>Who was only heard to say the taught sentence.</summary>
    Taught,

    /// <summary>Whether each did what was his, and nobody stood on two sides.</summary>
    Roles,

    /// <summary>Whether papers were taken, and leave to stay asked for, by those who have the power.</summary>
    Powers,

    /// <summary>Whether those who sleep there were asked before somebody went in.</summary>
    Dormitory,

    /// <summary>Whether what was told was given on with the consent of those who told it.</summary>
    GivenOn,

    /// <summary>Which differences were found.</summary>
    Compared,

    /// <summary>Whether an order put people into the street.</summary>
    Beds,

    /// <summary>Whether the employer took people away for whom nothing was done.</summary>
    Dispersed,

    /// <summary>What became of those who are victims.</summary>
    VictimsHelped,

    /// <summary>What became of those who are none.</summary>
    OthersHelped,
}
