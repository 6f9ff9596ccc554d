using SevenHours.Disciplines.Evidence;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>One factor of a weight: what it is, how much of it there is, and why.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Percent">0 to 100.</param>
/// <param name="Says">Why, in a sentence.</param>
public sealed record Factor(string Name, int Percent, string Says)
{
    /// <summary>All four, in the order of the formula.</summary>
    internal static Listed<Factor> All(EvidenceReading reading, Exhibit exhibit, Appraisal stands)
    {
        var relevance = Relevance.Best(reading.Desk.Scenario, reading.File, exhibit);
        return
        [
            new(reading.Word("factor.relevance"), relevance, reading.Word(relevance switch
            {
                >= Relevance.Direct => "relevance.direct",
                >= Relevance.ByKind => "relevance.kind",
                _ => "relevance.asserted",
            })),
            new(reading.Word("factor.integrity"), stands.Integrity, stands.Integrity == 100 ? reading.Word("integrity.whole") : reading.Word("integrity.broken")),
            new(reading.Word("factor.lawfulness"), stands.Lawfulness, reading.Word(stands.Lawfulness switch
            {
                100 => "lawfulness.whole",
                0 => "lawfulness.none",
                _ => "lawfulness.half",
            })),
            new(reading.Word("factor.corroboration"), stands.Corroboration, reading.Word("corroboration", ("n", stands.SourceCount))),
        ];
    }
}
