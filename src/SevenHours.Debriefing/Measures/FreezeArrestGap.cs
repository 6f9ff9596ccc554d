using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Whether the money was held before the other side had to know.</summary>
public sealed class FreezeArrestGap() : Measure(
    name: "freeze_arrest_gap",
    unit: "s",
    better: Better.Lower,
    title: "Time from the first overt act to the first freeze",
    formula: "t(first asset frozen) − t(first overt act began).",
    range: "any; 0 or less is the target; none unless both happened",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var overt = history.Acts.FirstOvert(history.Scenario);
        var frozen = history.First<AssetFrozen>();
        return overt is null || frozen is not { } freeze
            ? Result(null, [.. overt is null ? Array.Empty<EventId>() : [overt.Began], .. frozen is { } f ? new[] { f.Id } : []])
            : Result((freeze.At - overt.BeganAt).Seconds, [overt.Began, freeze.Id]);
    }
}
