namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>What kind of mixed group it is.</summary>
public enum GroupKind
{
    /// <summary>A boat that was brought in.</summary>
    Boat,

    /// <summary>A coach stopped on the road.</summary>
    Bus,

    /// <summary>A site where arrivals are received.</summary>
    Hotspot,

    /// <summary>A crew at work on a farm.</summary>
    FarmCrew,
}

/// <summary>What a person of a group really is in the case. Truth: for staff.</summary>
public enum Nature
{
    /// <summary>Trafficked.</summary>
    Victim,

    /// <summary>Smuggled at first, then held by debt or by force: trafficked.</summary>
    Drifting,

    /// <summary>Smuggled, and nothing more.</summary>
    Smuggled,

    /// <summary>One of a family that travels together.</summary>
    Family,

    /// <summary>Smuggles the others, or leads the gang.</summary>
    Organiser,

    /// <summary>Goes along to keep hold of those who are trafficked.</summary>
    Controller,

    /// <summary>Just somebody who travels or works there.</summary>
    Ordinary,
}

/// <summary>What a victim is exploited for, or is to be. Truth: for staff.</summary>
public enum Form
{
    /// <summary>Nothing: no victim.</summary>
    None,

    /// <summary>Work on fields, sites, in workshops.</summary>
    Labour,

    /// <summary>Sexual exploitation.</summary>
    Sexual,

    /// <summary>Work in a household.</summary>
    Domestic,

    /// <summary>Begging.</summary>
    Begging,

    /// <summary>Offences one is made to commit.</summary>
    Criminality,
}

/// <summary>What a person is taken for on sight.</summary>
public enum Gender
{
    /// <summary>A woman or girl.</summary>
    Woman,

    /// <summary>A man or boy.</summary>
    Man,
}
