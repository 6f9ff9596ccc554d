namespace SevenHours.Testing;

/// <summary>The first case with somebody who sits at its court.</summary>
/// <remarks>The case itself leaves the court to policy; its figures are calibrated so.</remarks>
public sealed class CourtCase : VariedCase
{
    /// <summary>The name of the package.</summary>
    public const string Name = "court";

    private const string Judge = """
        seats:
          judge: { agency: court_verania, title: "Judge, District Court", languages: [en], idle_because: Rules when a file comes. }
        """;

    /// <summary>Writes the packages.</summary>
    public CourtCase()
        : base(Name, "world/judge.yaml", Judge)
    {
    }
}
