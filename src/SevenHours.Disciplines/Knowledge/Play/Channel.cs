namespace SevenHours.Disciplines.Knowledge;

/// <summary>How something reaches a desk.</summary>
public enum Channel
{
    /// <summary>A telephone call.</summary>
    Call,

    /// <summary>A call on a hotline.</summary>
    Hotline,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>Radio.</summary>
    Radio,

    /// <summary>A paper or file.</summary>
    Document,

    /// <summary>Press, radio and television.</summary>
    Media,

    /// <summary>A social network.</summary>
    Social,
}
