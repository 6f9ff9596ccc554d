namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>Something to be seen, heard or read of a person.</summary>
/// <param name="Name">Its name; the words of the pages have it as <c>screening.sign.…</c>.</param>
/// <param name="Indicator">The indicator of the library it supports, by the author's id; null when it supports none.</param>
/// <param name="Source">How one comes to know it.</param>
/// <param name="Opens">What it takes to come to light.</param>
/// <param name="Kind">What it is good for. Truth: for staff and the debrief.</param>
public sealed record Sign(string Name, string? Indicator, SignSource Source, Openness Opens, SignKind Kind);

/// <summary>How a sign comes to be known.</summary>
public enum SignSource
{
    /// <summary>It is seen.</summary>
    Seen,

    /// <summary>The person says it.</summary>
    Said,

    /// <summary>A paper shows it.</summary>
    Document,
}

/// <summary>What it takes for a sign to come to light, each more than the one before.</summary>
public enum Openness
{
    /// <summary>Nothing: everybody sees it.</summary>
    AtOnce,

    /// <summary>Somebody looks at the papers.</summary>
    Papers,

    /// <summary>Somebody asks in words the person understands, wherever it may be.</summary>
    Asked,

    /// <summary>Alone, out of sight and hearing of those who came along, in words the person understands.</summary>
    Apart,

    /// <summary>Alone, without hurry, through somebody who has nothing to do with those who came along.</summary>
    Trust,
}

/// <summary>What a sign is good for.</summary>
public enum SignKind
{
    /// <summary>It supports an indicator.</summary>
    Support,

    /// <summary>It supports nothing, but is a reason to speak with the person alone: victims and others show it alike.</summary>
    Cue,

    /// <summary>A red flag of folk wisdom: it means nothing.</summary>
    Folk,

    /// <summary>It seems to speak against trafficking, and means nothing either.</summary>
    Away,

    /// <summary>It shows the journey: smuggling, and who arranged it.</summary>
    Journey,
}
