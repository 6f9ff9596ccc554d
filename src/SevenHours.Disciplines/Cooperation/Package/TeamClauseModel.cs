using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>A clause that an agreement on a joint investigation team may have.</summary>
[Section("team_clauses", "Clauses that an agreement on a joint investigation team may have. What each law asks for is said under `cooperation`.")]
public sealed class TeamClauseModel : Entity
{
    /// <summary>Its heading.</summary>
    [Doc("Its heading.")]
    public required Text Title { get; init; }

    /// <summary>What it must say.</summary>
    [Doc("What it must say, as whoever drafts it reads.")]
    public required Text Asks { get; init; }

    /// <summary>A ready wording.</summary>
    [Doc("A wording that stand-ins write, and people may begin with.")]
    public Text? Model { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
