using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>A clause that an agreement on a joint team may have. Every seat may read it.</summary>
public sealed class TeamClause : Definition
{
    /// <summary>Its heading.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What it must say.</summary>
    public TextRef Asks { get; init; }

    /// <summary>A ready wording, or none.</summary>
    public TextRef Model { get; init; }
}
