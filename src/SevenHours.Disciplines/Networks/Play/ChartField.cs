namespace SevenHours.Disciplines.Networks;

/// <summary>What can be said of an element of a chart. Each is written for itself, so that two people who write different ones both stay.</summary>
public enum ChartField
{
    /// <summary>What it is: <c>entity</c> or <c>tie</c>; nothing once it is taken off the chart.</summary>
    Is,

    /// <summary>What it is called. Typed.</summary>
    Label,

    /// <summary>Other names of an entity, one a line. Typed.</summary>
    Aliases,

    /// <summary>The kind of an entity, such as <c>person</c>; or what ties two, such as <c>pays</c>.</summary>
    Kind,

    /// <summary>The part of an entity in the network, such as <c>recruiter</c>.</summary>
    Role,

    /// <summary>A note. Typed.</summary>
    Note,

    /// <summary>How sure the drawers are, from 0 to 100.</summary>
    Confidence,

    /// <summary>Whether nobody knows yet who or what it is: <c>yes</c>, or nothing.</summary>
    Unknown,

    /// <summary>Where it is pinned on the canvas: two whole numbers with a comma; nothing when the layout may move it.</summary>
    Pin,

    /// <summary>Whom or what of the case file it is: the author's id. The desk must have met it.</summary>
    Subject,

    /// <summary>The element it was merged into: that one now goes by its names too, and has its ties.</summary>
    Into,

    /// <summary>The entity a tie starts at.</summary>
    From,

    /// <summary>The entity a tie ends at.</summary>
    To,

    /// <summary>Whether a tie runs from one to the other: <c>yes</c>; nothing when it runs both ways.</summary>
    Directed,

    /// <summary>From when a tie held, as an ISO date or date and time.</summary>
    Since,

    /// <summary>Until when a tie held.</summary>
    Until,

    /// <summary>Where it is known from, in words. Typed.</summary>
    Source,

    /// <summary>Where it is known from, by name: <c>fact:…</c>, <c>exhibit:…</c> or <c>record:…</c>.</summary>
    Basis,

    /// <summary>Reliability of source and information, such as <c>B2</c>.</summary>
    Grade,
}
