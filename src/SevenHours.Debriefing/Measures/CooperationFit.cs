using SevenHours.Disciplines.Requests;

namespace SevenHours.Debriefing;

/// <summary>How many requests went to the right place with what it takes.</summary>
/// <remarks>
/// A request that was returned asked the wrong authority or lacked something essential. A refusal on the merits counts as a good request.
/// </remarks>
public sealed class CooperationFit() : Measure(
    name: "cooperation_fit",
    unit: "percent",
    better: Better.Higher,
    title: "Requests that could be decided",
    formula: "Requests granted or refused ÷ requests answered.",
    range: "0 to 100; none when nothing was answered",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var answered = history.Requests.Where(r => r.Verdict is not null).ToList();
        return Result(
            Quantiles.Percent(answered.Count(r => r.Verdict != Verdict.Returned), answered.Count),
            answered.SelectMany(r => r.Events),
            [.. answered.Select(r => new MeasureDetail(
                "agency", history.Scenario.Agencies[r.Petition.To].Name, history.Scenario.Seats[r.Petition.Asker].Name,
                (r.AnsweredAt - r.MadeAt).Seconds, "s", Word(r.Verdict), r.Events))]);
    }

    private static string Word(Verdict? verdict) => verdict switch
    {
        Verdict.Granted => "granted",
        Verdict.Returned => "returned",
        _ => "refused",
    };
}
