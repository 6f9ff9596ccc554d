namespace SevenHours.Web.Shared;

/// <summary>What a badge says by its shape; its icon and word say it again.</summary>
public enum BadgeKind
{
    /// <summary>A state that asks nothing: a thin border.</summary>
    Quiet,

    /// <summary>No border at all.</summary>
    Plain,

    /// <summary>In force, answered, safe.</summary>
    On,

    /// <summary>Somebody else is at work: dashed.</summary>
    Wait,

    /// <summary>Solid warm: it waits for you.</summary>
    You,

    /// <summary>Returned to you, held, or idle.</summary>
    Warm,

    /// <summary>Harm, no-duff.</summary>
    Stop,
}
