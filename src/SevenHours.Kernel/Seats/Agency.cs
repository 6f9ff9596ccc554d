namespace SevenHours.Kernel;

/// <summary>An organisation in a country with a mandate.</summary>
public sealed class Agency : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Its profession, such as <c>police</c>: decides which acts lie within its mandate.</summary>
    public required string Profession { get; init; }

    /// <summary>The author's id of its country.</summary>
    public required string Country { get; init; }

    /// <summary>Two or three letters for narrow places on a screen.</summary>
    public string Short { get; init; } = "";
}
