namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What a page says: words, and what one can follow to other pages.</summary>
public sealed record WebContent
{
    /// <summary>The headline; for an account its name.</summary>
    public Spoken Title { get; init; } = Spoken.Nothing;

    /// <summary>The words.</summary>
    public Spoken Text { get; init; } = Spoken.Nothing;

    /// <summary>Where, as the page says; nothing for nowhere.</summary>
    public Spoken Place { get; init; } = Spoken.Nothing;

    /// <summary>What is paid or asked, as the page says.</summary>
    public Spoken Pay { get; init; } = Spoken.Nothing;

    /// <summary>Telephone numbers, as dialled.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>Whether the numbers are written so that a search does not find them.</summary>
    public bool IsNumberHidden { get; init; }

    /// <summary>A mail address; empty for none.</summary>
    public string Mail { get; init; } = "";

    /// <summary>A name on another network; empty for none.</summary>
    public string Handle { get; init; } = "";

    /// <summary>The pictures.</summary>
    public IReadOnlyList<WebPhoto> Photos { get; init; } = [];

    /// <summary>The habits of whoever writes, 0 to <see cref="Manners"/> - 1: many people share each.</summary>
    public int Manner { get; init; }

    /// <summary>How many ways of writing are told apart.</summary>
    public const int Manners = 24;
}

/// <summary>A picture, described in words.</summary>
/// <param name="Shows">What it shows.</param>
/// <param name="Print">Its fingerprint: pictures that look alike have fingerprints that differ in few bits.</param>
public sealed record WebPhoto(Spoken Shows, ulong Print)
{
    private const int MostDifferent = 6;

    /// <summary>Whether two pictures are the same one, perhaps cut or made brighter.</summary>
    public bool LooksLike(WebPhoto other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return System.Numerics.BitOperations.PopCount(Print ^ other.Print) <= MostDifferent;
    }
}
