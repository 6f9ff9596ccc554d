using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>A row of the common frame in which every country tells its practice (<c>exercises.md</c> 1; <c>practice.md</c> A, I).</summary>
public enum FrameRow
{
    /// <summary>Who may say that somebody is presumed to be a victim.</summary>
    Identification,

    /// <summary>Time to recover and decide, and who gives it.</summary>
    Reflection,

    /// <summary>On what leave to stay depends.</summary>
    Residence,

    /// <summary>Who runs the beds and who pays for them.</summary>
    Shelter,

    /// <summary>Where wages and damages come from.</summary>
    Compensation,

    /// <summary>Special investigative techniques that are open in these cases.</summary>
    Techniques,

    /// <summary>Ways to colleagues abroad.</summary>
    Cooperation,

    /// <summary>What works, and how one knows.</summary>
    Works,
}

/// <summary>The common frame: which answers each row knows, so that countries can be laid side by side. Words of one's own always stand beside them.</summary>
public static class PracticeFrame
{
    /// <summary>Its rows, in the order they are told.</summary>
    public static ImmutableArray<FrameRow> Rows { get; } = [.. Enum.GetValues<FrameRow>()];

    /// <summary>The answers a row knows, in the order they are offered; several may hold.</summary>
    public static ImmutableArray<string> Answers(FrameRow row) => row switch
    {
        FrameRow.Identification => ["police", "prosecutor", "special_body", "labour_inspectorate", "social_service", "ngo", "migration_authority"],
        FrameRow.Residence => ["cooperation", "situation", "none"],
        FrameRow.Shelter => ["state", "ngo_public", "ngo_donors", "none"],
        FrameRow.Compensation => ["criminal_court", "civil_court", "state_fund", "confiscated"],
        FrameRow.Techniques => ["interception", "undercover", "online_undercover", "controlled_delivery", "financial", "informants"],
        FrameRow.Cooperation => ["police_channel", "liaison", "joint_team", "judicial", "bilateral", "network"],
        _ => [],
    };

    /// <summary>Whether a row is answered in days.</summary>
    public static bool CountsDays(FrameRow row) => row == FrameRow.Reflection;

    /// <summary>Most days a period may last.</summary>
    public const int MostDays = 3_650;

    /// <summary>The band of a number of days: <c>none</c>, <c>under30</c>, <c>from30</c>, <c>from45</c>, <c>from90</c>.</summary>
    public static string BandOf(int days) => days switch { 0 => "none", < 30 => "under30", < 45 => "from30", < 90 => "from45", _ => "from90" };

    /// <summary>Every band, from none up.</summary>
    public static ImmutableArray<string> Bands { get; } = ["none", "under30", "from30", "from45", "from90"];
}
