namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What all kinds of pages share: names, towns, pictures, and the ways in which people end what they write.</summary>
internal static class CommonWords
{
    /// <summary>First names, as they are written in each script.</summary>
    public static readonly Said[] Names = Said.All("name");

    /// <summary>First letters of family names.</summary>
    public static readonly Said[] Initials = Said.All("initial");

    /// <summary>Invented towns.</summary>
    public static readonly Said[] Towns = Said.All("town");

    /// <summary>What pictures show.</summary>
    public static readonly Said[] Pictures = Said.All("picture");

    /// <summary>Pictures that everybody takes from the same collection: sharing one means nothing.</summary>
    public static readonly Said[] Stock = Said.All("stock");

    /// <summary>How people end what they write.</summary>
    public static readonly Said[] Ends = Said.All("end");
}
