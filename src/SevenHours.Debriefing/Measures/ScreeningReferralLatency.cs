namespace SevenHours.Debriefing;

/// <summary>How long it took to flag somebody once enough had come to light.</summary>
/// <remarks>The threshold is reached when what one agency was shown gives reasonable grounds, whether or not anybody ticked it.</remarks>
public sealed class ScreeningReferralLatency() : Measure(
    name: "screening_referral_latency",
    unit: "s",
    better: Better.Lower,
    title: "Time from reasonable grounds to flag",
    formula: "t(first flag) − t(what one agency was shown gives reasonable grounds), the middle over people of mixed groups; a row for each, also for who was never flagged.",
    range: "any; negative when the flag came first; none when nobody with reasonable grounds was flagged",
    source: "CETS 197 article 10: identification on reasonable grounds. The rule of the dimensions accompanies the published operational indicators.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var shown = ScreeningStory.Of(history).Where(story => story is { Person.IsVictim: true, Grounds: not null }).ToList();
        IReadOnlyList<MeasureDetail> rows =
        [
            .. shown.Select(story => ScreeningRows.Row(
                story, story.Flag is { } flag ? (flag.At - story.Grounds!.Value.At).Seconds : null, "s", story.Flag is null ? "never_flagged" : "flagged")),
        ];
        var values = rows.Select(row => row.Value).OfType<decimal>().Order().ToList();
        return rows.Count == 0 ? Nothing() : Result(Quantiles.Of(values, 50), rows.SelectMany(row => row.Evidence), rows);
    }
}
