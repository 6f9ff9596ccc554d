using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>The eight competences that objectives, items and figures are tied to.</summary>
public static class CompetenceNames
{
    /// <summary>Their names, in the order they are shown.</summary>
    public static ImmutableArray<string> All { get; } =
        ["identification", "interviewing", "protection", "evidence", "financial", "digital", "cooperation", "leadership"];
}
