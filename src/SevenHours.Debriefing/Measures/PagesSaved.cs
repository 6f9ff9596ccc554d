using SevenHours.Disciplines.OnlineWorld;

namespace SevenHours.Debriefing;

/// <summary>How many of the pages that mattered were saved or held before they vanished.</summary>
/// <remarks>A page matters when a mark on it teaches a fact. One that still stands there is in no danger yet and does not count.</remarks>
public sealed class PagesSaved() : Measure(
    name: "pages_saved",
    unit: "count",
    better: Better.Higher,
    title: "Pages saved before they vanished",
    formula: "Pages with something to prove that were captured, or held by their platform, before they vanished ÷ such pages that vanished.",
    range: "0 to the number of pages that vanished; none when none did",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var entries = history.Scenario.Table<WebEntry>();
        if (entries.Count == 0)
        {
            return Nothing();
        }

        var gone = PageStory.All(history).Where(p => p.Vanished is not null && entries[p.Entry] is { Marks.Count: > 0, IsDecoy: false }).ToList();
        return gone.Count == 0 ? Nothing() : Result(gone.Count(p => p.IsSaved), gone.SelectMany(Evidence), [.. gone.Select(p => new MeasureDetail(
            "page", entries[p.Entry].Name, null, p.IsSaved ? 1 : 0, "count", p.IsSaved ? "kept" : "lost", [.. Evidence(p).Distinct().Order()]))], gone.Count);
    }

    private static IEnumerable<Kernel.EventId> Evidence(PageStory page) =>
        new[] { page.VanishedBy, page.Captured?.Id ?? Kernel.EventId.None, page.Preserved?.Id ?? Kernel.EventId.None }.Where(id => id.IsSome);
}
